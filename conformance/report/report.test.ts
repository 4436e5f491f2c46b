import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failureLines, printable, replayCommand } from './failure-text.ts'
import { junit } from './junit.ts'
import { parseRecord, readRecord } from './read-record.ts'
import { type CaseRecord, type Header, type RunRecord, recordFormat } from './record.ts'
import { ReportError } from './report-error.ts'
import { byCall, summarize } from './summarize.ts'
import { terminalReport } from './terminal.ts'
import { writeRecord, writeWhole } from './write-files.ts'

const header: Header = {
  type: 'header',
  format: recordFormat,
  spec: { name: 'sockspec', version: '0.1.0', rules: '0123456789abcdef' },
  target: { name: 'host', architecture: 'x86_64', release: '6.18.0', profiles: ['udp-basic'] },
  seed: 7,
  date: '2026-11-20T10:00:00Z',
}
const passed: CaseRecord = {
  type: 'case',
  id: 'bind.ok',
  kind: 'outcome',
  call: 'bind',
  verdict: 'pass',
  ms: 2,
  rules: ['bind.ok'],
  choices: [],
}
const failed: CaseRecord = {
  ...passed,
  id: 'recvfrom.empty.wait@udp.bound#timeout',
  call: 'recvfrom',
  verdict: 'fail',
  failure: {
    event: 1,
    message: 'recvfrom(3) = -1 EBADF is not allowed here',
    mismatches: [{ what: 'result', expected: '4', actual: '-1 EBADF\u001b[2J' }],
  },
  trace: [
    {
      kind: 'event',
      thread: 0,
      event: 0,
      text: 'socket()',
      predicted: ['socket.ok: 3'],
      actual: '3',
      verdict: 'as specified',
    },
    {
      kind: 'event',
      thread: 1,
      event: 1,
      text: 'recvfrom(3)',
      predicted: ['recvfrom.ok: 4'],
      actual: '-1 EBADF',
      verdict: 'mismatch',
    },
  ],
}
const cases = [
  passed,
  { ...passed, id: 'bind.other', verdict: 'allowed-variant' as const, choices: ['bind.other/x'] },
  failed,
]
const run: RunRecord = { header, cases, summary: summarize(cases, 1234) }
const lines = [header, ...cases, run.summary].map((line) => JSON.stringify(line))
const ruleText = (rule: string) => (rule === 'recvfrom.ok' ? 'The first datagram.' : undefined)

describe('the record', () => {
  test('reads as it was written', () => {
    expect(parseRecord(`${lines.join('\n')}\n`)).toEqual(run)
  })
  test.each([
    ['empty', '', 'record:1: the record is empty'],
    ['cut off in a line', lines.join('\n').slice(0, -9), 'record:5: the record is cut off within this line'],
    ['cut off between lines', `${lines.slice(0, 3).join('\n')}\n`, 'record:3: the record is cut off behind this line'],
    [
      'without a line',
      `${[...lines.slice(0, 2), ...lines.slice(3)].join('\n')}\n`,
      'record:4: the summary counts 3 cases, the record has 2',
    ],
    ['garbage', `${lines[0] ?? ''}\n{oops\n`, 'record:2: this is no JSON'],
    ['without header', `${lines[1] ?? ''}\n`, 'record:1: the first line is no header'],
    [
      'of another version',
      `${(lines[0] ?? '').replace(/report.\d+/, 'report/9')}\n`,
      'record:1: the record has the format sockspec-report/9, wanted: sockspec-report/5',
    ],
  ])('%s is refused', (_, text, message) => {
    expect(() => parseRecord(text)).toThrow(message)
  })
})

describe('the summary', () => {
  test('counts, by verdict and by call', () => {
    expect(run.summary).toMatchObject({ cases: 3, ok: false, verdicts: { pass: 1, 'allowed-variant': 1, fail: 1 } })
    expect(byCall(cases)).toEqual([
      { call: 'bind', cases: 2, passed: 1, failed: 0, variants: 1, other: 0 },
      { call: 'recvfrom', cases: 1, passed: 0, failed: 1, variants: 0, other: 0 },
    ])
  })
  test('a run of nothing has failed', () => {
    expect(summarize([], 0)).toMatchObject({ ok: false, problems: ['no case was selected'] })
  })
  test.each(['unexpected-pass', 'crash', 'timeout', 'unresolved'] as const)('%s fails the run', (verdict) => {
    expect(summarize([{ ...passed, verdict }], 0).ok).toBe(false)
  })
  test.each(['expected-fail', 'unsupported', 'allowed-variant'] as const)('%s does not', (verdict) => {
    expect(summarize([{ ...passed, verdict }], 0).ok).toBe(true)
  })
})

describe('a failure', () => {
  test('comes with trace, rule and command', () => {
    expect(failureLines(failed, header, ruleText)).toEqual([
      'fail: recvfrom.empty.wait@udp.bound#timeout',
      '  recvfrom(3) = -1 EBADF is not allowed here',
      '  result: expected 4, got -1 EBADF\\x1b[2J',
      '  rule recvfrom.ok: The first datagram.',
      '    [0] socket() = 3',
      '  > [1] recvfrom(3) = -1 EBADF',
      '        allowed: recvfrom.ok: 4'.replace('        ', '        '),
      "  again: npx sockspec conformance --only 'recvfrom.empty.wait@udp.bound#timeout' --target host --seed 7",
    ])
  })
  test('a word that a shell would take apart is quoted', () => {
    expect(replayCommand({ id: "it's" }, { target: { ...header.target, name: 'my os' } })).toBe(
      `npx sockspec conformance --only 'it'\\''s' --target 'my os'`,
    )
  })
  test('is run again within the profile that the run was about, and with its expectations', () => {
    const { target, seed } = header
    const selection = { only: 'random:*', profile: 'udp-basic' }
    expect(replayCommand({ id: 'random:7:12' }, { target, seed, selection, expect: 'my known.yaml' })).toBe(
      "npx sockspec conformance --only random:7:12 --target host --profile udp-basic --expect 'my known.yaml' --seed 7",
    )
  })
  test('what would move the cursor is shown instead', () => {
    expect(printable('a\u001b[2J\u0007b\tc')).toBe('a\\x1b[2J\\x07b\tc')
  })
})

