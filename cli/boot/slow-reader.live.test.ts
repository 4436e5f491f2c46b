/** A program that says more than its reader takes waits for it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { boot } from '../../qemu/boot.ts'
import { buildKernel } from '../../reference/build-kernel.ts'
import { buildProgram } from '../../reference/build-program.ts'

const LINE = `${'x'.repeat(63)}\n`
const LINES = 50_000

const temp = mkdtempSync(join(tmpdir(), 'slow-reader-'))
afterAll(() => rmSync(temp, { recursive: true }))

test('what it says is kept by nobody, and nothing of it is lost', async () => {
  const source = join(temp, 'floods.c')
  const loop = `for (int i = 0; i < ${LINES}; i++) say(${JSON.stringify(LINE)});`
  writeFileSync(source, `#include "program.h"\nint run(int argc, char **argv) { (void)argv; ${loop} return 6 + argc; }`)
  let taken = 0
  let most = 0
  const first = pause(1500)
  const output: Writable = new Writable({
    write: (bytes: Uint8Array, _encoding, done) => {
      taken += bytes.length
      most = Math.max(most, output.writableLength)
      void first.then(() => done())
    },
  })
  const status = await boot({
    ...{ kernel: (await buildKernel()).kernel, machine: 'microvm', acceleration: 'tcg', memoryMib: 32, cards: [] },
    ...{ program: await readFile(await buildProgram(source)), path: 'floods', args: [] },
    ...{ input: new PassThrough(), output, errors: new PassThrough() },
  })
  output.end()
  await finished(output)
  expect(status).toBe(7)
  expect(taken).toBe(LINE.length * LINES)
  expect(most).toBeLessThan(1_000_000)
}, 60_000)
