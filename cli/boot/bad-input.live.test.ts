/** What cannot be run: each is refused with what, where and what to do, and nothing is left of the attempt. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { makePlace } from './run-boot.ts'

const place = makePlace()
afterAll(() => place.remove())

const echo = fileURLToPath(new URL('../../reference/user/udp-echo.c', import.meta.url))
const inPlace = (name: string) => join(place.temp, name)

writeFileSync(inPlace('text'), 'no program\n'.repeat(10))
writeFileSync(inPlace('broken.c'), 'int run(int argc, char **argv) { return }')
writeFileSync(inPlace('plain-file'), '')
mkdirSync(inPlace('folder'))

const refused = (words: string[], status: number, ...said: string[]) => ({ words, status, said })
const program = (path: string) => ['--program', path]

test.each([
  refused(program('/no/such/file'), 1, '/no/such/file: there is no such file', 'at --program'),
  refused(program('/no/such/file.c'), 1, '/no/such/file.c: there is no such file', 'Name a C source'),
  refused(program(inPlace('folder')), 1, 'it is a folder', 'at --program'),
  refused(program(inPlace('text')), 1, 'is no ELF executable', 'Link it statically'),
  refused(program(inPlace('broken.c')), 1, 'does not compile', 'expected expression', 'Mend it'),
  refused(program('/bin/ls'), 1, '/bin/ls is dynamically linked', 'Link it statically'),
  refused([...program(echo), '--memory', '0'], 2, '--memory 0 is out of bounds', '20 to 4096 MiB'),
  refused([...program(echo), '--memory', '4'], 2, '--memory 4 is out of bounds', '20 to 4096 MiB'),
  refused([...program(echo), '--memory', '1000000000'], 2, 'is out of bounds', '20 to 4096 MiB'),
  refused([...program(echo), '--memory', '1e9'], 2, 'needs a whole number', 'Write for example'),
  refused([...program(echo), '--netz', 'user'], 2, 'there is no option --netz', 'Did you mean --net?'),
  refused([...program(echo), '--machine', 'pc'], 2, '--machine pc', 'microvm, q35'),
  refused([...program(echo), '--net', 'tap'], 2, '--net tap is not known', '--net user'),
  refused([...program(echo), '--forward', '7:7'], 2, '--forward goes through the user network', '--net user'),
  refused([...program(echo), '--net', 'stream:/no/link'], 1, 'there is no such socket', 'at --net stream:/no/link'),
  refused(
    [...program(echo), '--net', `stream:${inPlace('plain-file')}`],
    1,
    'it is no Unix socket',
    'Start what is at the far end',
  ),
  refused([...program(echo), '--pcap', '/no/such/folder/x'], 1, 'the capture cannot be written', 'at --pcap'),
  refused([...program(echo), '--pcap', inPlace('folder')], 1, 'the capture cannot be written', 'at --pcap'),
  refused([], 2, '--program'),
])('$words', async ({ words, status, said }) => {
  const end = await place.boot(...words)
  const stderr = stripVTControlCharacters(end.stderr)
  for (const text of said) expect(stderr).toContain(text)
  expect(stderr).toMatch(/^error: .*\n( {2}at .*\n)? {2}-> .*\n$/s)
  expect(stderr).not.toContain('mistake in sockspec')
  expect({ status: end.status, stdout: end.stdout, left: place.left() }).toEqual({
    status,
    stdout: '',
    left: { files: [], processes: [] },
  })
})

test('QEMU is not on the PATH', async () => {
  // The kernel and the program are built by now, so nothing else is missed.
  await place.boot('--program', echo)
  const running = place.start(['--program', echo], { PATH: inPlace('folder') })
  const { status, stderr } = await running.ended
  expect(status).toBe(1)
  expect(stderr).toContain('there is no qemu-system-x86_64 on the PATH')
  expect(stderr).toContain('apt-get install --no-install-recommends qemu-system-x86')
  expect(place.left()).toEqual({ files: [], processes: [] })
})

test('a QEMU that cannot be started', async () => {
  const folder = inPlace('broken-qemu')
  mkdirSync(folder)
  writeFileSync(join(folder, 'qemu-system-x86_64'), '#!/no/such/interpreter\n')
  chmodSync(join(folder, 'qemu-system-x86_64'), 0o755)
  const { status, stderr } = await place.start(['--program', echo], { PATH: folder }).ended
  expect(status).toBe(1)
  expect(stderr).toContain('QEMU does not start')
  expect(place.left()).toEqual({ files: [], processes: [] })
})

test('a port that is taken is told in the words of QEMU', async () => {
  const { status, stderr } = await place.boot('--program', echo, '--net', 'user', '--forward', '1:7,1:8')
  expect(status).toBe(125)
  expect(stderr).toContain('hostfwd')
  expect(place.left()).toEqual({ files: [], processes: [] })
})
