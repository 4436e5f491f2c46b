/** Single requests and answers over a channel, for the self-test: nothing is hidden, broken frames can be sent too. */
import type { Answer } from './answers.ts'
import type { Channel, ChannelEnd } from './channel.ts'
import { createFrameDecoder, encodeFrame } from './frame.ts'
import { decodeAnswer, encodeRequest } from './message.ts'
import type { Request } from './requests.ts'

export interface Exchange {
  /** A sequence number that was not used yet. */
  nextSequence(): number
  sendBytes(bytes: Uint8Array): void
  /** Waits for the next answer, whatever it belongs to. */
  anyAnswer(): Promise<Arrival>
  /** Waits for the answer with that number. Older answers are passed over; anything else is an error. */
  answerTo(sequence: number): Promise<Answer>
  ask(request: Request): Promise<Answer>
  /** Sends a frame with any code and payload, and returns the answer. */
  askRaw(code: number, payload: Uint8Array): Promise<Answer>
}

export interface Arrival {
  sequence: number
  answer: Answer
}

function describeEnd({ code, signal, reason }: ChannelEnd): string {
  return reason ?? (signal === null ? `exit code ${String(code)}` : `killed by ${signal}`)
}

export function createExchange(channel: Channel, limitMs: number): Exchange {
  const decoder = createFrameDecoder()
  const arrived: (Arrival | Error)[] = []
  let wake: (() => void) | undefined
  let sequence = 0

  const arrive = (arrival: Arrival | Error) => {
    arrived.push(arrival)
    wake?.()
  }

  channel.listen({
    bytes(bytes) {
      for (const event of decoder.push(bytes)) {
        if (event.kind !== 'frame') {
          arrive(new Error(event.kind === 'noise' ? 'bytes that are no frame' : `a damaged frame (${event.reason})`))
          continue
        }
        try {
          arrive({ sequence: event.frame.sequence, answer: decodeAnswer(event.frame) })
        } catch (error) {
          arrive(new Error(`an answer that cannot be read: ${error instanceof Error ? error.message : String(error)}`))
        }
      }
    },
    end: (end) => arrive(new Error(`the end of the channel (${describeEnd(end)})`)),
  })

  const next = async (): Promise<Arrival> => {
    if (arrived.length === 0) {
      const timer = setTimeout(() => arrive(new Error(`nothing for ${limitMs / 1000} s`)), limitMs)
      await new Promise<void>((resolve) => (wake = resolve))
      clearTimeout(timer)
    }
    const first = arrived.shift()
    if (first === undefined) throw new Error('nothing')
    if (first instanceof Error) throw first
    return first
  }

  const isOlder = (one: number, than: number) => one !== 0 && one < than

  const answerTo = async (wanted: number): Promise<Answer> => {
    let arrival = await next()
    while (isOlder(arrival.sequence, wanted)) arrival = await next()
    if (arrival.sequence === wanted) return arrival.answer
    throw new Error(`an answer numbered ${arrival.sequence} instead of ${wanted}`)
  }

  const sendAndWait = (bytes: Uint8Array, number: number) => {
    channel.write(bytes)
    return answerTo(number)
  }

  return {
    nextSequence: () => ++sequence,
    sendBytes: (bytes) => channel.write(bytes),
    anyAnswer: next,
    answerTo,
    ask: (request) => sendAndWait(encodeRequest(request, ++sequence), sequence),
    askRaw: (code, payload) => sendAndWait(encodeFrame({ code, sequence: ++sequence, payload }), sequence),
  }
}
