import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { build } from 'esbuild'
import { root } from './places.mjs'

/**
 * What became of the sources that an entry is made of.
 *
 * @typedef {object} Bundle
 * @property {string} code Common JS, in which `sourceUrl` is free
 * @property {string} map
 * @property {string[]} sources the files of this package that it was made of, from its folder
 */

/** Packages that are larger than all the rest together, and wanted by few commands. */
const leftOut = ['typescript', 'openapi-typescript']

/** Where a source asks for its own place, that of the bundle would be wrong: it names itself instead. */
const ownPlaces = {
  name: 'own places',
  /** @param {import('esbuild').PluginBuild} building */
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const name = relative(root, path)
      const text = readFileSync(path, 'utf8')
      if (name.startsWith('node_modules') || !text.includes('import.meta.url')) return undefined
      return { contents: text.replaceAll('import.meta.url', `sourceUrl(${JSON.stringify(name)})`), loader: 'ts' }
    })
  },
}

/**
 * Makes one file of an entry and of everything that it imports.
 * @param {string} entry from the package's folder
 * @returns {Promise<Bundle>}
 */
export async function makeBundle(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    // As deep as the place where it is kept, from which its map names the sources.
    outfile: 'build/bundle/entry/digest/code.cjs',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    sourcemap: 'external',
    sourcesContent: false,
    external: leftOut,
    plugins: [ownPlaces],
    logLevel: 'silent',
  })
  const text = (/** @type {string} */ end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  const sources = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'))
  return { code: text('.cjs'), map: text('.map'), sources: sources.sort() }
}
