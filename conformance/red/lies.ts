import type { Hooks } from '../targets/proxy-target.ts'
import type { Argument, CallEnd, RawCall } from '../targets/target.ts'

/** A way in which an implementation could be wrong, and the cases that must notice. */
export interface Lie {
  name: string
  hooks: Hooks
  /** Ids of cases that must fail. */
  found: readonly string[]
}

/** Numbers of the calls that are lied about, on x86_64. */
export type Numbers = (call: string) => number

const number = (argument: Argument | undefined): bigint => (argument?.kind === 'value' ? argument.value : 0n)
const failed = (end: CallEnd, errno: number): boolean => end.kind === 'result' && end.value === BigInt(-errno)
const result = (value: bigint): CallEnd => ({ kind: 'result', value, blocks: [], overrun: [] })

/** The argument with flags added. */
function withFlags(call: RawCall, index: number, flags: bigint): RawCall {
  const args = call.args.map((argument, at): Argument =>
    at === index ? { kind: 'value', value: number(argument) | flags } : argument,
  )
  return { ...call, args }
}

/** The contents of a block with its first byte changed. */
function altered(block: Uint8Array | undefined): Uint8Array | undefined {
  return block && Uint8Array.from(block, (byte, index) => (index === 0 ? byte + 1 : byte))
}

/**
 * One lie of each kind that the suite is there to find, told about a real kernel.
 *
 * @param errno value of an errno by name
 */
export function liesAbout(call: Numbers, errno: (name: string) => number, dontWait: bigint): Lie[] {
  return [
    {
      name: 'bind says EINVAL for an address in use',
      hooks: {
        call: async (next, raw) => {
          const end = await next(raw)
          return raw.number === call('bind') && failed(end, errno('EADDRINUSE'))
            ? result(BigInt(-errno('EINVAL')))
            : end
        },
      },
      found: ['bind.in-use'],
    },
    {
      name: 'bind looks at the length of an address before it copies it in',
      hooks: {
        call: async (next, raw) => {
          const end = await next(raw)
          const short = number(raw.args[2]) < 16n
          return raw.number === call('bind') && short && failed(end, errno('EFAULT'))
            ? result(BigInt(-errno('EINVAL')))
            : end
        },
      },
      found: ['bind.addr-fault+addr-short'],
    },
    {
      name: 'shutdown succeeds and does nothing',
      hooks: {
        call: async (next, raw) => {
          if (raw.number !== call('shutdown')) return next(raw)
          const end = await next(withHow(raw))
          return failed(end, errno('EINVAL')) ? result(0n) : end
        },
      },
      found: ['shutdown.ok'],
    },
    {
      name: 'getsockname says that the address is a byte longer',
      hooks: {
        call: async (next, raw) => {
          const end = await next(raw)
          if (raw.number !== call('getsockname') || end.kind !== 'result' || end.value !== 0n) return end
          const length = raw.args[2]
          const index = length?.kind === 'block' ? length.block : -1
          return { ...end, blocks: end.blocks.map((block, at) => (at === index ? altered(block) : block)) }
        },
      },
      found: ['getsockname.ok'],
    },
    {
      name: 'recvfrom never waits',
      hooks: {
        call: (next, raw) => next(raw.number === call('recvfrom') ? withFlags(raw, 3, dontWait) : raw),
      },
      found: ['recvfrom.empty.wait'],
    },
  ]
}

/** A shutdown that names no direction: the kernel checks the descriptor and then refuses without doing anything. */
function withHow(raw: RawCall): RawCall {
  return {
    ...raw,
    args: raw.args.map((argument, at): Argument => (at === 1 ? { kind: 'value', value: 99n } : argument)),
  }
}
