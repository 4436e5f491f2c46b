import type { Ir } from '../../../ir/ir.ts'
import type { Emitter, Files } from '../emitter.ts'
import { bannerText } from '../shared/banner.ts'
import { printJson } from '../shared/json.ts'
import { callsSource } from './calls-source.ts'
import { openapiDocument } from './document.ts'

/** The calls as OpenAPI operations, and the types that openapi-typescript makes of them. */
export const openapi: Emitter = {
  name: 'openapi',
  doc: 'OpenAPI 3.1 document with an operation for each call, and its TypeScript types',
  options: [],
  emit: (ir) => emitDocument(ir),
}

async function emitDocument(ir: Ir): Promise<Files> {
  const document = openapiDocument(ir)
  const banner = `// ${bannerText(ir)}\n\n`
  return new Map([
    ['openapi.json', printJson(document)],
    ['ts/openapi.ts', banner + (await typesOf(document))],
    ['ts/calls.ts', banner + callsSource],
  ])
}

/** openapi-typescript takes half a second to load, so it is loaded when it is needed and not before. */
async function typesOf(document: object): Promise<string> {
  const { default: openapiTypescript, astToString } = await import('openapi-typescript')
  return astToString(await openapiTypescript(JSON.stringify(document), { alphabetize: false, silent: true }))
}
