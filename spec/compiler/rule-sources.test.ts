import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allOutcomes } from '../oracle/machine.ts'
import type { EntryText } from './load/entry-text.ts'
import { shippedSpec } from './load/files.ts'
import { loadFiles, loadSpec } from './load/load-spec.ts'
import { ruleSources } from './rule-sources.ts'
import { baseFiles } from './tests/overlay.ts'

const own = loadSpec(shippedSpec)
const sources = ruleSources(own)

/** The lines of the file at which an entry is said to stand, without their indentation. */
function linesAt({ file, line, text }: EntryText): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.slice(line - 1, line - 1 + text.split('\n').length).map((each) => each.trim())
}
const trimmed = (text: string): string[] => text.split('\n').map((each) => each.trim())

describe('the YAML of a rule', () => {
  it('is there for every rule, and stands where it is said to stand', () => {
    const rules = own.ir.syscalls.flatMap(({ outcomes }) => allOutcomes(outcomes))
    expect(rules.filter(({ id }) => !sources.has(id)).map(({ id }) => id)).toEqual([])
    for (const { entry, common } of sources.values()) {
      expect(linesAt(entry)).toEqual(trimmed(entry.text))
      if (common !== undefined) expect(linesAt(common)).toEqual(trimmed(common.text))
    }
  })

  it('names the rule, or the common outcome that it places', () => {
    const misplaced = [...sources].filter(([id, { entry }]) => {
      const [, name = ''] = /\b(?:id|do|use): ([\w.-]+)/.exec(entry.text) ?? []
      return !id.endsWith(name) && !/\bid: /.test(entry.text)
    })
    // A rule behind the wait of a common outcome has a name of its own, which stands there.
    expect(misplaced.filter(([id, { common }]) => !endsWithId(id, common?.text ?? ''))).toEqual([])
  })

  it('is the entry alone, without its indentation', () => {
    expect(sources.get('connect.autobind')?.entry).toMatchObject({
      file: expect.stringMatching(/syscalls\/connect\.yaml$/) as unknown,
      text: expect.stringMatching(/^- do: autobind\n {2}when: /) as unknown,
    })
    expect(sources.get('bind.bad-fd')).toMatchObject({
      entry: { text: '- use: bad-fd' },
      common: { text: expect.stringMatching(/^bad-fd:\n {2}doc: .*\n {2}errno: EBADF\n/) as unknown },
    })
  })

  it('of an entry within a line is that entry', () => {
    const files = baseFiles()
    const path = 'syscalls/recvmsg.yaml'
    const file = files.get(path)
    if (file === undefined) throw new Error(`${path} is not there`)
    const text = file.text.replace(
      /outcomes:\n[^]*$/,
      'outcomes: [{ id: one, errno: EBADF, when: false }, { id: two }]\n',
    )
    const loaded = loadFiles(new Map([...files, [path, { ...file, text }]]))
    expect(ruleSources(loaded).get('recvmsg.two')?.entry.text).toBe('{ id: two }')
  })
})

const endsWithId = (id: string, text: string): boolean => {
  const [, name] = /\b(?:id|do|use): ([\w.-]+)/.exec(text) ?? []
  return name !== undefined && id.endsWith(name)
}
