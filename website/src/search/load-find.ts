import type { Find } from './rank.ts'

let loaded: Promise<Find> | undefined

/** The search with its index, loaded when a reader first asks; a failure is not kept. */
export function loadFind(): Promise<Find> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function load(): Promise<Find> {
  const [{ createFind }, entries] = await Promise.all([
    import('./rank.ts'),
    import('@generated/sockspec-reference/default/search.json'),
  ])
  return createFind(entries.default)
}
