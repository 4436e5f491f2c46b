/** Reads a program that is to run on the kernel, and refuses early what the kernel would refuse late. */
import { readFile } from 'node:fs/promises'
import { MachineError } from './errors.ts'

/** What ELF calls the architecture, in `e_machine`. */
export const X86_64 = 62
const INTERPRETER = 3
const STATIC = 'Link it statically: with musl-gcc -static, or clang -nostdlib -static against the generated header.'

/** The bytes of a static ELF executable for x86_64. The kernel checks every header again. @throws MachineError */
export async function readProgram(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  const problem = problemOf(bytes)
  if (problem !== undefined) throw new MachineError(`${path} ${problem}`, STATIC, { where: '--program' })
  return bytes
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
}

function unreadable(path: string, error: unknown): MachineError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error))
  return new MachineError(`${path}: ${reason}`, 'Name a static program that can be read: --program FILE.', {
    where: '--program',
  })
}

/** Why these bytes are no program for the kernel; undefined if nothing speaks against them. */
export function problemOf(bytes: Buffer): string | undefined {
  if (bytes.length < 64 || bytes.toString('latin1', 0, 4) !== '\x7fELF') return 'is no ELF executable'
  if (bytes[4] !== 2 || bytes[5] !== 1 || bytes.readUInt16LE(18) !== X86_64) return 'is no program for x86_64'
  const [at, size, count] = [Number(bytes.readBigUInt64LE(32)), bytes.readUInt16LE(54), bytes.readUInt16LE(56)]
  for (let index = 0; index < count; index++) {
    const header = at + index * size
    if (header + 4 > bytes.length) return 'has program headers outside the file'
    if (bytes.readUInt32LE(header) === INTERPRETER) return 'is dynamically linked'
  }
  return undefined
}
