/** Programs whose headers lie: the kernel refuses each with a sentence, whatever the command would have said before. */
import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { boot } from '../../qemu/boot.ts'
import { buildKernel } from '../../reference/build-kernel.ts'
import { buildProgram } from '../../reference/build-program.ts'

const source = fileURLToPath(new URL('../../reference/user/udp-echo.c', import.meta.url))

/** Where things stand in the ELF header and in a program header. */
const header = { class: 4, encoding: 5, type: 16, machine: 18, entry: 24, headersAt: 32, headerSize: 54, count: 56 }
const segment = { type: 0, flags: 4, offset: 8, address: 16, fileSize: 32, memorySize: 40, alignment: 48 }
const HEADER_SIZE = 56
const LOAD = 1

let kernel: string
let good: Buffer

beforeAll(async () => {
  kernel = (await buildKernel()).kernel
  good = readFileSync(await buildProgram(source))
})

/** Where the header of the n-th segment that is loaded begins. */
function loaded(elf: Buffer, which: number): number {
  const at = Number(elf.readBigUInt64LE(header.headersAt))
  const all = Array.from({ length: elf.readUInt16LE(header.count) }, (_, index) => at + index * HEADER_SIZE)
  const found = all.filter((each) => elf.readUInt32LE(each) === LOAD)[which]
  if (found === undefined) throw new Error('the program has too few segments')
  return found
}

const set32 = (field: number, value: number) => (elf: Buffer) => void elf.writeUInt32LE(value, loaded(elf, 0) + field)
const set64 = (field: number, value: bigint) => (elf: Buffer) =>
  void elf.writeBigUInt64LE(value, loaded(elf, 0) + field)
const head16 = (field: number, value: number) => (elf: Buffer) => void elf.writeUInt16LE(value, field)
const head64 = (field: number, value: bigint) => (elf: Buffer) => void elf.writeBigUInt64LE(value, field)

const REMEDY = 'The kernel refused the program: the line above says why and what to do.'

const ALL_ONES = 0xffff_ffff_ffff_ffffn

test.each<{ name: string; change: (elf: Buffer) => unknown; said: string }>([
  { name: 'another magic number', change: (elf) => elf.fill(0, 0, 4), said: 'it is no ELF file' },
  { name: '32 bits', change: (elf) => elf.writeUInt8(1, header.class), said: 'for another processor' },
  { name: 'big-endian', change: (elf) => elf.writeUInt8(2, header.encoding), said: 'for another processor' },
  { name: 'aarch64', change: head16(header.machine, 183), said: 'for another processor' },
  { name: 'a relocatable file', change: head16(header.type, 1), said: 'no executable' },
  { name: 'headers beyond the file', change: head64(header.headersAt, 1n << 40n), said: 'outside the file' },
  { name: 'headers that wrap around', change: head64(header.headersAt, ALL_ONES - 55n), said: 'outside the file' },
  { name: '65535 headers', change: head16(header.count, 65_535), said: 'or more than 64' },
  { name: 'no headers', change: head16(header.count, 0), said: 'no program headers' },
  { name: 'headers of an odd size', change: head16(header.headerSize, 1), said: 'unknown size' },
  { name: 'more bytes in the file than in memory', change: set64(segment.memorySize, 1n), said: 'than in memory' },
  { name: 'a segment beyond the file', change: set64(segment.offset, 1n << 40n), said: 'outside the file' },
  { name: 'a segment of endless size', change: set64(segment.fileSize, ALL_ONES), said: 'outside the file' },
  { name: 'endless memory', change: set64(segment.memorySize, ALL_ONES), said: 'outside the program' },
  { name: 'more memory than there is', change: set64(segment.memorySize, 1n << 36n), said: 'not enough memory' },
  {
    name: 'an address of the kernel',
    change: set64(segment.address, 0xffff_ffff_8010_0000n),
    said: 'outside the program',
  },
  { name: 'an address between both halves', change: set64(segment.address, 1n << 47n), said: 'outside the program' },
  { name: 'the null page', change: set64(segment.address, 0n), said: 'outside the program' },
  { name: 'writable code', change: set32(segment.flags, 7), said: 'writable and executable' },
  { name: 'an odd alignment', change: set64(segment.alignment, 3n), said: 'no power of two' },
  { name: 'an address that does not fit the offset', change: set64(segment.offset, 8n), said: 'do not agree' },
  { name: 'an interpreter', change: set32(segment.type, 3), said: 'dynamic linker' },
  { name: 'an entry outside', change: head64(header.entry, 0x1000n), said: 'entry is in no executable segment' },
  { name: 'an entry in the kernel', change: head64(header.entry, ALL_ONES), said: 'entry is in no executable segment' },
  {
    name: 'two segments in one place',
    change: (elf) => elf.copy(elf, loaded(elf, 1), loaded(elf, 0), loaded(elf, 0) + HEADER_SIZE),
    said: 'two segments share a page',
  },
  { name: 'nothing but the magic number', change: (elf) => elf.fill(0, 4), said: 'for another processor' },
])('$name', async ({ change, said }) => {
  const program = Buffer.from(good)
  change(program)
  expect(await refusal(program)).toContain(said)
})

test('a file that ends within its header', async () => {
  expect(await refusal(good.subarray(0, 40))).toContain('it is no ELF file')
})

test('the program itself runs', async () => {
  expect(await run(good)).toBe(2)
})

const run = (program: Uint8Array) =>
  boot({
    ...{
      kernel,
      machine: 'microvm',
      acceleration: 'tcg',
      memoryMib: 32,
      program,
      path: 'program',
      args: [],
      cards: [],
    },
    ...{ input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() },
  })

/** What the kernel said of a program; not as a panic. */
async function refusal(program: Uint8Array): Promise<string> {
  const error: unknown = await run(program).then(
    () => new Error('it ran'),
    (reason: unknown) => reason,
  )
  const message = error instanceof Error ? error.message : ''
  expect(message).toContain('program: ')
  expect(message).not.toContain('panic')
  expect(error).toMatchObject({ exitStatus: 125, remedy: REMEDY })
  return message
}
