/**
 * What to say where the code cannot be made into one file; undefined of an error that is about something else.
 * @param {unknown} error
 */
export function bundleProblem(error) {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
    return 'sockspec: its packages are not installed. Run in its folder: npm ci'
  if (/needed by esbuild|for another platform/.test(error.message))
    return 'sockspec: esbuild lacks its package for this machine. Run in its folder: npm ci'
  if (!('errors' in error) || !isMessages(error.errors)) return undefined
  const missing = error.errors.flatMap(({ text }) => /^Could not resolve "([^."/][^"]*)"/.exec(text)?.[1] ?? [])
  if (missing.length > 0)
    return `sockspec: ${[...new Set(missing)].join(', ')} is not installed. Run in its folder: npm ci`
  const lines = error.errors.map(({ text, location }) => `  ${placeText(location)}${text}`)
  return ['sockspec: its code cannot be compiled:', ...lines].join('\n')
}

/**
 * @param {unknown} errors
 * @returns {errors is import('esbuild').Message[]}
 */
const isMessages = (errors) =>
  Array.isArray(errors) && errors.every((one) => typeof one === 'object' && one !== null && 'text' in one)

/** @param {import('esbuild').Location | null} location */
const placeText = (location) => (location === null ? '' : `${location.file}:${location.line}:${location.column + 1}: `)
