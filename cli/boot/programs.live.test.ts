/** Programs of this project on both machines. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { machineNames } from '../../qemu/command-line.ts'
import { makePlace } from './run-boot.ts'
import { type UdpServer, ask, freePort, udpServer } from './udp-server.ts'

const programs = fileURLToPath(new URL('../../reference/user', import.meta.url))
const echo = join(programs, 'udp-echo.c')
const client = join(programs, 'udp-client.c')

const place = makePlace()
const hello = join(place.temp, 'hello.c')
let server: UdpServer

beforeAll(async () => {
  writeFileSync(
    hello,
    `#include "program.h"
    int run(int argc, char **argv) {
        for (int i = 0; i < argc; i++) { say(argv[i]); say("\\n"); }
        return 7;
    }`,
  )
  server = await udpServer((datagram) => Buffer.from(datagram.toString().toUpperCase()))
})
afterAll(() => {
  server.close()
  place.remove()
})

describe.each(machineNames)('on %s', (machine) => {
  test('a program gets its arguments, and its status is that of the command', async () => {
    const { status, stdout, stderr } = await place.boot('--machine', machine, '--program', hello, '--', 'one', 'two')
    expect({ status, stdout, stderr }).toEqual({ status: 7, stdout: 'hello\none\ntwo\n', stderr: '' })
  })

  test('a client reaches a server of the host', async () => {
    const words = ['--net', 'user', '--program', client, '--', '10.0.2.2', String(server.port), 'hello']
    const { status, stdout, stderr } = await place.boot('--machine', machine, ...words)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'HELLO\n', stderr: '' })
  })

  test('a server is reached through --forward', async () => {
    const port = await freePort()
    const words = ['--net', 'user', '--forward', `${port}:7`, '--program', echo, '--', '7', '1']
    const running = place.start(['--machine', machine, ...words])
    await running.said('listening on 0.0.0.0:7')
    expect(await ask(port, 'there and back')).toBe('there and back')
    const { status, stdout } = await running.ended
    expect(status).toBe(0)
    expect(stdout).toContain('14 bytes from 10.0.2.2:')
  })

  test('nothing is left of it', () => {
    expect(place.left()).toEqual({ files: [], processes: [] })
  })
})
