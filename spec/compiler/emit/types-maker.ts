import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { keepTypes } from './keep-types.ts'
import { type TypesThread, startTypesThread } from './types-thread.ts'

const folder = fileURLToPath(new URL('../../../build/openapi-types', import.meta.url))

/** Makes the types of OpenAPI documents in a thread of its own, which is started for documents that are new. */
export function typesMaker(): TypesThread {
  let thread: TypesThread | undefined
  const make = (document: string) => (thread ??= startTypesThread()).typesOf(document)
  return {
    typesOf: keepTypes(folder, makers, make),
    close: async () => thread?.close(),
  }
}

/** Everything but the document that its types depend on: the code that prints them, and the versions of what that uses. */
function makers(): string[] {
  const { resolve } = createRequire(import.meta.url)
  return ['./openapi/print-types.cjs', 'openapi-typescript/package.json', 'typescript/package.json'].map((name) =>
    readFileSync(resolve(name), 'utf8'),
  )
}
