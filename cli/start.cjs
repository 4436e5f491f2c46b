'use strict'

// TypeScript can be loaded when this is.
const { main } = require('./main.ts')
module.exports = { main }
