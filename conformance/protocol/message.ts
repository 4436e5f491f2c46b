/** Messages to frames and back: the code of a message travels in the header, its fields are the payload. */
import { answerCodec, type Answer } from './answers.ts'
import { createReader, createWriter, CodecError, type Codec } from './codec.ts'
import { encodeFrame, type Frame } from './frame.ts'
import { MAX_PAYLOAD } from './limits.ts'
import { requestCodec, type Request } from './requests.ts'

function encodeMessage<T>(codec: Codec<T>, message: T, sequence: number): Uint8Array {
  const writer = createWriter()
  codec.write(writer, message)
  if (writer.at - 1 > MAX_PAYLOAD) throw new CodecError(`a message of ${writer.at - 1} bytes is too long`)
  return encodeFrame({ code: writer.bytes[0] ?? 0, sequence, payload: writer.bytes.subarray(1, writer.at) })
}

function decodeMessage<T>(codec: Codec<T>, frame: Frame): T {
  const whole = new Uint8Array(frame.payload.length + 1)
  whole[0] = frame.code
  whole.set(frame.payload, 1)
  const reader = createReader(whole)
  const message = codec.read(reader)
  if (reader.at !== whole.length) throw new CodecError(`${whole.length - reader.at} bytes follow the last field`)
  return message
}

/** The frame of a request. Throws CodecError if the request breaks a limit of the protocol. */
export const encodeRequest = (request: Request, sequence: number): Uint8Array =>
  encodeMessage(requestCodec, request, sequence)

/** The frame of an answer. */
export const encodeAnswer = (answer: Answer, sequence: number): Uint8Array =>
  encodeMessage(answerCodec, answer, sequence)

/** Reads a request out of a frame. Throws CodecError. */
export const decodeRequest = (frame: Frame): Request => decodeMessage(requestCodec, frame)

/** Reads an answer out of a frame. Throws CodecError. */
export const decodeAnswer = (frame: Frame): Answer => decodeMessage(answerCodec, frame)
