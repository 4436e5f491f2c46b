/** The generic target: an agent at the far end of any channel. */
import type { Answer } from '../protocol/answers.ts'
import type { Channel } from '../protocol/channel.ts'
import { LIMIT_RESTORE, PROTOCOL_VERSION } from '../protocol/limits.ts'
import type { Request } from '../protocol/requests.ts'
import { createConnection } from './connection.ts'
import { TargetBabble, TargetMisuse, TargetRefused, TargetSetupFailed, TargetUnsupported } from './errors.ts'
import type { Block, CallEnd, Hello, Target } from './target.ts'
import { fromResult, toRequest } from './wire-call.ts'

export interface AgentTargetOptions {
  name: string
  /** Starts the target and opens the channel to its agent. */
  spawn(): Promise<Channel>
  /** How long an answer may take, in milliseconds; a WAIT has its own limit on top. */
  answerLimitMs?: number
  /** The profiles that the target claims; all that its agent was built with, unless told. */
  profiles?: readonly string[]
  /** The hash of the numbers and layouts that the caller uses; an agent with another one is refused. */
  abiHash: bigint
}

const DEFAULT_ANSWER_LIMIT_MS = 10_000

/** An answer that is neither success nor the one expected, as the error that it stands for. */
function errorOf(target: string, request: Request, answer: Answer): Error {
  switch (answer.kind) {
    case 'unsupported':
      return new TargetUnsupported(target, request.kind, answer.why)
    case 'failed':
      return new TargetRefused(target, request.kind, answer.errno, answer.what)
    case 'malformed':
      return new TargetMisuse(target, request.kind, answer.reason, `detail ${answer.detail}`)
    default:
      return new TargetBabble(target, `${answer.kind} as the answer to ${request.kind}`)
  }
}

function helloOf({ name: target, abiHash: expectedAbi, profiles: claimed }: AgentTargetOptions, answer: Answer): Hello {
  if (answer.kind !== 'hello') throw errorOf(target, { kind: 'hello', version: PROTOCOL_VERSION }, answer)
  if (answer.version !== PROTOCOL_VERSION) {
    throw new TargetSetupFailed(
      `the agent of ${target} speaks protocol ${answer.version}, wanted: ${PROTOCOL_VERSION}`,
      'Build the agent from this version of sockspec.',
    )
  }
  if (answer.abiHash !== expectedAbi) {
    throw new TargetSetupFailed(
      `the agent of ${target} was built from another specification, with other numbers or layouts (ABI hash ${answer.abiHash.toString(16)}, ` +
        `wanted: ${expectedAbi.toString(16)})`,
      'Build it again from this specification, or judge it by the one that it was built from.',
    )
  }
  const { version, architecture, abiHash, profiles, threads, window, capabilities, firstPrivate } = answer
  const known = profiles.split(',').filter((profile) => profile !== '')
  const unknown = claimed?.filter((profile) => !known.includes(profile)) ?? []
  if (unknown.length > 0) {
    throw new TargetSetupFailed(
      `${target} claims ${unknown.join(', ')}, which its agent does not know`,
      `It knows ${known.join(', ') || 'none'}: correct the claim, or build the agent from this specification.`,
    )
  }
  return {
    version,
    architecture,
    abiHash,
    profiles: [...(claimed ?? known)],
    threads,
    window,
    capabilities,
    firstPrivate,
  }
}

/** Opens a target. Throws a TargetSetupFailed, or what the first request came to. */
export async function openAgentTarget(options: AgentTargetOptions): Promise<Target> {
  const { name, answerLimitMs = DEFAULT_ANSWER_LIMIT_MS } = options
  const connection = createConnection(name, await options.spawn())
  const ask = (request: Request, extraMs = 0) => connection.ask(request, answerLimitMs + extraMs)

  /** The blocks of each thread's unfinished call, to read its end against. */
  const unfinished = new Map<number, readonly Block[]>()

  const callEnd = async (request: Request, thread: number, blocks: readonly Block[], extraMs = 0): Promise<CallEnd> => {
    const answer = await ask(request, extraMs)
    if (answer.kind === 'blocked') {
      unfinished.set(thread, blocks)
      return { kind: 'blocked' }
    }
    if (answer.kind !== 'result') throw errorOf(name, request, answer)
    unfinished.delete(thread)
    const end = fromResult(answer, blocks)
    if (typeof end === 'string') throw new TargetBabble(name, `a result with ${end}`)
    return end
  }

  const expectOk = async (request: Request) => {
    const answer = await ask(request)
    if (answer.kind !== 'ok') throw errorOf(name, request, answer)
  }

  const outcome = async (thread: number) => {
    const request = { kind: 'outcome', thread } as const
    const answer = await ask(request)
    if (answer.kind !== 'outcome') throw errorOf(name, request, answer)
    return answer.id
  }

  const start = async () => {
    const hello = helloOf(options, await ask({ kind: 'hello', version: PROTOCOL_VERSION }))
    connection.setWindow(hello.window)
    return hello
  }
  const hello = await start().catch(async (error: unknown) => {
    await connection.close()
    throw error
  })

  return {
    name,
    hello,
    call: (call) => callEnd(toRequest(call), call.thread, call.blocks),
    wait: (thread, limitMs) =>
      callEnd({ kind: 'wait', thread, limitMs }, thread, unfinished.get(thread) ?? [], limitMs),
    signal: (thread, restart) => expectOk({ kind: 'signal', thread, restart }),
    identity: (who) => expectOk({ kind: 'identity', who }),
    limitDescriptors: (count) => expectOk({ kind: 'limit', descriptors: count === 'restore' ? LIMIT_RESTORE : count }),
    sync: () => expectOk({ kind: 'sync' }),
    async reset() {
      await expectOk({ kind: 'reset' })
      unfinished.clear()
    },
    clock: (setting) =>
      expectOk({ kind: 'clock', mode: setting.mode, advanceNs: setting.mode === 'advance' ? setting.ns : 0n }),
    ...(hello.capabilities.includes('outcomes') && { outcome }),
    close: () => connection.close(),
  }
}
