import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Ir } from '../../../ir/ir.ts'
import { shippedSpec } from '../../load/files.ts'
import { loadSpec } from '../../load/load-spec.ts'
import { generate } from '../index.ts'
import { fixture } from '../shared/fixture.ts'

const dir = mkdtempSync(join(tmpdir(), 'sockspec-man-'))
afterAll(() => {
  rmSync(dir, { recursive: true })
})

/** Writes the pages; their paths. */
async function write(folder: string, ir: Ir): Promise<string[]> {
  const files = await generate(ir, { only: ['man'] })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, folder, path)), { recursive: true })
    writeFileSync(join(dir, folder, path), text)
  }
  return [...files.keys()].map((path) => join(folder, path))
}

function mandoc(...args: string[]): string {
  const { stdout, stderr, error } = spawnSync('mandoc', args, { encoding: 'utf8', cwd: dir })
  if (error !== undefined) throw error
  return stdout + stderr
}

/** Words that would be markup if they were not kept from it. */
const hostile = '.Sh Words. \'Nm` is it, "quoted" \\fBbold\\fP, -1 and ~x^2; naïve'

const [first, ...others] = fixture.syscalls
const odd: Ir = {
  ...fixture,
  spec: { ...fixture.spec, doc: hostile },
  syscalls: first === undefined ? [] : [{ ...first, summary: hostile, doc: hostile }, ...others],
  profiles: [{ name: 'Nm', doc: hostile, includes: ['.'] }],
  not_specified: [{ what: hostile, reason: `'${hostile}` }],
}
const specs = { fixture, odd, sockspec: loadSpec(shippedSpec).ir }

describe.each(Object.entries(specs))('manual pages of %s', (name, ir) => {
  it('give mandoc nothing to warn of', async () => {
    const paths = await write(name, ir)
    expect(paths.length).toBeGreaterThan(ir.syscalls.length)
    expect(mandoc('-T', 'lint', '-W', 'warning', ...paths)).toBe('')
  })
})

it('show the words of the specification as they are', async () => {
  await write('odd', odd)
  const shown = mandoc('-T', 'utf8', '-O', 'width=1000', 'odd/man/man2/bind.2')
  expect(
    shown
      .replaceAll('’', "'")
      .split('\n')
      .map((line) => line.trim()),
  ).toContain(hostile)
})
