import type { Ir } from '../../ir/ir.ts'
import { c } from './c/c.ts'
import type { EmitOptions, Emitter, Files } from './emitter.ts'
import { defaultOptions } from './emitter.ts'
import { docs } from './docs/docs.ts'
import { ir } from './ir/ir.ts'
import { jsonSchema } from './json-schema/json-schema.ts'
import { kernel } from './kernel/kernel.ts'
import { man } from './man/man.ts'
import { openapi } from './openapi/openapi.ts'
import { rust } from './rust/rust.ts'
import { typescript } from './typescript/typescript.ts'

export type { Emitter, Files } from './emitter.ts'
export { typesSource } from './openapi/openapi.ts'

const table: readonly Emitter[] = [ir, jsonSchema, openapi, c, kernel, typescript, rust, docs, man]

/** All emitters by name. */
export const emitters: Record<string, Emitter> = Object.fromEntries(table.map((emitter) => [emitter.name, emitter]))

/** The emitters that run only if they are named; each writes into the folder of its name. */
export const onDemand: readonly string[] = table.filter((emitter) => emitter.onDemand === true).map(({ name }) => name)

export interface GenerateOptions extends Partial<EmitOptions> {
  /** Names of the emitters to run; all but those on demand if absent. */
  only?: readonly string[]
}

/** Runs the emitters; the files of all of them, by path. Throws if an emitter is unknown or two emit the same path. */
export async function generate(spec: Ir, { only, ...options }: GenerateOptions = {}): Promise<Files> {
  const chosen = only === undefined ? table.filter(({ onDemand }) => onDemand !== true) : only.map(emitterNamed)
  const results = await Promise.all(
    chosen.map(async (emitter) => emitter.emit(spec, { ...defaultOptions, ...options })),
  )
  const files: Files = new Map()
  for (const [path, text] of results.flatMap((result) => [...result])) {
    if (files.has(path)) throw new Error(`two emitters write ${path}`)
    files.set(path, text)
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function emitterNamed(name: string): Emitter {
  const emitter = emitters[name]
  if (emitter === undefined) {
    const remedy = `Name one or more of ${Object.keys(emitters).join(', ')}.`
    throw Object.assign(new Error(`no emitter is called "${name}"`), { remedy })
  }
  return emitter
}
