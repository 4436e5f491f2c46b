import { present, type RecordValue, type Value } from '../value.ts'
import { ExpressionError, followUp } from './error.ts'
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

/** An initial value sees the model alone: no arguments and no names. A faulty one is reported where it stands. */
function initialValue(record: string, field: string, text: string, { globals }: Scope): Run {
  try {
    const node = parseExpression(text)
    const typing = globals.recordFields.get(record)?.get(field)
    const compiled = globals.compile(node, { globals, slots: [], names: new Map() }, typing?.type)
    if (typing !== undefined) requireType(compiled, typing.type, node)
    return (frame) => compiled.run({ ...frame, names: {} })
  } catch (error) {
    throw error instanceof ExpressionError ? followUp({ start: 0, end: 0 }) : error
  }
}
