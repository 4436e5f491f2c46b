import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Header, recordFormat } from '../../conformance/report/record.ts'
import { keptResults, readResults } from '../../conformance/report/results-file.ts'
import { summarize } from '../../conformance/report/summarize.ts'
import { rulesHash } from '../../spec/compiler/rules-hash.ts'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import { allOutcomes } from '../../spec/oracle/machine.ts'
import { recordedImplementations } from './results.ts'

const ir = readIr(ownIrFile)
const today = rulesHash(ir)
const silent = { warn: () => undefined, records: '/tmp/sockspec-no-records' }

describe('the results that are kept with the specification', () => {
  test('are those of the reference kernel and of Linux', async () => {
    expect((await recordedImplementations(ir, silent)).map(({ id }) => id)).toEqual(['linux', 'reference'])
  })

  test('are marked as older unless they were judged by the rules of today', async () => {
    const kept = new Map((await readResults()).map((one) => [one.id, one]))
    for (const { id, current } of await recordedImplementations(ir, silent))
      expect(current).toBe(kept.get(id)?.spec.rules === today)
  })

  test('of today speak of rules that there are', async () => {
    const rules = new Set(ir.syscalls.flatMap(({ outcomes }) => allOutcomes(outcomes)).map(({ id }) => id))
    const current = (await recordedImplementations(ir, silent)).filter((one) => one.current)
    for (const { cases } of current)
      expect(cases.flatMap((one) => one.rules).filter((id) => !rules.has(id))).toEqual([])
  })

  test('are no results of another specification', async () => {
    const other = { ...ir, spec: { ...ir.spec, name: 'other' } }
    expect(await recordedImplementations(other, silent)).toEqual([])
    const changed = { ...ir, syscalls: ir.syscalls.slice(1) }
    expect((await recordedImplementations(changed, silent)).map(({ current }) => current)).toEqual([false, false])
  })
})

describe("this clone's own record", () => {
  let folder = ''
  const records = () => join(folder, 'records')
  const kept = () => join(folder, 'kept')
  const header: Header = {
    type: 'header',
    format: recordFormat,
    spec: { name: ir.spec.name, version: ir.spec.version, rules: today },
    target: { name: 'host', architecture: 'x86_64', release: 'Linux 9.9', profiles: [] },
    date: '2999-01-01T00:00:00Z',
  }
  const record = (date: string) =>
    [{ ...header, date }, summarize([], 1)].map((line) => `${JSON.stringify(line)}\n`).join('')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sockspec-docs-'))
    await mkdir(records())
    await mkdir(kept())
    await copyFile(join(keptResults, 'linux.json'), join(kept(), 'linux.json'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test.each([
    ['later', '2999-01-01T00:00:00Z', '9.9'],
    ['earlier', '2000-01-01T00:00:00Z', undefined],
  ])('of a %s run', async (_, date, release) => {
    await writeFile(join(records(), 'whole-host.jsonl'), record(date))
    const [linux, ...others] = await recordedImplementations(ir, {
      kept: kept(),
      records: records(),
      warn: () => undefined,
    })
    expect(others).toEqual([])
    expect(linux?.release === '9.9').toBe(release === '9.9')
  })

  test('that cannot be read is passed over, and that is said', async () => {
    await writeFile(join(records(), 'whole-host.jsonl'), record('2999-01-01T00:00:00Z').slice(0, -9))
    const said: string[] = []
    const found = await recordedImplementations(ir, {
      kept: kept(),
      records: records(),
      warn: (text) => said.push(text),
    })
    expect(found).toHaveLength(1)
    expect(said).toEqual([expect.stringMatching(/^passed over: .*whole-host\.jsonl:2: the record is cut off/)])
  })
})
