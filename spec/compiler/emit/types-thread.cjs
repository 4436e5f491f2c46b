'use strict'

// The thread of types-thread.ts. Each message is an OpenAPI document, and is answered with its types.
const { parentPort } = require('node:worker_threads')
const { printTypes } = require('./openapi/print-types.cjs')

// What takes longest to load is loaded before it is asked for.
require('openapi-typescript')
parentPort?.on('message', (/** @type {{ id: number, document: string }} */ { id, document }) => {
  void printTypes(document).then((types) => parentPort?.postMessage({ id, types }))
})
