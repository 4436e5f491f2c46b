import { expect, test } from 'vitest'
import { packInitrd } from './initrd.ts'

/** Reads an archive by the text of cpio(5), apart from the writer. */
function unpack(archive: Uint8Array): Map<string, string> {
  const text = Buffer.from(archive).toString('latin1')
  const files = new Map<string, string>()
  for (let at = 0; at < text.length;) {
    expect(text.slice(at, at + 6)).toBe('070701')
    const field = (index: number) => Number.parseInt(text.slice(at + 6 + index * 8, at + 14 + index * 8), 16)
    const [size, nameSize] = [field(6), field(11)]
    const name = text.slice(at + 110, at + 110 + nameSize - 1)
    const start = (at + 110 + nameSize + 3) & ~3
    files.set(name, text.slice(start, start + size))
    at = (start + size + 3) & ~3
  }
  return files
}

test('the archive holds program, arguments and environment', () => {
  const archive = packInitrd({ program: Buffer.from('\x7fELF!'), args: ['echo', 'a b', ''], environment: ['A=1'] })
  expect(archive.length % 4).toBe(0)
  expect(Object.fromEntries(unpack(archive))).toEqual({
    program: '\x7fELF!',
    arguments: 'echo\0a b\0\0',
    environment: 'A=1\0',
    'TRAILER!!!': '',
  })
})
