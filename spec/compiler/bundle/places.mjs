import { fileURLToPath } from 'node:url'

/** The folder of this package. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Where the bundles of an entry are kept: `cli/main.ts` in `build/bundle/cli-main/`.
 * @param {string} entry
 */
export const keptFolder = (entry) => `${root}build/bundle/${entry.replace(/\.ts$/, '').replaceAll('/', '-')}`
