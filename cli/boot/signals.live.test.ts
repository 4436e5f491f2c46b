/** Ends that nobody asked for: of the program by a signal, and of the command while the program runs. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { decodeCapture } from '../../qemu/capture.ts'
import { makePlace } from './run-boot.ts'

const place = makePlace()
afterAll(() => place.remove())

const echo = fileURLToPath(new URL('../../reference/user/udp-echo.c', import.meta.url))

describe('a program that a signal ends', () => {
  test.each([
    { name: 'a fault', code: '*(volatile int *)(ss_uptr)(argc * 4096) = 1;', signal: 'SIGSEGV', status: 139 },
    { name: 'a bad instruction', code: '__asm__("ud2");', signal: 'SIGILL', status: 132 },
    { name: 'its own wish', code: 'ss_syscall2(SS_NR_kill, 1, SS_SIGKILL);', signal: 'SIGKILL', status: 137 },
  ])('by $name', async ({ code, signal, status }) => {
    const source = join(place.temp, 'dies.c')
    writeFileSync(source, `#include "program.h"\nint run(int argc, char **argv) { (void)argv; ${code} return argc; }`)
    const end = await place.boot('--program', source)
    expect({ status: end.status, stderr: end.stderr }).toEqual({
      status,
      stderr: `sockspec: the program was ended by ${signal}\n`,
    })
  })
})

/** Resolves when a process is gone; rejects if it still runs after five seconds. */
async function gone(pid: number): Promise<void> {
  const waiter = spawn('tail', ['-s', '0.05', '-f', '/dev/null', `--pid=${pid}`])
  const timer = setTimeout(() => waiter.kill(), 5000)
  await once(waiter, 'exit')
  clearTimeout(timer)
  if (waiter.exitCode !== 0) throw new Error(`process ${pid} still runs`)
}

describe('the command while its program runs', () => {
  const startEcho = async (...words: string[]) => {
    const running = place.start(['--program', echo, '--net', 'user', ...words, '--', '7'])
    await running.said('listening on 0.0.0.0:7')
    const [qemu] = place.left().processes
    if (qemu === undefined) throw new Error('no QEMU runs')
    return { running, qemu }
  }

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends by %s, and QEMU before it', async (signal) => {
    const { running } = await startEcho()
    running.child.kill(signal)
    expect(await running.ended).toMatchObject({ status: null, signal })
    expect(place.left()).toEqual({ files: [], processes: [] })
  })

  test('writes its capture when Ctrl-C ends it', async () => {
    const capture = join(place.temp, 'capture.pcap')
    const { running } = await startEcho('--pcap', capture)
    running.child.kill('SIGINT')
    await running.ended
    // At least the card's announcement of its address.
    expect(decodeCapture(readFileSync(capture)).length).toBeGreaterThan(0)
    expect(place.left()).toEqual({ files: [], processes: [] })
  })

  test('takes QEMU with it when it is killed', async ({ skip }) => {
    if (!existsSync('/usr/bin/setpriv')) skip('setpriv is not here: apt-get install util-linux')
    const { running, qemu } = await startEcho()
    running.child.kill('SIGKILL')
    await running.ended
    await gone(qemu)
    expect(place.left().processes).toEqual([])
  })
})
