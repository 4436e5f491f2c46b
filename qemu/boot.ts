/** Runs one program on the kernel as if it were a command of this machine. */
import { randomUUID } from 'node:crypto'
import { open, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { notReady, statusOf } from './boot-status.ts'
import { mergeCaptures } from './capture.ts'
import type { Acceleration, Card, MachineName } from './command-line.ts'
import type { ConsoleFrame } from './console-frames.ts'
import { MachineError } from './errors.ts'
import { type Machine, type MachineEnd, startMachine } from './start.ts'
import { type StopRequest, awaitStopRequest } from './stop-request.ts'

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
  /** How long the kernel may take until its program runs; 20 s if left out. No debugger is hurried. */
  readyLimitMs?: number
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
  errors: NodeJS.WritableStream
}

/**
 * Boots, passes the program's input and output through, and gives the status for the command: the program's own, or 128
 * and the number of the signal that ended it. A signal that ends this process ends the machine first. @throws MachineError
 */
export async function boot(options: BootOptions): Promise<number> {
  const { capture, cards } = options
  if (capture !== undefined) await checkWritable(capture)
  await Promise.all(cards.map(checkLink))
  const dumps = capture === undefined ? [] : cards.map(() => join(tmpdir(), `sockspec-${randomUUID()}.pcap`))
  const request = awaitStopRequest()
  try {
    const dumped = cards.map((card, index) => ({ ...card, ...(dumps[index] && { capture: dumps[index] }) }))
    const end = await run({ ...options, cards: dumped }, request)
    if (capture !== undefined) await writeCapture(capture, await mergeCaptures(dumps))
    if (request.signal === undefined) return statusOf(end, options.errors)
  } finally {
    request.release()
    await Promise.all(dumps.map((dump) => rm(dump, { force: true })))
  }
  process.kill(process.pid, request.signal)
  return NEVER_READ
}

/** The process has ended by then. */
const NEVER_READ = 1

async function run(options: BootOptions, request: StopRequest): Promise<MachineEnd> {
  let onReady: () => void = () => undefined
  const ready = new Promise<void>((resolve) => (onReady = resolve))
  let running: Machine | undefined = undefined
  let full = false
  // A program that floods a slow reader waits for it; what it says would fill the memory.
  const pass = (stream: NodeJS.WritableStream, payload: Uint8Array) => {
    if (stream.write(payload) || full) return
    full = true
    running?.pause()
    stream.once('drain', () => {
      full = false
      running?.resume()
    })
  }
  const receive = ({ kind, payload }: ConsoleFrame) => {
    if (kind === 'output') pass(options.output, payload)
    else if (kind === 'error') pass(options.errors, payload)
    else if (kind === 'call') options.traceCall?.(payload)
    else if (kind === 'ready') onReady()
  }
  const { kernel, machine, acceleration, memoryMib, cards, path, args, program } = options
  const kernelWords = options.traceCall === undefined ? [] : ['trace']
  const image = { program, args: [basename(path), ...args] }
  const debug = options.debug !== undefined
  const started = await startMachine(
    { kernel, machine, acceleration, memoryMib, cards, kernelWords, image, debug },
    receive,
  )
  running = started
  request.onSignal(() => void started.stop())
  const stopInput = passInput(options.input, started)
  try {
    if (started.debuggerPath === undefined) return await endInTime(started, ready, options.readyLimitMs)
    options.debug?.(started.debuggerPath)
    return await started.ended
  } finally {
    stopInput()
  }
}

/** The end of a machine; one whose kernel does not come to its program is stopped. @throws MachineError */
async function endInTime(running: Machine, ready: Promise<void>, limitMs = READY_LIMIT_MS): Promise<MachineEnd> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, limitMs, 'late' as const)))
  const first = await Promise.race([ready, running.ended, late])
  clearTimeout(timer)
  if (first === 'late') throw notReady(limitMs, (await running.stop()).log)
  return running.ended
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

/** Before anything runs: a capture that cannot be written would be missed at the end. */
async function checkWritable(file: string): Promise<void> {
  try {
    await (await open(file, 'a')).close()
  } catch (error) {
    throw captureProblem(file, error, 'Name a file in a folder that can be written.')
  }
}

/** Half a capture is none: what does not find room is removed. @throws MachineError */
async function writeCapture(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes)
  } catch (error) {
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile() === true) await rm(file, { force: true })
    throw captureProblem(file, error, 'Free some space on that disk, or name a file elsewhere.')
  }
}

function captureProblem(file: string, error: unknown, remedy: string): MachineError {
  const reason = error instanceof Error ? error.message : String(error)
  return new MachineError(`the capture cannot be written: ${reason}`, remedy, { where: `--pcap ${file}` })
}

/** QEMU goes on without a word when nobody listens. */
async function checkLink({ backend }: Card): Promise<void> {
  if (backend.kind !== 'stream') return
  const found = await stat(backend.path).catch(() => undefined)
  if (found?.isSocket() === true) return
  const what = found === undefined ? 'there is no such socket' : 'it is no Unix socket'
  throw new MachineError(`${backend.path}: ${what}`, 'Start what is at the far end of the link first.', {
    where: `--net stream:${backend.path}`,
  })
}
