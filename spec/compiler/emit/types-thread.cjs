'use strict'

// The thread of types-thread.ts. Each message is an OpenAPI document, and is answered with its types.
const { parentPort } = require('node:worker_threads')
const { printTypes } = require('./openapi/print-types.cjs')

parentPort?.on('message', (/** @type {{ id: number, document: string }} */ { id, document }) => {
  parentPort?.postMessage({ id, types: printTypes(document) })
})
