/** Runs one program on the kernel as if it were a command of this machine. */
import { randomUUID } from 'node:crypto'
import { access, constants, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { mergeCaptures } from './capture.ts'
import type { Acceleration, Card, MachineName } from './command-line.ts'
import type { ConsoleFrame } from './console-frames.ts'
import { MachineError } from './errors.ts'
import { type Machine, type MachineEnd, startMachine } from './start.ts'

/** How long a kernel may take until its program runs. */
const READY_LIMIT_MS = 20_000

export interface BootOptions {
  kernel: string
  machine: MachineName
  acceleration: Acceleration
  memoryMib: number
  /** The program's bytes, and the path it has. */
  program: Uint8Array
  path: string
  args: readonly string[]
  cards: readonly Card[]
  /** Writes all frames of all cards here when the machine has ended. */
  capture?: string | undefined
  /** Receives the record of each call. */
  traceCall?: ((record: Uint8Array) => void) | undefined
  /** Is told where to attach; the machine waits until a debugger has. */
  debug?: ((socket: string) => void) | undefined
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
  errors: NodeJS.WritableStream
}

/**
 * Boots, passes the program's input and output through, and gives the status for the command: the program's own, or 128
 * and the number of the signal that ended it. @throws MachineError
 */
export async function boot(options: BootOptions): Promise<number> {
  const capture = options.capture
  if (capture !== undefined) await checkWritable(capture)
  const dumps = capture === undefined ? [] : options.cards.map(() => join(tmpdir(), `sockspec-${randomUUID()}.pcap`))
  const cards = options.cards.map((card, index) => {
    const dump = dumps[index]
    return dump === undefined ? card : { ...card, capture: dump }
  })
  try {
    const end = await run({ ...options, cards })
    if (capture !== undefined) await writeFile(capture, await mergeCaptures(dumps))
    return statusOf(end, options)
  } finally {
    await Promise.all(dumps.map((dump) => rm(dump, { force: true })))
  }
}

async function run(options: BootOptions): Promise<MachineEnd> {
  let onReady: () => void = () => undefined
  const ready = new Promise<void>((resolve) => (onReady = resolve))
  const receive = ({ kind, payload }: ConsoleFrame) => {
    if (kind === 'output') options.output.write(payload)
    else if (kind === 'error') options.errors.write(payload)
    else if (kind === 'call') options.traceCall?.(payload)
    else if (kind === 'ready') onReady()
  }
  const { kernel, machine, acceleration, memoryMib, cards, path, args, program } = options
  const kernelWords = options.traceCall === undefined ? [] : ['trace']
  const image = { program, args: [basename(path), ...args] }
  const debug = options.debug !== undefined
  const running = await startMachine(
    { kernel, machine, acceleration, memoryMib, cards, kernelWords, image, debug },
    receive,
  )
  const stopHandling = stopOnSignals(running)
  const stopInput = passInput(options.input, running)
  if (running.debuggerPath !== undefined) options.debug?.(running.debuggerPath)
  else limitStart(running, ready)
  const end = await running.ended
  stopInput()
  stopHandling()
  return end
}

/** A kernel that does not come to its program is stopped; its end then has no status. */
function limitStart(running: Machine, ready: Promise<void>): void {
  const timer = setTimeout(() => void running.stop(), READY_LIMIT_MS)
  void Promise.race([ready, running.ended]).then(() => clearTimeout(timer))
}

function passInput(input: NodeJS.ReadableStream, running: Machine): () => void {
  const data = (bytes: Buffer) => running.send('input', bytes)
  const end = () => running.send('eof', new Uint8Array())
  input.on('data', data)
  input.once('end', end)
  return () => {
    input.removeListener('data', data)
    input.removeListener('end', end)
    input.pause()
  }
}

/** Ctrl-C and its kin end QEMU first, and then this process in the way they would have. */
function stopOnSignals(running: Machine): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const handlers = signals.map((signal) => {
    const handler = () => void running.stop().then(() => process.kill(process.pid, signal))
    process.once(signal, handler)
    return () => process.removeListener(signal, handler)
  })
  return () => handlers.forEach((remove) => remove())
}

function statusOf(end: MachineEnd, { memoryMib }: BootOptions): number {
  if (end.status !== undefined) return end.status & 0x7f ? 128 + (end.status & 0x7f) : (end.status >> 8) & 0xff
  const said = [end.errors, end.log].map((text) => text.trim()).filter((text) => text !== '')
  const last = said.length === 0 ? '' : `:\n${said.join('\n')}`
  const how = end.signal === null ? `QEMU ended with code ${end.code ?? 'none'}` : `QEMU was stopped (${end.signal})`
  throw new MachineError(
    `the program did not come to its end; ${how}${last}`,
    `If memory ran out, give more than ${memoryMib} MiB with --memory; if the kernel panicked, look at it with --gdb.`,
    { exitStatus: 125 },
  )
}

async function checkWritable(file: string): Promise<void> {
  try {
    await access(dirname(file), constants.W_OK)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new MachineError(`the capture cannot be written: ${reason}`, 'Name a file in a folder that can be written.', {
      where: '--pcap',
    })
  }
}
