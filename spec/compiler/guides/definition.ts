/** A range of lines, `end` exclusive. */
interface Range {
  start: number
  end: number
}

/**
 * Where a name is defined: a C function, struct or table; a TypeScript function, constant or type; a label of an
 * assembler; a key or an entry's id in YAML. A definition ends where its indentation does.
 */
export function definitionIn(path: string, lines: readonly string[], name: string): Range[] {
  const head = heads[path.slice(path.lastIndexOf('.') + 1)]?.(name.replaceAll('.', '\\.'))
  if (head === undefined) return []
  const starts = lines.flatMap((line, index) => (head.test(line) ? [index] : []))
  return starts.map((start) => ({ start, end: endOf(lines, start) })).filter((range) => !isPrototype(lines, range))
}

const c = (name: string): RegExp => new RegExp(`^[\\w].*\\b${name}(\\(| \\{$|\\b.*= \\{$)`)
const typescript = (name: string): RegExp =>
  new RegExp(`^(export )?(default )?(async )?(function|const|type|interface) ${name}\\b`)

/** The first line of a definition, by the file's ending. */
const heads: Readonly<Record<string, (name: string) => RegExp>> = {
  c,
  h: c,
  S: (name) => new RegExp(`^${name}:`),
  ts: typescript,
  yaml: (name) => new RegExp(`^\\s*(- )?(\\{ )?(id: ${name}\\b|${name}:)`),
}

const depthOf = (line: string): number => line.length - line.trimStart().length

/** Behind the lines that are indented more than the first one, and the bracket that closes it. */
function endOf(lines: readonly string[], start: number): number {
  const depth = depthOf(lines[start] ?? '')
  let end = start + 1
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.trim() === '') continue
    if (depthOf(line) < depth) break
    if (depthOf(line) === depth && !/^[{}\])]/.test(line.trim())) break
    end = index + 1
    if (depthOf(line) === depth && !/[{([]$/.test(line)) break
  }
  return end
}

/** In C a declaration: it ends with a semicolon and has no body. */
const isPrototype = (lines: readonly string[], { start, end }: Range): boolean =>
  end === start + 1 && /[^}];$/.test(lines[start] ?? '')
