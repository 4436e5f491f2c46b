/**
 * A call in one line, in the way of strace(1), with the id of the rule by which it ended:
 *
 *     [1] recvfrom(3, &buf, 100, 0, &src_addr, &addrlen) = 2 {buf: "hi", src_addr: {...}, addrlen: 16}  recvfrom.ok
 *
 * In the parentheses stands what the program gave. What the kernel wrote stands behind the result, by the names of the
 * arguments. Where it wrote nothing, or the pointer led nowhere, the pointer itself is shown. A call that never returned has
 * a question mark for its result.
 */
import type { Ir } from '../../spec/ir/ir.ts'
import { inRegisterOrder } from '../../spec/ir/register-order.ts'
import type { Slot, Syscall } from '../../spec/ir/syscall.ts'
import type { CallRecord } from './call-record.ts'
import { bytesText, memoryTexts } from './memory-text.ts'
import { hex, valueTexts } from './value-text.ts'

interface ShownArgument {
  given: string
  /** What was written there. */
  written?: string
}

/** Prints calls by the numbers and types of a specification for x86_64. */
export function callPrinter(ir: Ir): (record: CallRecord) => string {
  const calls = new Map([...ir.syscalls].map((call) => [call.numbers.x86_64, call]))
  const values = valueTexts(ir)
  const memoryText = memoryTexts(ir, values)

  const levels = new Set(ir.options.map(({ level }) => level))

  /** The text of the argument that has a type. */
  const textOfType = (type: string, call: Syscall, record: CallRecord): string =>
    values.text(type, record.args[inRegisterOrder(call, 'x86_64').findIndex((other) => other.type === type)] ?? 0n)

  /** The type of an option's value by the option, that of any other argument by the call. */
  const typeOf = (slot: Slot, call: Syscall, record: CallRecord): string => {
    if (slot.type !== 'option_value') return slot.type
    const level = textOfType('option_level', call, record)
    const name = textOfType('socket_option', call, record)
    return ir.options.find((option) => option.level === level && option.name === name)?.type ?? slot.type
  }

  /** The same number is another option at a level whose options have no names here. */
  const registerType = ({ type }: Slot, call: Syscall, record: CallRecord): string =>
    type === 'socket_option' && !levels.has(textOfType('option_level', call, record)) ? 's32' : type

  const shownMemory = (slot: Slot, call: Syscall, record: CallRecord, bytes: Uint8Array) => {
    if (slot.type === 'u8' && slot.dir === 'in' && slot.count === undefined) return textOf(bytes)
    return memoryText({ type: typeOf(slot, call, record), isArray: (slot.count ?? slot.length) !== undefined }, bytes)
  }

  const argument = (slot: Slot, call: Syscall, record: CallRecord): ShownArgument => {
    const index = inRegisterOrder(call, 'x86_64').indexOf(slot)
    const raw = record.args[index] ?? 0n
    if (slot.dir === undefined) return { given: values.text(registerType(slot, call, record), raw) }
    if (raw === 0n) return { given: 'NULL' }
    const bytes = record.memory.get(index)
    if (bytes === undefined || (bytes.length === 0 && !isEmptyBuffer(slot, record))) return { given: hex(raw) }
    const text = shownMemory(slot, call, record, bytes)
    return slot.dir === 'in' || record.result === undefined || record.result < 0n
      ? { given: text }
      : { given: `&${slot.name}`, written: `${slot.name}: ${text}` }
  }

  return (record) => {
    const call = calls.get(record.number)
    if (call === undefined) return `[${record.thread}] call ${record.number} = ${resultText(ir, record.result)}`
    const shown = call.args.map((slot) => argument(slot, call, record))
    const written = shown.flatMap((each) => each.written ?? [])
    const result = resultText(ir, record.result, call.returns === 'uptr')
    const head = `[${record.thread}] ${call.name}(${shown.map(({ given }) => given).join(', ')}) = ${result}`
    return `${head}${written.length === 0 ? '' : ` {${written.join(', ')}}`}  ${record.outcome}`
  }
}

/** A transfer of nothing: the buffer is there, and nothing came or went. */
const isEmptyBuffer = (slot: Slot, { result }: CallRecord) => slot.size !== undefined && result === 0n

const isError = ({ abi }: Ir, result: bigint) => result < 0n && result >= BigInt(-abi.errno_max)

function resultText(ir: Ir, result: bigint | undefined, isAddress = false): string {
  if (result === undefined) return '?'
  if (!isError(ir, result)) return isAddress ? hex(result) : String(result)
  const errno = ir.errnos.find(({ value, same_as }) => same_as === undefined && BigInt(value) === -result)
  return `-1 ${errno?.name ?? `errno ${String(-result)}`}`
}

/** Up to the zero at its end. */
function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return bytesText(end < 0 ? bytes : bytes.subarray(0, end))
}
