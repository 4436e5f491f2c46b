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
  } finally {
    if (before === undefined) delete process.env['TSX_TSCONFIG_PATH']
    else process.env['TSX_TSCONFIG_PATH'] = before
  }
}
