/** Starts a machine, carries its console, and sees to it that nothing of it is left. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { findCommand } from './find-command.ts'
import { type MachineOptions, qemuArguments } from './command-line.ts'
import { type ConsoleFrame, type FrameKind, encodeFrames, frameReader } from './console-frames.ts'
import { MachineError } from './errors.ts'
import { type ProgramImage, packInitrd } from './initrd.ts'
import { listening } from './link.ts'
import { type OwnFolder, makeOwnFolder } from './own-folder.ts'

export interface StartOptions extends Omit<MachineOptions, 'initrd' | 'consolePath' | 'logPath' | 'debuggerPath'> {
  image: ProgramImage
  /** Waits for a debugger before the first instruction. */
  debug?: boolean
}

/** How a machine ended. */
export interface MachineEnd {
  /** The program's status in the form of wait(2), if it came. */
  status: number | undefined
  /** QEMU's own exit code, or the signal that ended it. */
  code: number | null
  signal: NodeJS.Signals | null
  /** What QEMU said on standard error, and what the kernel logged. */
  errors: string
  log: string
}

export interface Machine {
  readonly pid: number
  /** The Unix socket for a debugger, if one is waited for. */
  readonly debuggerPath: string | undefined
  /** Sends a frame to the kernel. */
  send(kind: FrameKind, payload: Uint8Array): void
  /** Takes nothing more from the kernel, whose program then waits, until `resume`; a machine that is stopped is not held up. */
  pause(): void
  resume(): void
  /** What the kernel has logged so far. */
  log(): Promise<string>
  readonly ended: Promise<MachineEnd>
  /** Ends QEMU if it still runs, and resolves when it is gone. */
  stop(): Promise<MachineEnd>
}

/** Starts QEMU. Every frame of the console but the exit status goes to `receive`. @throws MachineError */
export async function startMachine(options: StartOptions, receive: (frame: ConsoleFrame) => void): Promise<Machine> {
  const command = qemuCommand(options)
  const folder = await makeOwnFolder('sockspec-')
  try {
    return await startIn(folder, command, options, receive)
  } catch (error) {
    await folder.remove()
    throw error
  }
}

async function startIn(
  folder: OwnFolder,
  [file, ...words]: readonly [string, ...string[]],
  options: StartOptions,
  receive: (frame: ConsoleFrame) => void,
): Promise<Machine> {
  const within = (name: string) => join(folder.path, name)
  const paths = { initrd: within('initrd'), consolePath: within('console'), logPath: within('log') }
  await writeFile(paths.initrd, packInitrd(options.image))
  const debuggerPath = options.debug === true ? within('gdb') : undefined
  const console = await openConsole(paths.consolePath, receive)
  const withDebugger = debuggerPath === undefined ? {} : { debuggerPath }
  const args = [...words, ...qemuArguments({ ...options, ...paths, ...withDebugger })]
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const log = () => readFile(paths.logPath, 'utf8').catch(() => '')

  const killOnExit = () => child.kill('SIGKILL')
  process.prependOnceListener('exit', killOnExit)
  const errors: Buffer[] = []
  child.stderr.on('data', (bytes: Buffer) => errors.push(bytes))
  const ended = exited(child).then(async ({ code, signal }): Promise<MachineEnd> => {
    process.removeListener('exit', killOnExit)
    await console.drained()
    const end = { status: console.status(), code, signal, errors: Buffer.concat(errors).toString(), log: await log() }
    await folder.remove()
    return end
  })
  return {
    pid: await pidOf(child),
    debuggerPath,
    send: console.send,
    pause: console.pause,
    resume: console.resume,
    log,
    ended,
    stop: () => {
      console.release()
      child.kill('SIGKILL')
      return ended
    },
  }
}

/**
 * What QEMU is started with; the binary with nothing but microvm and KVM in it starts four times as fast, where there is
 * one. @throws MachineError
 */
function qemuCommand({ machine, acceleration }: StartOptions): readonly [string, ...string[]] {
  const fits = machine === 'microvm' && acceleration === 'kvm'
  const small = fits ? findCommand('qemu-system-x86_64-microvm') : undefined
  const qemu = small ?? findCommand('qemu-system-x86_64')
  if (qemu === undefined) {
    throw new MachineError(
      'QEMU is not installed: there is no qemu-system-x86_64 on the PATH',
      'Install it with: apt-get install --no-install-recommends qemu-system-x86',
    )
  }
  // A starter that is killed takes QEMU with it, where the machine has the tool for that.
  const guard = findCommand('setpriv')
  return guard === undefined ? [qemu] : [guard, '--pdeathsig', 'KILL', qemu]
}

function pidOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(new MachineError(`QEMU does not start: ${error.message}`, 'Run `npx sockspec doctor`.')),
    )
    child.once('spawn', () => resolve(child.pid ?? 0))
  })
}

function exited(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
    child.once('error', () => resolve({ code: null, signal: null }))
  })
}

interface Console {
  send(kind: FrameKind, payload: Uint8Array): void
  pause(): void
  resume(): void
  /** Resumes, and pauses no more. */
  release(): void
  /** The program's status, once it has come. */
  status(): number | undefined
  /** Resolves when QEMU's end of the channel is closed and everything on it was read. */
  drained(): Promise<void>
}

async function openConsole(path: string, receive: (frame: ConsoleFrame) => void): Promise<Console> {
  const reader = frameReader()
  let socket: Socket | undefined
  let status: number | undefined
  let finish: () => void = () => undefined
  const closed = new Promise<void>((resolve) => (finish = resolve))
  let released = false
  const waiting: Uint8Array[] = []
  const server = createServer((connection) => {
    server.close()
    socket = connection
    connection.on('data', (bytes) => {
      for (const frame of reader.push(bytes)) {
        if (frame.kind === 'exit' && frame.payload.length === 4) status = Buffer.from(frame.payload).readUInt32LE()
        else receive(frame)
      }
      if (reader.broken !== undefined) connection.destroy()
    })
    connection.on('error', () => undefined)
    connection.once('close', finish)
    for (const bytes of waiting.splice(0)) connection.write(bytes)
  })
  await listening(server, path)
  return {
    send(kind, payload) {
      for (const bytes of encodeFrames(kind, payload)) {
        if (socket === undefined) waiting.push(bytes)
        else socket.write(bytes)
      }
    },
    pause: () => {
      if (!released) socket?.pause()
    },
    resume: () => void socket?.resume(),
    release: () => {
      released = true
      socket?.resume()
    },
    status: () => status,
    drained: async () => {
      server.close()
      if (socket !== undefined) await closed
    },
  }
}
