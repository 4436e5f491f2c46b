import type { Finished } from '../../spec/oracle/enter.ts'
import type { Machine } from '../../spec/oracle/machine.ts'
import { type Action, type Course, perform } from '../../spec/oracle/step.ts'
import { asNumber } from '../../spec/oracle/value.ts'
import { bindChoice } from '../../spec/oracle/world.ts'
import type { CallEnd, RawCall, Target } from '../targets/target.ts'
import { overwrite, resize } from './bytes.ts'
import { decodeCall } from './decode.ts'
import { type EncodedCall, encodeCall, encodeContext } from './encode.ts'
import { boundEnd } from './judge.ts'
import { writesOf } from './writes.ts'

export interface ModelOptions {
  name?: string
  /** Which of so many courses to take; the first, unless told. */
  choose?: (courses: number) => number
  /** Whether it says by which rules calls end. */
  outcomes?: boolean
}

type Result = Extract<CallEnd, { kind: 'result' }>

/** Raw result of a call whose number the specification does not know: ENOSYS. */
const noCall = -38n

/**
 * A target that does what the specification says, in this process: to try the suite without a kernel, and, with a
 * specification that was changed, to prove that the suite notices. Its time passes only when it is told to.
 */
export function modelTarget(machine: Machine, options: ModelOptions = {}): Target {
  const { name = 'model', choose = () => 0, outcomes = false } = options
  const context = encodeContext(machine.globals)
  const calls = new Map(machine.globals.ir.syscalls.map((call) => [call.numbers[context.architecture], call]))
  let world = machine.initial()
  /** Calls that wait, and ends of calls that waited, by thread. */
  const waiting = new Map<number, EncodedCall>()
  const ended = new Map<number, Result>()
  /** The rules by which calls ended last, by thread. */
  const rules = new Map<number, string>()

  const take = (action: Action): readonly Finished[] => {
    const courses = perform(machine, world, action)
    const chosen = settled(courses[choose(courses.length)] ?? courses[0])
    if (chosen === undefined) return []
    world = chosen.world
    return chosen.finished
  }
  const happen = (action: Action) => {
    for (const finished of take(action)) {
      const call = waiting.get(finished.thread)
      if (call !== undefined) ended.set(finished.thread, resultOf(call, finished))
      rules.set(finished.thread, finished.rule.replace(/#.*$/u, ''))
      waiting.delete(finished.thread)
    }
    return Promise.resolve()
  }
  const call = (raw: RawCall): CallEnd => {
    const syscall = calls.get(raw.number)
    if (syscall === undefined) return { kind: 'result', value: noCall, blocks: [], overrun: [] }
    const args = decodeCall(context, syscall, raw)
    const encoded = { ...encodeCall(context, syscall, raw.thread, args), raw }
    waiting.set(raw.thread, encoded)
    void happen({ kind: 'call', call: syscall.name, thread: raw.thread, args })
    return endOf(raw.thread)
  }
  const endOf = (thread: number): CallEnd => {
    const end = ended.get(thread)
    ended.delete(thread)
    return end ?? { kind: 'blocked' }
  }
  return {
    name,
    hello: {
      version: 1,
      architecture: context.architecture,
      abiHash: 0n,
      profiles: machine.globals.ir.profiles.map((profile) => profile.name),
      threads: 8,
      window: 1,
      capabilities: [
        ...(['tells-blocked', 'clock', 'signals', 'identity', 'memory-faults', 'sync'] as const),
        ...(outcomes ? (['outcomes'] as const) : []),
      ],
      firstPrivate: 200,
    },
    call: async (raw) => Promise.resolve(call(raw)),
    wait: (thread) => Promise.resolve(endOf(thread)),
    signal: (thread, restart) => happen({ kind: 'signal', thread, restart }),
    identity: (who) => happen({ kind: 'identity', privileged: who === 'privileged' }),
    limitDescriptors: (count) =>
      happen({ kind: 'descriptors', limit: count === 'restore' ? usualLimit(machine) : count }),
    sync: () => Promise.resolve(),
    reset: () => {
      world = machine.initial()
      waiting.clear()
      ended.clear()
      return Promise.resolve()
    },
    clock: (setting) =>
      setting.mode === 'advance' ? happen({ kind: 'elapse', nanoseconds: Number(setting.ns) }) : Promise.resolve(),
    ...(outcomes && { outcome: (thread: number) => Promise.resolve(rules.get(thread) ?? '') }),
    close: () => Promise.resolve(),
  }
}

const usualLimit = (machine: Machine) => asNumber(machine.initial().fields['descriptor_limit'])

/** The course with every choice made: the lowest value that is not in use. */
function settled(course: Course | undefined): Course | undefined {
  if (course === undefined) return undefined
  let { world, finished } = course
  for (const [unbound, { low, high }] of course.world.unbound) {
    const value = low + (world.nextUnbound % (high - low + 1))
    const bindings = new Map([[unbound, value]])
    world = { ...bindChoice(world, unbound, value), nextUnbound: world.nextUnbound + 1 }
    finished = finished.map((one) => ({ ...one, end: boundEnd(one.end, bindings) }))
  }
  return { ...course, world, finished }
}

/** What the runner would read back. */
function resultOf(encoded: EncodedCall, { end }: Finished): Result {
  const blocks = encoded.raw.blocks.map((block) => {
    if (!block.readBack || block.placement === 'unmapped') return undefined
    const size = block.placement === 'straddle' ? (block.valid ?? 0) : block.size
    return Uint8Array.from(resize(block.bytes, size))
  })
  for (const { block, offset, bytes } of writesOf(encoded, end.out)) {
    const into = blocks[block]
    if (into !== undefined) overwrite(into, bytes, offset)
  }
  const value = BigInt(end.errno === undefined ? end.value : -end.errno)
  return { kind: 'result', value, blocks, overrun: [] }
}