describe('the terminal', () => {
  const view = (isTTY: boolean) => {
    const written: string[] = []
    let time = 0
    const live = terminalReport({ write: (text) => written.push(text), isTTY, columns: 40 }, ruleText, {
      color: false,
      now: () => (time += 1000),
    })
    live.start(header, 3)
    for (const record of cases) live.record(record)
    live.finish(run)
    return written.join('')
  }
  test('plain output has no control characters', () => {
    const text = view(false)
    expect(text).toMatchInlineSnapshot(`
      "sockspec 0.1.0 against host (6.18.0): 3 cases

      fail: recvfrom.empty.wait@udp.bound#timeout
        recvfrom(3) = -1 EBADF is not allowed here
        result: expected 4, got -1 EBADF\\x1b[2J
        rule recvfrom.ok: The first datagram.
          [0] socket() = 3
        > [1] recvfrom(3) = -1 EBADF
              allowed: recvfrom.ok: 4
        again: npx sockspec conformance --only 'recvfrom.empty.wait@udp.bound#timeout' --target host --seed 7

      call      cases  passed  failed  variants  other
      bind          2       1       0         1      0
      recvfrom      1       0       1         0      0

      3 cases in 1.2 s: 1 pass, 1 allowed-variant, 1 fail

      choices taken where the specification leaves one (systems known to take it), with the rules:
        x
          bind.other

      target host (6.18.0), seed 7
      FAILED
      "
    `)
    expect(text).not.toMatch(/[\r\u001b]/)
  })
  test('on a terminal a line shows how far the run is', () => {
    expect(view(true)).toContain('\r\u001b[K2 of 3  bind.other')
  })
})

describe('JUnit', () => {
  const xml = junit(run, ruleText)
  test('holds each case', () => {
    expect(xml).toContain('<testsuites name="sockspec on host" tests="3" failures="1" errors="0" skipped="0">')
    expect(xml).toContain('<testcase classname="sockspec.bind" name="bind.ok" time="0.002"/>')
    expect(xml).toContain('again: npx sockspec conformance')
  })
  test('holds nothing that XML cannot', () => {
    expect(
      junit({ ...run, cases: [{ ...failed, failure: { event: 0, message: 'a\u0000b', mismatches: [] } }] }, ruleText),
    ).not.toMatch(/\u0000/)
  })
})

describe('files', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sockspec-report-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('a record gets its name when it is whole', async () => {
    const path = join(folder, 'new/run.jsonl')
    const writer = await writeRecord(path)
    await writer.add(header)
    expect(await readdir(join(folder, 'new'))).toEqual([`run.jsonl.${process.pid}.part`])
    for (const record of cases) await writer.add(record)
    await writer.add(run.summary)
    await writer.finish()
    expect(await readdir(join(folder, 'new'))).toEqual(['run.jsonl'])
    expect(await readRecord(path)).toEqual(run)
  })
  test('a record that breaks off stays where it is so far', async () => {
    const path = join(folder, 'run.jsonl')
    const writer = await writeRecord(path)
    await writer.add(header)
    expect(await writer.abandon()).toBe(true)
    expect(await readdir(folder)).toEqual([`run.jsonl.${process.pid}.part`])
  })
  test('a record that a full disk cuts off is removed', async () => {
    const path = join(folder, 'run.jsonl')
    await symlink('/dev/full', `${path}.${process.pid}.part`)
    const writer = await writeRecord(path)
    await expect(writer.add(header)).rejects.toThrow(ReportError)
    expect(await writer.abandon()).toBe(false)
    expect(await readdir(folder)).toEqual([])
  })
  test('what a killed run has left of the same record goes when the next one starts', async () => {
    const ended = spawnSync(process.execPath, ['--version']).pid
    const others = [`other.jsonl.${ended}.part`, `run.jsonl.${ended}.part.txt`, `run_jsonl.${ended}.part`]
    for (const name of [...others, `run.jsonl.${ended}.part`]) await writeWhole(join(folder, name), '')
    await (await writeRecord(join(folder, 'run.jsonl'))).finish()
    expect(await readdir(folder)).toEqual([...others, 'run.jsonl'].toSorted())
  })
  test('a whole file replaces another at once', async () => {
    const path = join(folder, 'a.xml')
    await writeWhole(path, 'one')
    await writeWhole(path, 'two')
    expect(await readFile(path, 'utf8')).toBe('two')
  })
  test('a path that cannot be says what to do', async () => {
    await writeWhole(join(folder, 'file'), '')
    const error = await writeWhole(join(folder, 'file/report.xml'), 'x').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ReportError)
    expect(error instanceof ReportError && error.remedy).toBe('Part of the path is a file: name another one.')
    await expect(writeWhole('/dev/full', 'x')).rejects.toThrow(ReportError)
    await expect(readRecord(join(folder, 'none'))).rejects.toMatchObject({ remedy: 'Check the path.' })
  })
})
