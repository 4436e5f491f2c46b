import { expect, test } from 'vitest'
import { problemOf } from './program-file.ts'

interface Shape {
  magic?: string
  bits?: number
  machine?: number
  headers?: number[]
  count?: number
}

/** An ELF head with program headers of these types. */
function elf({ magic = '\x7fELF', bits = 2, machine = 62, headers = [1], count = headers.length }: Shape): Buffer {
  const bytes = Buffer.alloc(64 + headers.length * 56)
  bytes.write(magic, 'latin1')
  bytes.writeUInt8(bits, 4)
  bytes.writeUInt8(1, 5)
  bytes.writeUInt16LE(machine, 18)
  bytes.writeBigUInt64LE(64n, 32)
  bytes.writeUInt16LE(56, 54)
  bytes.writeUInt16LE(count, 56)
  headers.forEach((type, index) => bytes.writeUInt32LE(type, 64 + index * 56))
  return bytes
}

test.each([
  { name: 'a static program', bytes: elf({}), want: undefined },
  { name: 'an empty file', bytes: Buffer.alloc(0), want: 'is no ELF executable' },
  { name: 'a script', bytes: Buffer.from('#!/bin/sh\n'.padEnd(80)), want: 'is no ELF executable' },
  { name: 'a 32-bit program', bytes: elf({ bits: 1 }), want: 'is no program for x86_64' },
  { name: 'a program for aarch64', bytes: elf({ machine: 183 }), want: 'is no program for x86_64' },
  { name: 'a dynamic program', bytes: elf({ headers: [1, 3] }), want: 'is dynamically linked' },
  { name: 'headers outside', bytes: elf({ count: 9 }), want: 'has program headers outside the file' },
])('$name', ({ bytes, want }) => {
  expect(problemOf(bytes)).toBe(want)
})
