import { readFileSync } from 'node:fs'
import { extname, relative } from 'node:path'
import { build } from 'esbuild'
import { root } from './places.mjs'

/**
 * What became of the sources that an entry is made of.
 *
 * @typedef {object} Bundle
 * @property {string} code Common JS, in which `sourceUrl` is free
 * @property {string} map
 * @property {[path: string, text: string][]} sources what was read of this package, with the paths from its folder
 */

/** Packages that are larger than all the rest together, and wanted by few commands. */
const leftOut = ['typescript', 'openapi-typescript']

/** @type {Readonly<Record<string, import('esbuild').Loader>>} */
const loaders = { '.ts': 'ts', '.json': 'json' }

/**
 * Reads the sources of this package. Where one asks for its own place, that of the bundle would be wrong: it names itself.
 * @param {Bundle['sources']} sources where they are noted: one that changes meanwhile counts as it was read
 * @returns {import('esbuild').Plugin}
 */
const ownSources = (sources) => ({
  name: 'own sources',
  setup({ onLoad }) {
    onLoad({ filter: /./ }, ({ path }) => {
      const name = relative(root, path)
      if (name.startsWith('node_modules')) return undefined
      const text = readFileSync(path, 'utf8')
      sources.push([name, text])
      const contents = text.replaceAll('import.meta.url', `sourceUrl(${JSON.stringify(name)})`)
      return { contents, loader: loaders[extname(path)] ?? 'js' }
    })
  },
})

/**
 * Makes one file of an entry and of everything that it imports.
 * @param {string} entry from the package's folder
 * @returns {Promise<Bundle>}
 */
export async function makeBundle(entry) {
  /** @type {Bundle['sources']} */
  const sources = []
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    // As deep as the place where it is kept, from which its map names the sources.
    outfile: 'build/bundle/entry/digest/code.cjs',
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    sourcemap: 'external',
    sourcesContent: false,
    external: leftOut,
    plugins: [ownSources(sources)],
    logLevel: 'silent',
  })
  const text = (/** @type {string} */ end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  return { code: text('.cjs'), map: text('.map'), sources: sources.sort(([a], [b]) => (a < b ? -1 : 1)) }
}
