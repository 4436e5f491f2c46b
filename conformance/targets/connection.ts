/** Requests and answers over a channel: a window of requests in flight, answers in order, time limits, typed errors. */
import { decodeAnswer, encodeRequest } from '../protocol/message.ts'
import { createFrameDecoder, type Frame, type FrameEvent } from '../protocol/frame.ts'
import type { Answer } from '../protocol/answers.ts'
import type { Channel } from '../protocol/channel.ts'
import type { Request } from '../protocol/requests.ts'
import { TargetBabble, TargetDied, TargetMisuse, TargetTimeout } from './errors.ts'

export interface Connection {
  /** Sends a request and resolves with its answer. After an error of the channel every request fails with it. */
  ask(request: Request, limitMs: number): Promise<Answer>
  /** How many requests may be in flight; 1 until the agent has said more. */
  setWindow(window: number): void
  close(): Promise<void>
}

interface Waiting {
  request: Request
  bytes: Uint8Array
  sequence: number
  limitMs: number
  resolve(answer: Answer): void
  reject(error: Error): void
}

const preview = (bytes: Uint8Array) => JSON.stringify(Buffer.from(bytes.subarray(0, 60)).toString('latin1'))
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The answer in a frame, or a text that says why it cannot be the one that is waited for. */
function readAnswer(frame: Frame, waiting: Waiting | undefined): Answer | string {
  if (waiting === undefined) return `an answer to no request (sequence number ${frame.sequence})`
  let answer: Answer
  try {
    answer = decodeAnswer(frame)
  } catch (error) {
    return `an answer to ${waiting.request.kind} that cannot be read: ${messageOf(error)}`
  }
  if (frame.sequence === waiting.sequence) return answer
  const complaint = answer.kind === 'malformed' ? `, a complaint about ${answer.reason}` : ''
  return `an answer numbered ${frame.sequence} instead of ${waiting.sequence}${complaint}`
}

function describe(event: Exclude<FrameEvent, { kind: 'frame' }>): string {
  if (event.kind === 'damaged') return `a damaged frame (${event.reason})`
  return `${event.bytes.length} bytes of no frame, ${preview(event.bytes)}`
}

export function createConnection(name: string, channel: Channel): Connection {
  const decoder = createFrameDecoder()
  const queued: Waiting[] = []
  const inFlight: Waiting[] = []
  let window = 1
  let sequence = 0
  let broken: Error | undefined
  let timer: NodeJS.Timeout | undefined

  const fail = (error: Error) => {
    broken ??= error
    clearTimeout(timer)
    for (const waiting of [...inFlight.splice(0), ...queued.splice(0)]) waiting.reject(broken)
  }

  /** For a target that is still there and of no more use. */
  const giveUp = (error: Error) => {
    fail(error)
    void channel.close()
  }

  /** The time limit always belongs to the oldest request: the agent works on that one. */
  const watch = () => {
    clearTimeout(timer)
    const [oldest] = inFlight
    if (oldest === undefined) return
    const { request, limitMs } = oldest
    timer = setTimeout(() => giveUp(new TargetTimeout(name, request.kind, limitMs, channel.console?.() ?? [])), limitMs)
  }

  const pump = () => {
    while (inFlight.length < window) {
      const next = queued.shift()
      if (next === undefined) return
      inFlight.push(next)
      if (inFlight.length === 1) watch()
      channel.write(next.bytes)
    }
  }

  const take = (event: FrameEvent) => {
    if (broken !== undefined) return
    const answer = event.kind === 'frame' ? readAnswer(event.frame, inFlight[0]) : describe(event)
    if (typeof answer === 'string') {
      giveUp(new TargetBabble(name, answer))
      return
    }
    const waiting = inFlight.shift()
    watch()
    waiting?.resolve(answer)
    pump()
  }

  channel.listen({
    bytes: (bytes) => decoder.push(bytes).forEach(take),
    end: (end) => fail(new TargetDied(name, end)),
  })

  const ask = (request: Request, limitMs: number) => {
    if (broken !== undefined) throw broken
    const next = (sequence % 0xffffffff) + 1
    const bytes = encodeChecked(name, request, next)
    sequence = next
    return new Promise<Answer>((resolve, reject) => {
      queued.push({ request, bytes, sequence, limitMs, resolve, reject })
      pump()
    })
  }

  return {
    ask: async (request, limitMs) => ask(request, limitMs),
    setWindow(count) {
      window = Math.max(1, count)
      pump()
    },
    close() {
      fail(new TargetDied(name, { code: null, signal: null, console: [], reason: 'it was closed' }))
      return channel.close()
    },
  }
}

function encodeChecked(name: string, request: Request, sequence: number): Uint8Array {
  try {
    return encodeRequest(request, sequence)
  } catch (error) {
    throw new TargetMisuse(name, request.kind, 'encoding', messageOf(error))
  }
}
