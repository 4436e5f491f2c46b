/**
 * The far end of a network card, over `-netdev stream`: a Unix socket on which each frame follows its length (4 bytes,
 * big-endian). Reliable and in order.
 */
import { createServer, type Server, type Socket } from 'node:net'

/** Longer frames cannot come from a card whose MTU is 1500; whatever says otherwise is no link. */
const MAX_FRAME = 65_536

export interface Link {
  /** Sends a frame to the card, once it is there. */
  send(frame: Uint8Array): void
  /** Sets the only listener for frames from the card. */
  listen(receive: (frame: Uint8Array) => void): void
  close(): void
}

/** Opens the socket on which QEMU will find the link; resolves when it may be started. */
export async function openLink(path: string): Promise<Link> {
  let card: Socket | undefined
  let receive: (frame: Uint8Array) => void = () => undefined
  const waiting: Uint8Array[] = []
  const send = (frame: Uint8Array) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(frame.length)
    if (card === undefined) waiting.push(frame)
    else card.write(Buffer.concat([length, frame]))
  }
  const server = createServer((socket) => {
    if (card !== undefined) {
      socket.destroy()
      return
    }
    card = socket
    const split = frameSplitter((frame) => receive(frame))
    socket.on('data', (bytes) => {
      if (!split(bytes)) socket.destroy()
    })
    // QEMU that is gone shows by its end.
    socket.on('error', () => undefined)
    waiting.splice(0).forEach(send)
  })
  await listening(server, path)
  return {
    send,
    listen: (listener) => {
      receive = listener
    },
    close: () => {
      server.close()
      card?.destroy()
    },
  }
}

/** Cuts a stream into frames; false once a length is out of bounds. */
export function frameSplitter(give: (frame: Uint8Array) => void): (bytes: Uint8Array) => boolean {
  let pending: Buffer = Buffer.alloc(0)
  return (bytes) => {
    pending = Buffer.concat([pending, bytes])
    let at = 0
    while (pending.length - at >= 4) {
      const length = pending.readUInt32BE(at)
      if (length > MAX_FRAME) return false
      if (pending.length - at - 4 < length) break
      give(pending.subarray(at + 4, at + 4 + length))
      at += 4 + length
    }
    pending = pending.subarray(at)
    return true
  }
}

/** Resolves when a server listens on a Unix socket. */
export function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
}
