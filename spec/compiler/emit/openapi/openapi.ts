import type { Ir } from '../../../ir/ir.ts'
import type { EmitOptions, Emitter, Files } from '../emitter.ts'
import { bannerText } from '../shared/banner.ts'
import { printJson } from '../shared/json.ts'
import { callsSource } from './calls-source.ts'
import { openapiDocument } from './document.ts'

/** The calls as OpenAPI operations, and the types that openapi-typescript makes of them. */
export const openapi: Emitter = {
  name: 'openapi',
  doc: 'OpenAPI 3.1 document with an operation for each call, and its TypeScript types',
  options: [],
  emit: emitDocument,
}

async function emitDocument(ir: Ir, { typesOf = typesHere }: EmitOptions): Promise<Files> {
  const document = openapiDocument(ir)
  const banner = `// ${bannerText(ir)}\n\n`
  return new Map([
    ['openapi.json', printJson(document)],
    ['ts/openapi.ts', banner + (await typesOf(typesSource(ir)))],
    ['ts/calls.ts', banner + callsSource],
  ])
}

/** The text of which `typesOf` makes types, for whoever lets it begin before the emitter runs. It needs no evidence. */
export const typesSource = (ir: Ir): string => JSON.stringify(openapiDocument(ir))

/** TypeScript takes a while to load, so it is loaded when it is needed and not before. */
async function typesHere(document: string): Promise<string> {
  const { printTypes } = await import('./print-types.cjs')
  return printTypes(document)
}
