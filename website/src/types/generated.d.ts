// Relative imports are not allowed within the declaration of a module by its name.
/* eslint-disable @typescript-eslint/consistent-type-imports */
declare module '@generated/sockspec-reference/default/search.json' {
  const entries: readonly import('../../../spec/compiler/emit/docs/page.ts').SearchEntry[]
  export default entries
}
declare module 'react-router-dom-original' {
  export * from 'react-router-dom'
}
declare module 'react-router-config-original' {
  export * from 'react-router-config'
}
