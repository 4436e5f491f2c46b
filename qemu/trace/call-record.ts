/** A finished call as the kernel reports it, in a frame of kind `call` (reference/kernel/core/trace.h). */

export interface CallRecord {
  thread: number
  number: number
  args: readonly bigint[]
  /** Undefined for a call that never returned, since it ended its thread or the program. */
  result: bigint | undefined
  /** Id of the rule by which it ended; empty for a number that no call has. */
  outcome: string
  /** The first bytes behind pointers, by index of the argument: of what is read at the entry, of the rest at the end. */
  memory: ReadonlyMap<number, Uint8Array>
}

/** What stands for a result that never came: the least s64. */
const NO_RESULT = -(2n ** 63n)

/**
 * u32 thread, u32 number, 6 x u64, s64 result, u8 length and text of the outcome's id, then for each pointer u8 index of
 * the argument, u8 length, bytes. Undefined for bytes that are no record.
 */
export function decodeCallRecord(bytes: Uint8Array): CallRecord | undefined {
  const view = Buffer.from(bytes)
  let at = 0
  const take = (size: number) => {
    at += size
    if (at > view.length) throw new RangeError('the record ends too early')
    return at - size
  }
  try {
    const thread = view.readUInt32LE(take(4))
    const number = view.readUInt32LE(take(4))
    const args = Array.from({ length: 6 }, () => view.readBigUInt64LE(take(8)))
    const value = view.readBigInt64LE(take(8))
    const result = value === NO_RESULT ? undefined : value
    const nameLength = view.readUInt8(take(1))
    const nameAt = take(nameLength)
    const outcome = view.toString('latin1', nameAt, nameAt + nameLength)
    const memory = new Map<number, Uint8Array>()
    while (at < view.length) {
      const index = view.readUInt8(take(1))
      const length = view.readUInt8(take(1))
      const start = take(length)
      memory.set(index, view.subarray(start, start + length))
    }
    return { thread, number, args, result, outcome, memory }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
