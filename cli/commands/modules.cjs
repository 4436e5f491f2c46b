'use strict'

// Each module is loaded when it is asked for. Common JS, since TypeScript is loaded by `require`: see register-typescript.cjs.
module.exports = {
  check: () => require('./check.ts'),
  generate: () => require('./generate.ts'),
  conformance: () => require('./conformance.ts'),
  boot: () => require('./boot.ts'),
  results: () => require('./results.ts'),
  coverage: () => require('./coverage.ts'),
  docs: () => require('./docs.ts'),
  explain: () => require('./explain.ts'),
  translations: () => require('./translations.ts'),
  doctor: () => require('./doctor.ts'),
}
