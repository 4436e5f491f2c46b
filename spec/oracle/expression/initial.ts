import { present, type RecordValue, type Value } from '../value.ts'
import { parseExpression } from './parse.ts'
import { requireType } from './require.ts'
import type { Frame, Run, Scope } from './scope.ts'

/** Evaluates the initial values that a record's fields declare, without those that are `given`. */
export function initialFields(
  record: string,
  scope: Scope,
  given: ReadonlySet<string> = new Set(),
): (frame: Frame) => RecordValue {
  const fields = (scope.globals.recordDeclarations.get(record)?.fields ?? []).flatMap(({ name, initial }) =>
    initial === undefined || given.has(name) ? [] : [{ name, run: initialValue(record, name, initial, scope) }],
  )
  return (frame) => {
    const values: Record<string, Value> = {}
    for (const { name, run } of fields) values[name] = present(run(frame))
    return values
  }
}

/** An initial value sees the model alone: no arguments and no names. */
function initialValue(record: string, field: string, text: string, { globals }: Scope): Run {
  const node = parseExpression(text)
  const typing = globals.recordFields.get(record)?.get(field)
  const compiled = globals.compile(node, { globals, slots: [], names: new Map() }, typing?.type)
  if (typing !== undefined) requireType(compiled, typing.type, { start: 0, end: text.length })
  return (frame) => compiled.run({ ...frame, names: {} })
}
