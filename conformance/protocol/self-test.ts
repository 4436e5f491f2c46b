/**
 * The self-test for adapters and agents: does the far end of a channel speak the protocol? It judges the agent, not the
 * kernel under it, and needs of that no more than getpid and UDP over loopback.
 */
import type { Check, Session } from './self-test-check.ts'
import { checks } from './self-test-checks.ts'
import { createExchange, type Exchange } from './exchange.ts'
import type { Answer, HelloAnswer } from './answers.ts'
import type { Channel } from './channel.ts'

export interface SelfCheck {
  name: string
  verdict: 'pass' | 'fail' | 'unsupported'
  /** What was found; for a failure what was expected and what came. */
  explanation: string
}

export interface SelfTestReport {
  /** True if nothing failed. What is unsupported is listed, and no failure if the capability is not claimed. */
  passed: boolean
  checks: SelfCheck[]
}

export interface SelfTestOptions {
  /** How long an answer may take, in milliseconds. */
  limitMs?: number
}

const DEFAULT_LIMIT_MS = 5000

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

async function sayHello(exchange: Exchange): Promise<HelloAnswer> {
  const answer: Answer = await exchange.ask({ kind: 'hello', version: 1 })
  if (answer.kind !== 'hello') throw new Error(`expected hello, got ${answer.kind}`)
  if (answer.threads < 1 || answer.window < 1) throw new Error('expected at least one thread and a window of one')
  return answer
}

async function runCheck({ name, needs, run }: Check, session: Session): Promise<SelfCheck> {
  if (needs !== undefined && !session.hello.capabilities.includes(needs)) {
    return { name, verdict: 'unsupported', explanation: `the capability ${needs} is not claimed` }
  }
  try {
    return { name, verdict: 'pass', explanation: await run(session) }
  } catch (error) {
    return { name, verdict: 'fail', explanation: messageOf(error) }
  } finally {
    await session.exchange.ask({ kind: 'reset' }).catch(() => undefined)
  }
}

/** Runs every check. The channel is fresh at the start, and not closed at the end. Never throws. */
export async function selfTest(channel: Channel, options: SelfTestOptions = {}): Promise<SelfTestReport> {
  const exchange = createExchange(channel, options.limitMs ?? DEFAULT_LIMIT_MS)
  let hello: HelloAnswer
  try {
    hello = await sayHello(exchange)
  } catch (error) {
    return { passed: false, checks: [{ name: 'hello', verdict: 'fail', explanation: messageOf(error) }] }
  }
  const explanation = `${hello.architecture}, ${hello.threads} threads; it can: ${hello.capabilities.join(', ')}`
  const results: SelfCheck[] = [{ name: 'hello', verdict: 'pass', explanation }]
  for (const check of checks) results.push(await runCheck(check, { exchange, hello }))
  return { passed: results.every(({ verdict }) => verdict !== 'fail'), checks: results }
}
