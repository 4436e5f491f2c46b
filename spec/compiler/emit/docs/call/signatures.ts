import type { Ir } from '../../../../ir/ir.ts'
import type { Slot, Syscall } from '../../../../ir/syscall.ts'
import type { Json } from '../../shared/json.ts'
import { createNames } from '../../shared/rust-names.ts'
import { rustSignature } from '../../shared/rust-signature.ts'
import type { Schema } from '../../shared/schema.ts'
import { slotObject } from '../../shared/schema.ts'
import { signature } from '../../shared/signature.ts'
import { codeBlock } from '../blocks.ts'
import type { Block } from '../page.ts'

/** A call in the languages that there are bindings for. */
export function signatureTabs(ir: Ir, call: Syscall): Block {
  return tabs(
    folded(`${signature(ir, call)};`),
    typescriptSignature(ir, call),
    rustText(ir, call.name, call.args, call.returns),
  )
}

/** A library function; the TypeScript bindings have none of them. */
export function libraryTabs(ir: Ir, name: string, c: string, args: readonly Slot[], returns: string): Block {
  return tabs(`${c};`, undefined, rustText(ir, name, args, returns))
}

function tabs(c: string, typescript: string | undefined, rust: string): Block {
  return {
    kind: 'tabs',
    group: 'language',
    tabs: [
      { id: 'c', label: 'C', blocks: [codeBlock('c', c)] },
      ...(typescript === undefined ? [] : [{ id: 'ts', label: 'TypeScript', blocks: [codeBlock('ts', typescript)] }]),
      { id: 'rust', label: 'Rust', blocks: [codeBlock('rust', rust)] },
    ],
  }
}

/** A declaration in lines that fit beside the navigation, each parameter below the first. */
export function folded(declaration: string): string {
  const indent = ' '.repeat(declaration.indexOf('(') + 1)
  const [first = '', ...others] = declaration.split(/(?<=,) /u)
  const lines = [first]
  for (const part of others) {
    const last = `${lines.at(-1) ?? ''} ${part}`
    if (last.length <= widest) lines[lines.length - 1] = last
    else lines.push(indent + part)
  }
  return lines.join('\n')
}

const widest = 72

function rustText(ir: Ir, name: string, args: readonly Slot[], returns: string): string {
  const context = { ir, names: createNames(ir), use: () => undefined }
  return `${rustSignature(context, name, args, returns).join('\n')};`
}

/** The call as the interface `Caller` of the TypeScript bindings has it, with the types written out. */
function typescriptSignature(ir: Ir, call: Syscall): string {
  return `call(name: '${call.name}', args: ${argumentsType(ir, call)}): Promise<Ending<'${call.name}'>>`
}

/** The type of a call's arguments, as openapi-typescript makes it of their schema. */
export function argumentsType(ir: Ir, call: Syscall): string {
  return typeText(slotObject(ir, call.args), '')
}

function typeText(schema: Schema, indent: string): string {
  const { $ref: ref, anyOf, type, items } = schema
  if (typeof ref === 'string') return `components['schemas']['${ref.slice(ref.lastIndexOf('/') + 1)}']`
  if (Array.isArray(anyOf)) return anyOf.map((item) => memberText(schemaOf(item), indent)).join(' | ')
  if (type === 'object') return objectText(schema, indent)
  if (type === 'array') return `${memberText(schemaOf(items), indent)}[]`
  return type === 'string' || type === 'null' ? type : 'number'
}

/** The type as a part of another: a union stands in brackets. */
function memberText(schema: Schema, indent: string): string {
  const text = typeText(schema, indent)
  return schema['anyOf'] === undefined ? text : `(${text})`
}

function objectText(schema: Schema, indent: string): string {
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  const lines = Object.entries(schemaOf(schema['properties'])).map(([name, property]) => {
    const mark = required.includes(name) ? '' : '?'
    return `${indent}  ${name}${mark}: ${typeText(schemaOf(property), `${indent}  `)}`
  })
  return lines.length === 0 ? 'Record<string, never>' : `{\n${lines.join('\n')}\n${indent}}`
}

/** A part of a schema, which is an object wherever this is asked. */
function schemaOf(value: Json | undefined): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
