import { describe, expect, it } from 'vitest'
import { renderDiagnostics } from '../diagnostics/render.ts'
import { textHash } from '../emit/shared/text-hash.ts'
import type { Source } from '../load/source.ts'
import { assembleGuides, type LoadedGuides } from './load.ts'

const repository = new Map([
  [
    'kernel/call.c',
    `static s64 fail(s32 error);

struct call {
    bool active;
};

/* Ends it. */
static s64 fail(
    s32 error)
{
    if (error == 0)
        return done();

    last = error;
    return -error;
}

const struct kind udp = {
    .fail = fail,
};
static s64 done(void) { return 0; }
`,
  ],
  ['kernel/entry.S', 'entry:\n    movq %rsp, %rax\n    ud2\n\nother:\n    ret\n'],
  ['cli/main.ts', 'export const limit = 7\n\nexport async function main(\n  a: string,\n): number {\n  return 0\n}\n'],
  [
    'spec/common/a.yaml',
    'common:\n  empty.wait:\n    doc: Wait.\n    wait:\n      until: x\n\n  shut: { doc: It ended. }\n',
  ],
  [
    'spec/guides/a.md',
    '# A\n\n## The first\n\n    $ ls\n    a  b\n\n        c\n\nText.\n\n```yaml\n# syscalls/bind.yaml\nx: 1\n```\n',
  ],
  ['README.md', ''],
])

const source = (file: string, text: string): [string, Source] => [file.replace(/.*\/|\.md/g, ''), { file, text }]
const english = (text: string): Map<string, Source> => new Map([source('guides/a.md', text)])

/** Loads one English guide, and perhaps its translation. */
const load = (text: string, ...translated: [name: string, text: string][]): LoadedGuides =>
  assembleGuides(
    { locale: 'en', files: english(text) },
    [{ locale: 'ru', files: new Map(translated.map(([name, text]) => source(`ru/guides/${name}.md`, text))) }],
    (path) => repository.get(path),
  )

/** A guide with an include in its third line. */
const including = (path: string, selection: string): LoadedGuides =>
  load(`# A\n\n[code](${path} "${selection}")\n\nText.\n`)

const markdownOf = ({ guides }: LoadedGuides, locale = 'en'): string | undefined =>
  guides.find((guide) => guide.locale === locale)?.markdown

const rendered = ({ diagnostics, sources }: LoadedGuides): string => renderDiagnostics(diagnostics, { sources })

/** What stands in the place of the include. */
function included(path: string, selection: string): string | undefined {
  const loaded = including(path, selection)
  expect(rendered(loaded)).toBe('')
  return /^# A\n\n([^]*)\n\nText\.\n$/.exec(markdownOf(loaded) ?? '')?.[1]
}

const block = (head: string, ...lines: string[]): string => ['```' + head, ...lines, '```'].join('\n')
const inCall = (...lines: string[]): string => block('c title="kernel/call.c"', ...lines)

describe('code that a guide includes', () => {
  it.each([
    ['struct', 'call', inCall('struct call {', '    bool active;', '};')],
    ['table', 'udp', inCall('const struct kind udp = {', '    .fail = fail,', '};')],
    ['function on one line', 'done', inCall('static s64 done(void) { return 0; }')],
  ])('is a %s of C', (_, name, want) => {
    expect(included('../../kernel/call.c', name)).toBe(want)
  })

  it('is a function of C, and not what declares it', () => {
    const text = included('../../kernel/call.c', 'fail')
    expect(text).toMatch(/^```c title="kernel\/call.c"\nstatic s64 fail\(\n/)
    expect(text).toMatch(/\n {4}return -error;\n}\n```$/)
  })

  it.each([
    ['`last = error` to `return`', inCall('last = error;', 'return -error;')],
    ['`bool active`', inCall('bool active;')],
    ['fail, `if (error` to `return`', inCall('if (error == 0)', '    return done();')],
    ['fail, `if (error`, `return -error`', inCall('if (error == 0)', '...', 'return -error;')],
  ])('is cut by %s', (selection, want) => {
    expect(included('../../kernel/call.c', selection)).toBe(want)
  })

  it.each([
    ['../../kernel/entry.S', 'entry', block('asm title="kernel/entry.S"', 'entry:', '    movq %rsp, %rax', '    ud2')],
    ['../../cli/main.ts', 'limit', block('ts title="cli/main.ts"', 'export const limit = 7')],
    [
      '../../cli/main.ts',
      'main',
      block('ts title="cli/main.ts"', 'export async function main(', '  a: string,', '): number {', '  return 0', '}'),
    ],
    [
      '../common/a.yaml',
      'empty.wait',
      block('yaml title="spec/common/a.yaml"', 'empty.wait:', '  doc: Wait.', '  wait:', '    until: x'),
    ],
    ['../common/a.yaml', 'shut', block('yaml title="spec/common/a.yaml"', 'shut: { doc: It ended. }')],
    ['a.md', '`# syscalls/bind.yaml`', block('yaml', '# syscalls/bind.yaml', 'x: 1')],
    ['a.md', '`$ ls`', block('text', '$ ls', 'a  b', '', '    c')],
  ])('is found in %s: %s', (path, name, want) => {
    expect(included(path, name)).toBe(want)
  })

  it.each([
    ['../../kernel/none.c', 'fail', 'kernel/none.c'],
    ['../../../kernel/call.c', 'fail', 'include-file'],
    ['../../kernel/call.c', 'fial', 'no definition of fial'],
    ['../../kernel/call.c', '`return nothing`', 'no line with `return nothing`'],
    ['../../kernel/call.c', '`return`', 'more than one line with `return`'],
    ['../../kernel/call.c', '`bool` to `nothing`', 'no line with `nothing` after `bool`'],
    ['../../kernel/call.c', 'call, `return -error`', 'no line with `return -error`'],
    ['a.md', '`$ rm`', 'no code block with `$ rm`'],
    ['a.md', 'bind', 'code block'],
    ['../../kernel/call.c', 'the whole file', 'include-form'],
  ])('has to be there: %s: %s', (path, selection, want) => {
    const loaded = including(path, selection)
    expect(loaded.diagnostics.map(({ place: { file, line } }) => `${file}:${line}`)).toEqual(['guides/a.md:3'])
    expect(rendered(loaded)).toContain(want)
  })

  it('may be named in other quotation marks', () => {
    const loaded = load(`# A\n\n[code](../../cli/main.ts 'limit')\n`)
    expect(markdownOf(loaded)).toContain('export const limit = 7')
  })

  it('is not looked for within code', () => {
    const text = '# A\n\n```\n[code](../../none.c "x")\n```\n'
    expect(markdownOf(load(text))).toBe(text)
  })

  it.each(['  [code](../../cli/main.ts "limit")', 'See [code](../../cli/main.ts "limit").'])(
    'stands alone: %s',
    (line) => {
      expect(rendered(load(`# A\n\n${line}\n`))).toMatch(/guides\/a.md:3:1 - error include-alone/)
    },
  )

  it('is shown with the place, and what to do', () => {
    expect(rendered(including('../../kernel/call.c', 'fial'))).toMatchInlineSnapshot(`
      "guides/a.md:3:1 - error include-place: kernel/call.c has no definition of fial

        3 | [code](../../kernel/call.c "fial")
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        help: Name lines that stand there, in a way that fits just one place.

      1 error
      "
    `)
  })
})

