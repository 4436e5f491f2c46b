import type { Ir } from '../../ir/ir.ts'
import type { DocsInput } from './docs/input.ts'

/** Generated files: path relative to the output folder, and content. */
export type Files = Map<string, string>

export interface EmitOptions {
  /** What every emitted C name starts with: `ss_` makes `ss_bind` and `SS_NR_bind`; may be empty. */
  prefix: string
  /** JSON Schemas of the language's own YAML files, by file name; the caller has them from the language. */
  languageSchemas: ReadonlyMap<string, object>
  /** Makes TypeScript types of an OpenAPI document, both as text; the emitter's own way unless told. */
  typesOf?: (document: string) => Promise<string>
  /** What the documentation shows besides the specification; it is made without if absent. */
  docs?: DocsInput
}

/** Turns the intermediate representation into files; reads nothing else and writes nothing. */
export interface Emitter {
  name: string
  doc: string
  /** The options that change its output. */
  options: readonly (keyof EmitOptions)[]
  /** It runs only if it is named: its output is made where it is needed, and not kept. */
  onDemand?: true
  emit: (ir: Ir, options: EmitOptions) => Files | Promise<Files>
}

export const defaultOptions: EmitOptions = { prefix: 'ss_', languageSchemas: new Map() }
