import { expect, it } from 'vitest'
import { diagnostic } from '../diagnostics/diagnostic.ts'
import type { KeptFiles } from '../kept-files.ts'
import { readFiles } from './files.ts'
import { keepTrees } from './keep-trees.ts'
import { type ParseFile, parseYaml } from './parse-yaml.ts'
import { type Source, placeOf } from './source.ts'

/** Keeps results in memory, where a test can damage them. */
function memory(): KeptFiles & { texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    find: (causes) => texts.get(causes.join()),
    keep: (causes, text) => void texts.set(causes.join(), text),
  }
}

/** Reads these sources once more; the names of those that are parsed. */
function read(files: KeptFiles, sources: readonly Source[], causes = ['1'], inner: ParseFile = parseYaml) {
  const parsed: string[] = []
  const { parse, keep } = keepTrees(files, causes, (source) => (parsed.push(source.file), inner(source)))
  const results = sources.map((source) => parse(source))
  keep()
  return { parsed, results }
}

const a: Source = {
  file: 'a.yaml',
  text: 'odd: [.inf, -.inf, .nan, -0, 1e999]\none: [1, true, null, ~, "text"]\ntwo: { three: "3", four: }\n',
}
const b: Source = { file: 'b.yaml', text: '- &x { y: 1 }\n- *x\n- |\n  lines\n  of text\n' }

it('gives the trees that the parser gives, and parses each once', () => {
  const files = memory()
  const first = read(files, [a, b])
  const second = read(files, [a, b])
  expect(first.parsed).toEqual(['a.yaml', 'b.yaml'])
  expect(second.parsed).toEqual([])
  expect(second.results).toEqual(first.results)
})

it('gives the trees of the whole specification', () => {
  const files = memory()
  const sources = [...readFiles('spec').values()]
  const { results } = read(files, sources)
  const again = read(files, sources)
  expect(again.parsed).toEqual([])
  expect(again.results).toEqual(results)
})

it('parses a file that has changed, and knows one that was renamed', () => {
  const files = memory()
  read(files, [a, b])
  const renamed = { ...b, file: 'c.yaml' }
  const { parsed, results } = read(files, [{ ...a, text: `${a.text}five: 5\n` }, renamed])
  expect(parsed).toEqual(['a.yaml'])
  expect(results[1]?.tree?.mark.source).toBe(renamed)
})

it('parses everything where the parser has changed', () => {
  const files = memory()
  read(files, [a, b])
  expect(read(files, [a, b], ['2']).parsed).toEqual(['a.yaml', 'b.yaml'])
})

it('parses a file with mistakes again, and reports them again', () => {
  const files = memory()
  const mistaken: ParseFile = (source) => ({
    ...parseYaml(source),
    diagnostics: [diagnostic('missing-file', placeOf(source, 0, 0), { path: source.file })],
  })
  read(files, [a], ['1'], mistaken)
  const { parsed, results } = read(files, [a], ['1'], mistaken)
  expect(parsed).toEqual(['a.yaml'])
  expect(results[0]?.diagnostics).toHaveLength(1)
})

it.each(['{"', '[]', 'null', '{"KEY":[0,1]}', '{"KEY":[0,1,"map",[[1,2]]]}', '{"KEY":["0",1,"list",[]]}'])(
  'parses where %s is kept',
  (damaged) => {
    const files = memory()
    read(files, [a])
    const [, key = ''] = /"([^"]*)"/.exec(files.texts.get('1') ?? '') ?? []
    files.texts.set('1', damaged.replace('KEY', key))
    expect(read(files, [a]).results).toEqual([parseYaml(a)])
  },
)
