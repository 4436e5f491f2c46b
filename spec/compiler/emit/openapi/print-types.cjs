'use strict'

const transformSchema = require('openapi-typescript/dist/transform/index.cjs')
const { resolveRef, scanDiscriminators } = require('openapi-typescript/dist/lib/utils.cjs')
const { astToString } = require('openapi-typescript/dist/lib/ts.cjs')

/**
 * The TypeScript types of an OpenAPI document, both as text: what `openapi-typescript` makes of one that refers to no other.
 * That would also lint it and look for others, which takes longer than all the rest; a test lets it do so.
 *
 * Common JS: an import would search all of TypeScript for the names that it exports, which takes as long again as to load it.
 *
 * @param {string} text
 * @returns {string}
 */
exports.printTypes = (text) => {
  /** @type {import('openapi-typescript').OpenAPI3} */
  const document = parse(text)
  const types = transformSchema(document, {
    additionalProperties: false,
    alphabetize: false,
    defaultNonNullable: true,
    discriminators: scanDiscriminators(document, {}),
    injectFooter: [],
    silent: true,
    resolve: (ref) => resolveRef(document, ref, { silent: true }),
  })
  return astToString(types)
}

/** @type {(text: string) => import('openapi-typescript').OpenAPI3} */
const parse = JSON.parse
