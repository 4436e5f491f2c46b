// The parts of openapi-typescript that print-types.cjs loads one by one; its own declarations are of the whole alone.

declare module 'openapi-typescript/dist/transform/index.cjs' {
  import type { OpenAPI3 } from 'openapi-typescript'
  import type { Node } from 'typescript'

  /** Options, what was found in the document, and how it is asked. */
  interface Context {
    additionalProperties: boolean
    alphabetize: boolean
    defaultNonNullable: boolean
    silent: boolean
    discriminators: object
    injectFooter: Node[]
    resolve: (ref: string) => unknown
  }
  const transformSchema: (document: OpenAPI3, context: Context) => Node[]
  export = transformSchema
}

declare module 'openapi-typescript/dist/lib/utils.cjs' {
  export { resolveRef, scanDiscriminators } from 'openapi-typescript'
}

declare module 'openapi-typescript/dist/lib/ts.cjs' {
  export { astToString } from 'openapi-typescript'
}
