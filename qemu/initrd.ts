/**
 * The archive that the kernel finds its program in: cpio in the format "newc" (cpio(5)), with the files `program`,
 * `arguments` and `environment`, the latter two as strings that each end in a zero byte.
 */

export interface ProgramImage {
  /** A static ELF executable for x86_64. */
  program: Uint8Array
  /** Its arguments, its own name first. */
  args: readonly string[]
  /** NAME=value. */
  environment?: readonly string[]
}

const REGULAR_FILE = 0o100755
const END = 'TRAILER!!!'

/** The archive's bytes. */
export function packInitrd({ program, args, environment = [] }: ProgramImage): Uint8Array {
  const files: [name: string, bytes: Uint8Array][] = [
    ['program', program],
    ['arguments', strings(args)],
    ['environment', strings(environment)],
    [END, new Uint8Array()],
  ]
  return Buffer.concat(files.flatMap(([name, bytes], index) => entry(name, bytes, index + 1)))
}

const strings = (texts: readonly string[]) => Buffer.from(texts.map((text) => `${text}\0`).join(''))

/** Header, name and content, each filled up to a multiple of four. */
function entry(name: string, bytes: Uint8Array, inode: number): Uint8Array[] {
  const mode = name === END ? 0 : REGULAR_FILE
  const nameSize = name.length + 1
  // inode, mode, uid, gid, links, time, size, device, device of the node (two words each), size of the name, checksum
  const fields = [inode, mode, 0, 0, 1, 0, bytes.length, 0, 0, 0, 0, nameSize, 0]
  const header = `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}${name}\0`
  return [Buffer.from(header), filling(header.length), bytes, filling(bytes.length)]
}

const filling = (size: number) => new Uint8Array(-size & 3)
