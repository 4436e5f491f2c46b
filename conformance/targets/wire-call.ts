/** Calls as the suite writes them and as the protocol carries them. */
import type { ResultAnswer } from '../protocol/answers.ts'
import { ARGUMENTS } from '../protocol/limits.ts'
import type { Request } from '../protocol/requests.ts'
import type { Argument, Block, CallEnd, RawCall, WireArgument } from './target.ts'

type WireCall = Extract<Request, { kind: 'call' }>

const POINTER_SIZE = 8
const ZERO: WireArgument = { kind: 'value', value: 0n }

/** Bytes from its start that a block can hold. */
function room(block: Block): number {
  if (block.placement === 'unmapped') return 0
  return block.placement === 'straddle' ? (block.valid ?? 0) : block.size
}

const wireArgument = (argument: Argument): WireArgument =>
  argument.kind === 'value' ? argument : { kind: 'block', block: argument.block, offset: argument.offset ?? 0 }

/** What lies where nothing is mapped is left out, so that a block can change its placement and nothing else. */
function wireBlock(block: Block): WireCall['blocks'][number] {
  return {
    placement: block.placement,
    readBack: block.readBack,
    size: block.size,
    valid: block.placement === 'straddle' ? (block.valid ?? 0) : 0,
    bytes: block.bytes.subarray(0, Math.min(block.bytes.length, room(block))),
    relocations: (block.relocations ?? [])
      .filter(({ offset }) => offset + POINTER_SIZE <= room(block))
      .map((relocation) => ({ ...relocation, add: relocation.add ?? 0 })),
  }
}

/** The request for a call. */
export function toRequest(call: RawCall): WireCall {
  const args = Array.from({ length: Math.max(ARGUMENTS, call.args.length) }, (_, index) => {
    const argument = call.args[index]
    return argument === undefined ? ZERO : wireArgument(argument)
  })
  return { kind: 'call', thread: call.thread, number: call.number, args, blocks: call.blocks.map(wireBlock) }
}

/** Signal numbers out of a mask in which bit n-1 stands for signal n. */
function signalNumbers(mask: bigint): number[] {
  return Array.from({ length: 64 }, (_, bit) => bit + 1).filter((signal) => (mask >> BigInt(signal - 1)) & 1n)
}

/**
 * The end of the call whose blocks were `blocks`. Returns a text instead if the answer does not fit the call: a block
 * that there is not, twice, too long, or not the wanted ones.
 */
export function fromResult(answer: ResultAnswer, blocks: readonly Block[]): CallEnd | string {
  const returned: (Uint8Array | undefined)[] = blocks.map(() => undefined)
  const overrun: number[] = []
  for (const final of answer.blocks) {
    const block = blocks[final.block]
    if (block === undefined) return `block ${final.block} of a call with ${blocks.length}`
    if (final.overrun) overrun.push(final.block)
    if (!final.returned) continue
    if (final.bytes.length !== room(block)) return `${final.bytes.length} bytes of block ${final.block}`
    if (!block.readBack || returned[final.block] !== undefined) return `block ${final.block}, not asked for`
    returned[final.block] = final.bytes
  }
  const missing = blocks.findIndex(
    (block, index) => block.readBack && block.placement !== 'unmapped' && returned[index] === undefined,
  )
  if (missing >= 0) return `no bytes of block ${missing}, which were wanted`
  const signals = answer.signals === 0n ? {} : { signals: signalNumbers(answer.signals) }
  return { kind: 'result', value: answer.value, blocks: returned, overrun, ...signals }
}
