/** A UDP server on this machine, which the user network of QEMU shows to programs as 10.0.2.2. */
import { type RemoteInfo, createSocket } from 'node:dgram'
import { once } from 'node:events'

export interface UdpServer {
  port: number
  close(): void
}

/** Answers each datagram with what `answer` makes of it, in the pieces that `split` makes of that. */
export async function udpServer(
  answer: (datagram: Buffer) => Uint8Array | undefined,
  split: (reply: Uint8Array) => readonly Uint8Array[] = (reply) => [reply],
): Promise<UdpServer> {
  const socket = createSocket('udp4')
  socket.on('message', (datagram: Buffer, { port, address }: RemoteInfo) => {
    const reply = answer(datagram)
    for (const piece of reply === undefined ? [] : split(reply)) socket.send(piece, port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return { port: socket.address().port, close: () => socket.close() }
}

/** A UDP port of this machine that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = await udpServer(() => undefined)
  server.close()
  return server.port
}

/** Sends a datagram to a port of this machine, and gives the answer. */
export async function ask(port: number, text: string): Promise<string> {
  const socket = createSocket('udp4')
  try {
    socket.send(text, port, '127.0.0.1')
    const answers: unknown[] = await once(socket, 'message', { signal: AbortSignal.timeout(5000) })
    return String(answers[0])
  } finally {
    socket.close()
  }
}

/** Sends a datagram to a port of this machine. */
export async function tell(port: number, text: string): Promise<void> {
  const socket = createSocket('udp4')
  await new Promise<void>((resolve) => socket.send(text, port, '127.0.0.1', () => resolve()))
  socket.close()
}
