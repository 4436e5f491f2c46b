/** The target `host`: the kernel of this machine, in a network namespace of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { constants, release, type } from 'node:os'
import { abiHash as ownAbiHash } from '../../spec/generated/ts/spec.ts'
import { openAgentTarget, type AgentTargetOptions } from './agent-target.ts'
import { buildAgent } from './build-agent.ts'
import { TargetDied, TargetSetupFailed } from './errors.ts'
import { namespaceRemedy } from './namespace-remedy.ts'
import { DEFAULT_NETWORK, setupScript, type NetworkSetup } from './network-setup.ts'
import { openProcessChannel, type ProcessChannel } from './process-channel.ts'
import { PROGRAM_LIMIT_MS, type ProgramRun, lastLines } from './program-run.ts'
import type { Target } from './target.ts'

export interface HostTargetOptions extends Partial<Pick<AgentTargetOptions, 'answerLimitMs' | 'abiHash' | 'profiles'>> {
  /** The agent's executable; built if left out. Without `abiHash` it has to be built from the specification of this package. */
  agent?: string
  network?: NetworkSetup
  /** Whether to make a user namespace too; by default if not root. */
  userNamespace?: boolean
}

export interface HostTarget extends Target {
  /** The agent's process. */
  readonly pid: number
}

/** Exit code of the script when the network could not be set up; `unshare` itself leaves with 1. */
const SETUP_FAILED = 71

/** The command that enters the namespaces, makes the network and becomes the program, all in one process. */
function commandLine(
  words: readonly [program: string, ...args: string[]],
  network: NetworkSetup,
  userNamespace: boolean,
): [string, string[]] {
  const script = [`trap 'exit ${SETUP_FAILED}' EXIT`, setupScript(network), 'trap - EXIT', 'exec "$0" "$@"'].join('\n')
  const namespaces = userNamespace ? ['--user', '--map-root-user', '--net'] : ['--net']
  return ['unshare', [...namespaces, '--', 'sh', '-c', script, ...words]]
}

const needsUserNamespace = () => process.getuid?.() !== 0

/** Starts the agent in its namespaces and opens the channel to it, for who speaks the protocol himself. */
export function openHostChannel(
  agent: string,
  options: Omit<HostTargetOptions, 'agent'> = {},
): Promise<ProcessChannel> {
  const { network = DEFAULT_NETWORK, userNamespace = needsUserNamespace() } = options
  return openProcessChannel(...commandLine([agent], network, userNamespace))
}

async function explain(error: unknown): Promise<unknown> {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return new TargetSetupFailed('the target host needs unshare, which is not here', 'apt-get install util-linux')
  }
  if (!(error instanceof TargetDied)) return error
  const said = error.end.console.join('\n')
  if (error.end.code === SETUP_FAILED) {
    const remedy = /\bip: (command )?not found/.test(said) ? 'apt-get install iproute2' : 'See what ip says above.'
    return new TargetSetupFailed(`the network of the target host could not be set up:\n${said}`, remedy)
  }
  if (/^unshare:/m.test(said)) {
    return new TargetSetupFailed(`namespaces are not allowed here:\n${said}`, await namespaceRemedy())
  }
  return error
}

/**
 * Starts the agent on this machine's kernel. Nothing outside of its namespace is touched, and nothing stays behind: the
 * agent ends with its channel, the namespace with the agent.
 */
export async function openHostTarget(options: HostTargetOptions = {}): Promise<HostTarget> {
  const agent = options.agent ?? (await buildAgent())
  let channel: ProcessChannel | undefined
  try {
    const target = await openAgentTarget({
      abiHash: ownAbiHash,
      ...options,
      name: 'host',
      spawn: async () => (channel = await openHostChannel(agent, options)),
    })
    return { ...target, release: `${type()} ${release()}`, pid: channel?.pid ?? 0 }
  } catch (error) {
    throw await explain(error)
  }
}

/** Runs a program on this machine's kernel, in namespaces like those of the agent. Its limits and identity are its own. */
export async function runOnHost(program: string, args: readonly string[]): Promise<ProgramRun> {
  const [command, words] = commandLine([program, ...args], DEFAULT_NETWORK, needsUserNamespace())
  const child = spawn(command, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PROGRAM_LIMIT_MS,
    killSignal: 'SIGKILL',
  })
  const output: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => errors.push(bytes))
  const [code, signal] = await ended(child).catch(async (error: unknown) => {
    throw await explain(error)
  })
  const said = lastLines(Buffer.concat(errors).toString())
  if (code === SETUP_FAILED) throw await explain(new TargetDied('host', { code, signal, console: said }))
  const status = signal === null ? (code ?? undefined) : 128 + constants.signals[signal]
  return { output: Buffer.concat(output).toString(), status, late: signal === 'SIGKILL', told: undefined, said }
}

function ended(child: ChildProcess): Promise<[code: number | null, signal: NodeJS.Signals | null]> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      resolve([code, signal])
    })
  })
}
