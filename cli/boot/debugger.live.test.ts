/** gdb, as `--gdb` says to start it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { findCommand } from '../../qemu/find-command.ts'
import { makePlace } from './run-boot.ts'
import { freePort, tell } from './udp-server.ts'

const place = makePlace()
afterAll(() => place.remove())

const echo = fileURLToPath(new URL('../../reference/user/udp-echo.c', import.meta.url))

/** The words of the line that tells how to attach: symbols, commands, socket. */
function attachWords(stderr: string): string[] {
  const [, symbols, commands, target] = /gdb (\S+) -x (\S+) -ex '(target remote \S+)'/.exec(stderr) ?? []
  if (symbols === undefined || commands === undefined || target === undefined) throw new Error(`no gdb in: ${stderr}`)
  return [symbols, '-x', commands, '-ex', target]
}

test('attached, interrupted, it prints sockets and threads', async ({ skip }) => {
  if (findCommand('gdb') === undefined) skip('gdb is not here: apt-get install gdb')
  const port = await freePort()
  const words = ['--net', 'user', '--forward', `${port}:7`, '--gdb', '--program', echo, '--', '7']
  const running = place.start(words)
  let stderr = ''
  running.child.stderr?.on('data', (bytes: Buffer) => (stderr += bytes.toString()))
  await running.said('target remote')
  await running.said('threads')

  // Interrupted once, and then stopped where all threads wait.
  const ends = ['continue', 'tbreak machine_idle', 'continue', 'sockets', 'threads', 'kill'].flatMap((command) => [
    '-ex',
    command,
  ])
  const gdb = spawn('gdb', ['-batch', '-nx', ...attachWords(stderr), ...ends])
  const timer = setTimeout(() => gdb.kill('SIGKILL'), 60_000)
  let printed = ''
  gdb.stdout.on('data', (bytes: Buffer) => (printed += bytes.toString()))
  gdb.stderr.on('data', (bytes: Buffer) => (printed += bytes.toString()))
  await running.said('listening on 0.0.0.0:7')
  gdb.stdout.on('data', () => {
    // The kernel may have slept when it was interrupted: a datagram wakes it, and it comes by there again.
    if (printed.includes('Temporary breakpoint 1 at')) void tell(port, 'hello')
  })
  gdb.kill('SIGINT')
  await once(gdb, 'close')
  clearTimeout(timer)

  expect(printed).toMatch(/^fd 3 {2,}datagram {2}local 0\.0\.0\.0:7 {2}peer none {2}queue 0 {2}error 0 {2}flags$/m)
  expect(printed).toMatch(/^thread 1 {2}udp-echo {2}THREAD_WAITING {2}in recvfrom {2}recvfrom\.empty\.wait$/m)
  expect((await running.ended).status).toBe(125)
  expect(place.left()).toEqual({ files: [], processes: [] })
})
