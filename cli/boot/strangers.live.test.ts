/** Static programs that were not made for this kernel, unmodified, against servers of the host. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type TestContext, afterAll, describe, expect, test } from 'vitest'
import { findCommand } from '../../qemu/find-command.ts'
import { makePlace } from './run-boot.ts'
import { udpServer } from './udp-server.ts'

const sources = fileURLToPath(new URL('../../reference/user/libc', import.meta.url))
const place = makePlace()
afterAll(() => place.remove())

/** A compiler with a static C library, by the Debian package that brings it. */
const compilers = [
  { command: 'musl-gcc', library: '/usr/lib/x86_64-linux-musl/libc.a', debian: 'musl-tools' },
  { command: 'clang', library: '/usr/lib/x86_64-linux-gnu/libc.a', debian: 'libc6-dev' },
]

const busybox = '/bin/busybox'

describe.each(compilers)('$command', ({ command, library, debian }) => {
  /** Builds a program, or skips the test if there is nothing to build it with. */
  const build = ({ skip }: TestContext, name: string): string => {
    if (findCommand(command) === undefined || !existsSync(library))
      skip(`${command} with ${library} is not here: apt-get install ${debian}`)
    const program = join(place.temp, `${basename(name, '.c')}-${command}`)
    const { status, stderr } = spawnSync(command, ['-static', '-O2', '-pthread', join(sources, name), '-o', program])
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' })
    return program
  }

  test('a UDP client gets its answer', async (context) => {
    const program = build(context, 'udp-client.c')
    const server = await udpServer((datagram) => Buffer.from(`you said ${datagram.toString()}`))
    const words = ['--net', 'user', '--program', program, '--', '10.0.2.2', String(server.port), 'hello']
    const { status, stdout, stderr } = await place.boot(...words)
    server.close()
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'you said hello\n', stderr: '' })
  })

  test('what its library asks for beside sockets ends as on Linux, and no call is unknown', async (context) => {
    const program = build(context, 'start-up.c')
    const { stdout: onLinux } = spawnSync(program, { encoding: 'utf8' })
    const { status, stdout, stderr } = await place.boot('--trace', '--program', program)
    expect({ status, stdout }).toEqual({ status: 0, stdout: onLinux })
    expect(stderr.match(/call \d+ = -1 ENOSYS/g) ?? []).toEqual(command === 'clang' ? glibcDoesWithout : [])
  })
})

/** It asks for clone3 and falls back to clone, and gives back a stack with madvise if it can. */
const glibcDoesWithout = ['call 435 = -1 ENOSYS', 'call 28 = -1 ENOSYS']

describe('busybox', () => {
  const needBusybox = ({ skip }: TestContext) => {
    if (!existsSync(busybox)) skip(`${busybox} is not here: apt-get install busybox-static`)
  }

  test('tftp fetches a file', async (context) => {
    needBusybox(context)
    const server = await udpServer((datagram) =>
      datagram.readUInt16BE(0) === 1 ? Buffer.from('\0\x03\0\x01the file\n', 'latin1') : undefined,
    )
    const tftp = ['tftp', '-g', '-l', '-', '-r', 'name', '10.0.2.2', String(server.port)]
    const { status, stdout } = await place.boot('--net', 'user', '--program', busybox, '--', ...tftp)
    server.close()
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'the file\n' })
  })

  test('nslookup resolves a name', async (context) => {
    needBusybox(context)
    const server = await udpServer(answerQuery)
    const nslookup = ['nslookup', '-type=a', 'example.test', `10.0.2.2:${server.port}`]
    const { status, stdout } = await place.boot('--net', 'user', '--program', busybox, '--', ...nslookup)
    server.close()
    expect(status).toBe(0)
    expect(stdout).toContain('Address: 192.0.2.5\n')
  })
})

/** What bash does with its own words for UDP. It takes a byte with each read, so the answer has one in each datagram. */
test('bash talks to a server', async ({ skip }) => {
  const bash = '/bin/bash-static'
  if (!existsSync(bash)) skip(`${bash} is not here: apt-get install bash-static`)
  const server = await udpServer(
    (datagram) => Buffer.from(`you said ${datagram.toString()}`),
    (reply) => [...reply].map((byte) => Uint8Array.of(byte)),
  )
  const script = `exec 3<>/dev/udp/10.0.2.2/${server.port}; echo hello >&3; read -r line <&3; echo "$line"`
  const { status, stdout } = await place.boot('--net', 'user', '--program', bash, '--', '-c', script)
  server.close()
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'you said hello\n' })
})

/** The query with one answer behind it (RFC 1035, 4.1): the name asked for has the address 192.0.2.5. */
function answerQuery(query: Buffer): Buffer {
  const head = Buffer.from(query)
  head.writeUInt16BE(0x8180, 2)
  head.writeUInt16BE(1, 6)
  return Buffer.concat([head, Buffer.from('c00c0001000100000000' + '0004' + 'c0000205', 'hex')])
}
