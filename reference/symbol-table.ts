/** The names of the kernel's functions: read from its ELF file, and written as a table for its own backtraces. */

export interface FunctionSymbol {
  /** Bytes behind the start of the kernel's code. */
  offset: number
  name: string
}

const SECTION_HEADERS_AT = 0x28
const SECTION_HEADER_SIZE_AT = 0x3a
const SECTION_COUNT_AT = 0x3c
const SYMBOLS = 2
const SYMBOL_SIZE = 24
const FUNCTION = 2
/** Labels of assembly have no type. */
const UNTYPED = 0

const START = 'kernel_text_start'
const END = 'kernel_text_end'

interface RawSymbol {
  name: string
  type: number
  address: bigint
}

function readSymbols(elf: Buffer): RawSymbol[] {
  const headersAt = Number(elf.readBigUInt64LE(SECTION_HEADERS_AT))
  const headerSize = elf.readUInt16LE(SECTION_HEADER_SIZE_AT)
  const section = (index: number) => {
    const at = headersAt + index * headerSize
    const offset = Number(elf.readBigUInt64LE(at + 24))
    const bytes = elf.subarray(offset, offset + Number(elf.readBigUInt64LE(at + 32)))
    return { type: elf.readUInt32LE(at + 4), link: elf.readUInt32LE(at + 40), bytes }
  }
  const count = elf.readUInt16LE(SECTION_COUNT_AT)
  const table = Array.from({ length: count }, (_, index) => index)
    .map(section)
    .find(({ type }) => type === SYMBOLS)
  if (table === undefined) throw new Error('the kernel was linked without symbols')
  const names = section(table.link).bytes
  return Array.from({ length: table.bytes.length / SYMBOL_SIZE }, (_, index) => {
    const at = index * SYMBOL_SIZE
    const nameAt = table.bytes.readUInt32LE(at)
    return {
      name: names.toString('latin1', nameAt, names.indexOf(0, nameAt)),
      type: table.bytes.readUInt8(at + 4) & 15,
      address: table.bytes.readBigUInt64LE(at + 8),
    }
  })
}

/** Functions of the kernel's code by rising address; of several names for one address, the first in the alphabet. */
export function readFunctions(elf: Buffer): FunctionSymbol[] {
  const symbols = readSymbols(elf)
  const addressOf = (wanted: string) => {
    const symbol = symbols.find(({ name }) => name === wanted)
    if (symbol === undefined) throw new Error(`the kernel was linked without ${wanted}`)
    return symbol.address
  }
  const start = addressOf(START)
  const end = addressOf(END)
  const byOffset = new Map<number, string>()
  for (const { name, type, address } of symbols) {
    const isCode = (type === FUNCTION || type === UNTYPED) && address >= start && address < end
    if (!isCode || name === '' || name === START) continue
    const offset = Number(address - start)
    const other = byOffset.get(offset)
    if (other === undefined || name < other) byOffset.set(offset, name)
  }
  return [...byOffset].map(([offset, name]) => ({ offset, name })).sort((a, b) => a.offset - b.offset)
}

/** The source of section .symbols, as arch/x86_64/symbols.c reads it. */
export function symbolTable(functions: readonly FunctionSymbol[]): string {
  let nameAt = 0
  const entries = functions.map(({ offset, name }) => {
    const entry = `    .long ${offset}, ${nameAt}`
    nameAt += name.length + 1
    return entry
  })
  return [
    '    .section .symbols, "a"',
    '    .globl symbol_count, symbol_table, symbol_names',
    '    .balign 4',
    'symbol_count:',
    `    .long ${functions.length}`,
    'symbol_table:',
    ...entries,
    'symbol_names:',
    ...functions.map(({ name }) => `    .asciz "${name}"`),
    '',
  ].join('\n')
}
