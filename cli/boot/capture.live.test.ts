/** What `--pcap` writes, read by tshark. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { findCommand } from '../../qemu/find-command.ts'
import { makePlace } from './run-boot.ts'
import { udpServer } from './udp-server.ts'

const place = makePlace()
afterAll(() => place.remove())

const client = fileURLToPath(new URL('../../reference/user/udp-client.c', import.meta.url))

/** The lines of tshark for the frames that a display filter chooses, with checksums held. */
function frames(capture: string, filter: string): string[] {
  const checks = ['-o', 'ip.check_checksum:TRUE', '-o', 'udp.check_checksum:TRUE']
  const words = ['-r', capture, ...checks, '-Y', filter, '-T', 'fields', '-e', 'frame.protocols', '-e', 'data.text']
  const text = execFileSync('tshark', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return text.split('\n').filter((line) => line !== '')
}

test('datagrams and ARP are there, and nothing is malformed', async ({ skip }) => {
  if (findCommand('tshark') === undefined) skip('tshark is not here: apt-get install tshark')
  const server = await udpServer((datagram) => Buffer.from(`${datagram.toString()} to you`))
  const capture = join(place.temp, 'capture.pcap')
  const words = [
    '--net',
    'user',
    '--pcap',
    capture,
    '--program',
    client,
    '--',
    '10.0.2.2',
    String(server.port),
    'hello',
  ]
  expect((await place.boot(...words)).stdout).toBe('hello to you\n')
  server.close()
  expect(frames(capture, `udp.dstport == ${server.port} && ip.dst == 10.0.2.2 && udp contains "hello"`)).toHaveLength(1)
  expect(frames(capture, `udp.srcport == ${server.port} && udp contains "hello to you"`)).toHaveLength(1)
  expect(frames(capture, 'arp.opcode == 1 && arp.dst.proto_ipv4 == 10.0.2.2')).toHaveLength(1)
  expect(frames(capture, 'arp.opcode == 2 && arp.src.proto_ipv4 == 10.0.2.2')).toHaveLength(1)
  const bad = '_ws.malformed || ip.checksum.status == "Bad" || udp.checksum.status == "Bad"'
  expect(frames(capture, bad)).toEqual([])
  // Both checksums were held, not passed over.
  expect(frames(capture, 'ip.checksum.status == "Good" && udp.checksum.status == "Good"')).toHaveLength(2)
})

test('a capture that finds no room is told', async () => {
  const { status, stderr } = await place.boot('--net', 'user', '--pcap', '/dev/full', '--program', client)
  expect(status).toBe(1)
  expect(stderr).toContain('the capture cannot be written: ENOSPC')
  expect(stderr).toContain('Free some space')
  expect(stderr).not.toContain('mistake in sockspec')
})
