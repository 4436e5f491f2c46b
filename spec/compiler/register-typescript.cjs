'use strict'

const { resolve } = require('node:path')

const tsconfig = resolve(__dirname, '../../tsconfig.json')

/**
 * Lets `require` load TypeScript in this thread; throws if the loader is not installed. Imports would do as well, but
 * their hooks run in a thread of their own and take twice as long.
 */
exports.registerTypeScript = () => {
  // The loader has no option for it, and else takes the settings of whatever folder the command is called in.
  const before = process.env['TSX_TSCONFIG_PATH']
  process.env['TSX_TSCONFIG_PATH'] = tsconfig
  try {
    require('tsx/cjs/api').register()
    settleExports()
  } finally {
    if (before === undefined) delete process.env['TSX_TSCONFIG_PATH']
    else process.env['TSX_TSCONFIG_PATH'] = before
  }
}

/**
 * Makes plain values of what a module exports, once it is loaded. The loader leaves each behind two getters, which took a
 * sixth of the time of the search for witnesses. An export that is assigned later would stay as it was: lint refuses it.
 */
function settleExports() {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- where the loader has put itself; nothing has taken its place
  const { extensions } = require
  const load = extensions['.ts']
  if (load === undefined) return
  extensions['.ts'] = (loaded, path) => {
    load(loaded, path)
    /** @type {unknown} */
    const behindGetters = loaded.exports
    loaded.exports = Object.assign(Object.defineProperty({}, '__esModule', { value: true }), behindGetters)
  }
}
