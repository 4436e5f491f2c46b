import type { Ir } from '../ir/ir.ts'
import type { ModelFunction } from '../ir/model.ts'
import { hostFacts } from './host.ts'
import { compileExpression, compileNode } from './expression/compile.ts'
import type { Constant, FunctionEntry, Globals, Run } from './expression/scope.ts'
import { type Typing, int, parseType } from './expression/types.ts'

const unknown: Typing = { type: { kind: 'absent' }, optional: true }

/** The group that errnos form. */
export const errnoGroup = 'errno'

/** Collects the names of a specification. Unknown types become `absent`; `analyse` reports them where they stand. */
export function buildGlobals(ir: Ir): Globals {
  const groups = new Map<string, boolean>([[errnoGroup, false]])
  for (const { name, kind } of ir.constants) groups.set(name, kind === 'flags')
  for (const { name } of ir.model.enums) groups.set(name, false)
  const records = new Set(ir.model.records.map(({ name }) => name))
  const known = { groups, records }
  const typing = (text: string) => parseType(text, known) ?? unknown
  const recordFields = new Map(
    ir.model.records.map(({ name, fields }) => [
      name,
      new Map(fields.map((field) => [field.name, typing(field.type)])),
    ]),
  )
  const globals: Globals = {
    compile: compileNode,
    ir,
    typing,
    host: hostFacts(ir.model.host),
    ...known,
    constants: constants(ir),
    structs: new Map(ir.structs.map((struct) => [struct.name, struct])),
    scalars: scalars(ir),
    recordFields,
    recordDeclarations: new Map(ir.model.records.map((record) => [record.name, record])),
    functions: new Map(),
    actions: new Map(ir.model.actions.map((action) => [action.name, action])),
  }
  for (const declaration of ir.model.functions)
    globals.functions.set(declaration.name, functionEntry(declaration, globals))
  return globals
}

function functionEntry(declaration: ModelFunction, globals: Globals): FunctionEntry {
  const params = declaration.params.map(({ name, type }) => ({ name, typing: globals.typing(type) }))
  const returns = globals.typing(declaration.type)
  const names = new Map(params.map(({ name, typing }) => [name, typing]))
  let compiled: Run | undefined
  const body = () => (compiled ??= compileExpression(declaration.value, { globals, slots: [], names }, returns).run)
  return { declaration, params, returns, body }
}

/** Names of scalar types; a descriptor is an int. */
function scalars(ir: Ir): Map<string, string> {
  const named = [...ir.constants, ...ir.abi.typedefs].map(({ name, type }): [string, string] => [name, type])
  return new Map([['fd', 's32'], ['socket_fd', 's32'], ...named])
}

/** Every constant that an expression can name: errnos, constants, values of model enums, places. */
function constants(ir: Ir): Map<string, Constant> {
  const all = new Map<string, Constant>()
  const add = (name: string, value: number, group: string, flags = false) =>
    all.set(name, { type: { kind: 'constant', group, flags }, value })
  for (const { name, value } of ir.errnos) add(name, value, errnoGroup)
  for (const group of ir.constants)
    for (const { name, value } of group.constants)
      add(name, typeof value === 'number' ? value : (value.x86_64 ?? 0), group.name, group.kind === 'flags')
  for (const { name, values } of ir.model.enums) values.forEach((value, index) => add(value.name, index + 1, name))
  const host = hostFacts(ir.model.host)
  for (const { name } of ir.model.host.places) all.set(name, { type: int, value: host.place(name) ?? 0 })
  return all
}
