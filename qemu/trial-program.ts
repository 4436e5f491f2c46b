import { numbers } from '../spec/generated/ts/numbers.ts'
import { X86_64 } from './program-file.ts'

/** The status with which the program ends. */
export const trialStatus = 42

const HEADER = 64
const PROGRAM_HEADER = 56
const BASE = 0x400000n
const READABLE_AND_EXECUTABLE = 5

/**
 * The smallest static ELF executable (elf(5)) that needs what every program needs: it runs in user mode, touches memory that is
 * not there yet, so that the kernel is entered by a page fault, and makes a system call.
 */
export function trialProgram(): Uint8Array {
  const code = instructions()
  const size = HEADER + PROGRAM_HEADER + code.length
  const bytes = Buffer.alloc(size)
  // 64 bits, little-endian, version 1; an executable
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
  bytes.writeUInt16LE(2, 16)
  bytes.writeUInt16LE(X86_64, 18)
  bytes.writeUInt32LE(1, 20)
  bytes.writeBigUInt64LE(BASE + BigInt(HEADER + PROGRAM_HEADER), 24)
  bytes.writeBigUInt64LE(BigInt(HEADER), 32)
  bytes.writeUInt16LE(HEADER, 52)
  bytes.writeUInt16LE(PROGRAM_HEADER, 54)
  bytes.writeUInt16LE(1, 56)
  // One segment to load, which is the whole file.
  bytes.writeUInt32LE(1, HEADER)
  bytes.writeUInt32LE(READABLE_AND_EXECUTABLE, HEADER + 4)
  for (const at of [16, 24]) bytes.writeBigUInt64LE(BASE, HEADER + at)
  for (const at of [32, 40]) bytes.writeBigUInt64LE(BigInt(size), HEADER + at)
  bytes.writeBigUInt64LE(0x1000n, HEADER + 48)
  bytes.set(code, HEADER + PROGRAM_HEADER)
  return bytes
}

function instructions(): Uint8Array {
  const number = Buffer.alloc(4)
  number.writeUInt32LE(numbers.exit_group.x86_64)
  return Buffer.from([
    ...[0x48, 0x81, 0xec, 0x00, 0x40, 0x00, 0x00], // sub $0x4000, %rsp
    0x50, // push %rax
    ...[0xb8, ...number], // mov $exit_group, %eax
    ...[0xbf, trialStatus, 0, 0, 0], // mov $trialStatus, %edi
    ...[0x0f, 0x05], // syscall
  ])
}
