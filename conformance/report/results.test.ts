import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CaseRecord, type Header, type RunRecord, recordFormat } from './record.ts'
import { parseResults, printResults, readResults } from './results-file.ts'
import { resultsOf } from './results-of.ts'
import { casesOf, resultsFormat } from './results.ts'
import { summarize } from './summarize.ts'

const header: Header = {
  type: 'header',
  format: recordFormat,
  spec: { name: 'sockspec', version: '0.1.0', rules: '0123456789abcdef' },
  target: { name: 'host', architecture: 'x86_64', release: 'Linux 6.18.44-own-7', profiles: ['udp-basic'] },
  seed: 7,
  date: '2026-11-20T10:00:00Z',
}
const one = (id: string, kind: string, more: Partial<CaseRecord> = {}): CaseRecord => ({
  type: 'case',
  id,
  kind,
  call: 'bind',
  profiles: ['udp-basic'],
  shows: [],
  verdict: 'pass',
  ms: 2,
  rules: ['bind.ok', 'socket.ok'],
  choices: [],
  ...more,
})
const broken: Partial<CaseRecord> = {
  verdict: 'fail',
  failure: { event: 0, message: 'bind(3) = 0 is not allowed here', mismatches: [] },
  stability: { failed: 3, runs: 3 },
}
const cases: CaseRecord[] = [
  one('bind.ok', 'outcome', { shows: ['bind.ok'] }),
  one('bind.in-use', 'outcome', { shows: ['bind.in-use'], verdict: 'allowed-variant', choices: ['bind.in-use/kept'] }),
  one('bind.bad-fd+addr-short', 'pair', { shows: ['bind.bad-fd', 'bind.addr-short'] }),
  one('bind@UDP:bound', 'cell', { shows: ['bind.already-bound'] }),
  one('bind.ok/effect-1', 'effect', { shows: ['bind.ok'] }),
  one('recvfrom.wait@udp.fresh#signal~2', 'wait', { call: 'recvfrom', shows: ['recvfrom.wait'] }),
  one('recvfrom@UDP:fresh', 'cell', { call: 'recvfrom', profiles: ['udp-basic', 'wait'], shows: ['recvfrom.wait'] }),
  one('bind.addr-short', 'outcome', { shows: ['bind.addr-short'], ...broken }),
  one('random:7:0', 'random'),
  one('random:7:1', 'random', { verdict: 'allowed-variant' }),
  one('random:7:2', 'random', broken),
]
const run: RunRecord = { header, cases, summary: summarize(cases, 1234) }
const results = resultsOf(run)

describe('the results of a run', () => {
  test('say of every case but the random ones what the record says', () => {
    const said = new Map(casesOf(results).map((each) => [each.id, each]))
    for (const { id, kind, call, profiles, verdict, shows, choices } of cases.slice(0, 8))
      expect(said.get(id)).toMatchObject({ id, kind, call, profiles, verdict, shows, choices })
    expect(said.size).toBe(9)
  })

  test('count the random programs, and list those that went wrong', () => {
    expect(results.random).toEqual({ pass: 1, 'allowed-variant': 1, fail: 1 })
    expect(casesOf(results).filter(({ kind }) => kind === 'random')).toMatchObject([
      { id: 'random:7:2', verdict: 'fail' },
    ])
  })

  test('keep what went wrong, with the command that runs it again', () => {
    const failure = casesOf(results).find(({ id }) => id === 'bind.addr-short')?.failure
    expect(failure).toContain('bind(3) = 0 is not allowed here')
    expect(failure).toContain('npx sockspec conformance --only bind.addr-short --target host')
  })

  test("are called by the kernel's name where it is that of this machine, and else by the target's", () => {
    expect(results).toMatchObject({ id: 'linux', name: 'Linux', target: { name: 'host', release: '6.18.44' } })
    const target = { ...header.target, name: 'reference', release: 'sockspec' }
    expect(resultsOf({ ...run, header: { ...header, target } })).toMatchObject({
      id: 'reference',
      name: 'reference',
      target: { release: 'sockspec' },
    })
  })

  test('are not made of a run of selected cases', () => {
    const selected = { ...run, header: { ...header, selection: { only: 'bind.*' } } }
    expect(() => resultsOf(selected)).toThrow('the record of host is of selected cases')
  })
})

describe('the file', () => {
  const text = printResults(results)

  test('reads as it was written', () => {
    expect(parseResults(text, 'linux.json')).toEqual(results)
  })

  test('has a line for each case, short where all went well', () => {
    const lines = text.split('\n')
    const groups = lines.slice(lines.indexOf('  "groups": ['))
    expect(groups.filter((line) => line.startsWith('      "') || line.startsWith('      {'))).toHaveLength(9)
    expect(lines).toContain('      "bind.bad-fd+addr-short"')
    expect(lines).toContain('      {"id":"bind@UDP:bound","shows":["bind.already-bound"]}')
    const { id, ...others } = run.cases[0] ?? one('', '')
    const changed = { ...run, cases: [{ id: `${id}.other`, ...others }, ...run.cases.slice(1)] }
    const differing = printResults(resultsOf(changed))
      .split('\n')
      .filter((line, index) => line !== lines[index])
    expect(differing).toEqual(['      {"id":"bind.ok.other","shows":["bind.ok"]},'])
  })

  test.each([
    ['no JSON', '{', 'linux.json is no JSON'],
    [
      'of another version',
      text.replace(resultsFormat, 'sockspec-results/9'),
      'has the format sockspec-results/9, wanted:',
    ],
    ['changed', text.replace('"seed": 7', '"seed": "7"'), 'linux.json: ✖ Invalid input'],
  ])('that is %s is refused', (_, damaged, message) => {
    expect(() => parseResults(damaged, 'linux.json')).toThrow(message)
  })

  test('lies with others in a folder, which may be absent', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sockspec-results-'))
    await writeFile(join(folder, 'linux.json'), text)
    await writeFile(join(folder, 'README.md'), '')
    expect(await readResults(folder)).toEqual([results])
    await rm(folder, { recursive: true })
    expect(await readResults(folder)).toEqual([])
  })
})
