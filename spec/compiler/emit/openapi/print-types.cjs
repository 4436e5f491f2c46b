'use strict'

/**
 * The TypeScript types of an OpenAPI document, both as text. Common JS: an import would search all of TypeScript for the
 * names that it exports, which takes as long again as to load it.
 *
 * @param {string} document
 * @returns {Promise<string>}
 */
exports.printTypes = async (document) => {
  const { default: openapiTypescript, astToString } = require('openapi-typescript')
  return astToString(await openapiTypescript(document, { alphabetize: false, silent: true }))
}
