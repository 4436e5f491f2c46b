/** A value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json | undefined }

/** JSON for people and diffs: what fits into 120 columns stands on one line, all else has one entry per line. */
export function printJson(value: unknown): string {
  return `${layout(value, '', 0)}\n`
}

/** The text of a value that starts after `indent` and `before` more columns. */
function layout(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const list = Array.isArray(value)
  const entries = list ? value.map((item): [string, unknown] => ['', item]) : namedEntries(value)
  if (entries.length === 0) return list ? '[]' : '{}'
  const deeper = `${indent}  `
  const lines = entries.map(([name, item]) => name + layout(item, deeper, name.length))
  const single = list ? `[${lines.join(', ')}]` : `{ ${lines.join(', ')} }`
  if (indent.length + before + single.length < 120 && !single.includes('\n')) return single
  const body = lines.map((line) => deeper + line).join(',\n')
  return list ? `[\n${body}\n${indent}]` : `{\n${body}\n${indent}}`
}

function namedEntries(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]): [string, unknown] => [`${JSON.stringify(name)}: `, item])
}