describe('links of a guide', () => {
  it('lead to other guides or name files', () => {
    const text =
      'See [a](a.md#the-first), [README.md](../../README.md), [the call](../../kernel/call.c), `[0](x)`, [b](https://b.org).'
    const loaded = load(text, ['a', `<!-- of ${textHash(text)} -->\n\n[а](a.md), [ядро](../../../../kernel/call.c)`])
    expect(rendered(loaded)).toBe('')
    expect(markdownOf(loaded)).toBe(
      'See [a](a.md#the-first), `README.md`, the call (`kernel/call.c`), `[0](x)`, [b](https://b.org).',
    )
    expect(markdownOf(loaded, 'ru')).toBe('[а](a.md), ядро (`kernel/call.c`)')
  })

  it('lead to a heading', () => {
    expect(rendered(load('# A\n\n[a](a.md#the-first).\n'))).toBe('')
    expect(rendered(load('# A\n\n[a](a.md#another).\n'))).toContain('there is no spec/guides/a.md#another')
  })

  it('lead somewhere', () => {
    expect(rendered(load('# A\n\nSee [b](../b.md).\n'))).toMatchInlineSnapshot(`
      "guides/a.md:3:5 - error guide-link: there is no spec/b.md

        3 | See [b](../b.md).
          |     ^^^^^^^^^^^^

        help: A link leads from the guide to another guide, or to a file of the repository.

      1 error
      "
    `)
  })
})

describe('a translated guide', () => {
  const text = '# A\n\n## The calls\n\n## What it is, and why\n'
  const of = `<!-- of ${textHash(text)} -->\n\n`
  const headings = '# А\n\n## Вызовы {#the-calls}\n\n## Что это {#what-it-is-and-why}\n'

  it('loses the line that names its source', () => {
    const loaded = load(text, ['a', of + headings])
    expect(rendered(loaded)).toBe('')
    expect(loaded.guides.map(({ locale, stale }) => [locale, stale])).toEqual([
      ['en', false],
      ['ru', false],
    ])
    expect(markdownOf(loaded, 'ru')).toBe(headings)
  })

  it('of an earlier text is stale', () => {
    const loaded = load(`${text}\n`, ['a', of + headings])
    expect(loaded.guides.map(({ stale }) => stale)).toEqual([false, true])
    expect(rendered(loaded)).toMatchInlineSnapshot(`
      "ru/guides/a.md:1:1 - warning stale-translation: guide/a was translated from another text than that of guides/a.md

        1 | <!-- of 0d44b601 -->
          | ^^^^^^^^^^^^^^^^^^^^

        help: Translate the text of today, then run \`npx sockspec translations --accept KEY\` with this key.

      1 warning
      "
    `)
  })

  it.each([
    ['no source', headings, /expected: <!-- of \w{8} -->/],
    ['a heading without an anchor', `${of}## Вызовы\n`, /3:1 - error guide-heading: this heading has no anchor/],
    ['an anchor of its own', `${of}## Вызовы {#the-call}\n`, /did you mean the-calls\?/],
    ['a heading too few', `${of}## Вызовы {#the-calls}\n`, /the heading what-it-is-and-why of guides\/a.md/],
    ['a heading too many', `${of + headings}## И {#the-calls}\n`, /has no further heading/],
    [
      'headings in another order',
      `${of}## Что {#what-it-is-and-why}\n## Вызовы {#the-calls}\n`,
      /3:1 - .*the heading the-calls of/,
    ],
  ])('is refused with %s', (_, translation, want) => {
    expect(rendered(load(text, ['a', translation]))).toMatch(want)
  })

  it('is refused if there is no such guide', () => {
    expect(rendered(load(text, ['aa', of]))).toMatch(
      /ru\/guides\/aa.md:1:1 - error unknown-guide: [^]*did you mean a\?/,
    )
  })
})
