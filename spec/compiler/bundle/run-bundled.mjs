import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script, constants } from 'node:vm'
import { readSealed, replaceFile, sealed } from '../kept-places.mjs'
import { findBundle, keepBundle } from './kept-bundle.mjs'
import { root } from './places.mjs'

/** Exit status of a command that could not be understood: it stands for no use, and leaves nothing. */
const misused = 2

/**
 * Runs the function `main` of a TypeScript module. The module and everything that it imports are made into one file, which
 * loads sooner than they would one by one; it is made anew where a source has changed.
 *
 * @param {string} entry the module, from the package's folder
 * @param {string} use what it is run for: what the engine compiles for it is kept, and found by the next one
 * @param {unknown[]} args
 * @returns {Promise<unknown>} what `main` returns
 */
export async function runBundled(entry, use, args) {
  const { folder, code } = findBundle(entry) ?? (await freshBundle(entry))
  const script = compile(code, folder, use)
  const bundled = { exports: {} }
  const require = createRequire(join(root, 'package.json'))
  call(script.runInThisContext(), [bundled.exports, require, bundled, sourceUrl])
  return call(Reflect.get(bundled.exports, 'main'), args)
}

/** @type {(run: unknown, args: unknown[]) => unknown} */
const call = (run, args) => (typeof run === 'function' ? Reflect.apply(run, undefined, args) : undefined)

/**
 * @param {string} code
 * @param {string} folder
 * @param {string} use
 */
function compile(code, folder, use) {
  const compiled = join(folder, `${use}.compiled`)
  const cachedData = readSealed(compiled)
  const script = new Script(`(function (exports, require, module, sourceUrl) {${code}\n})`, {
    filename: join(folder, 'code.cjs'),
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once('exit', (status) => {
      if (status !== misused) keepCompiled(compiled, script)
    })
  return script
}

/** @param {string} entry */
async function freshBundle(entry) {
  // It is large, and rarely wanted.
  const { makeBundle } = await import('./make-bundle.mjs')
  const bundle = await makeBundle(entry)
  return { folder: keepBundle(entry, bundle), code: bundle.code }
}

/**
 * The place of a source, from which it finds what lies beside it.
 * @param {string} path from the package's folder
 */
const sourceUrl = (path) => pathToFileURL(join(root, path)).href

/**
 * @param {string} path
 * @param {Script} script
 */
function keepCompiled(path, script) {
  try {
    replaceFile(path, sealed(script.createCachedData()))
  } catch {
    // It is made again by the next command.
  }
}
