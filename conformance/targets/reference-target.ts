/** The target `reference`: the kernel of this project in QEMU, with a wire peer at the far end of its link. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openLink } from '../../qemu/link.ts'
import { makeOwnFolder } from '../../qemu/own-folder.ts'
import { type Machine, startMachine } from '../../qemu/start.ts'
import { buildKernel } from '../../reference/build-kernel.ts'
import type { Channel, ChannelEnd } from '../protocol/channel.ts'
import { wirePeer } from '../wire/peer.ts'
import { abiHash as ownAbiHash } from '../../spec/generated/ts/spec.ts'
import { openAgentTarget, type AgentTargetOptions } from './agent-target.ts'
import { buildAgent } from './build-agent.ts'
import type { Target } from './target.ts'

export interface ReferenceTargetOptions extends Partial<Pick<AgentTargetOptions, 'answerLimitMs' | 'abiHash'>> {
  /** The kernel's ELF file; built if left out. */
  kernel?: string
  machine?: 'microvm' | 'q35'
}

/** The link of the specification's model: the target's end, and the host that takes every packet and answers none. */
const TARGET_IP = '10.9.9.1'
const PEER = { ip: '10.9.9.9', barrierIp: '10.9.9.254', mac: '52:54:00:09:09:09', targetIp: TARGET_IP }

const MEMORY_MIB = 32

/** What the kernel claims so far. */
export const referenceProfiles = ['udp-basic', 'inspection']
/** How many lines of the kernel's log are told when the machine has ended. */
const SHOWN_LINES = 40

/** Boots the kernel with the agent as its program. */
export async function openReferenceTarget(options: ReferenceTargetOptions = {}): Promise<Target> {
  const agent = await readFile(await buildAgent())
  const kernel = options.kernel ?? (await buildKernel()).kernel
  const folder = await makeOwnFolder('sockspec-link-')
  const path = join(folder.path, 'link')
  const link = await openLink(path)
  const cleanUp = async () => {
    link.close()
    await folder.remove()
  }
  const { answerLimitMs } = options
  const wire = wirePeer(link, { ...PEER, ...(answerLimitMs !== undefined && { barrierLimitMs: answerLimitMs }) })
  try {
    const target = await openAgentTarget({
      abiHash: ownAbiHash,
      ...options,
      name: 'reference',
      profiles: referenceProfiles,
      spawn: () => openMachineChannel({ kernel, agent, path, machine: options.machine ?? 'microvm' }, cleanUp),
    })
    await passAnnouncements(target)
    return { ...target, release: 'sockspec', wire }
  } catch (error) {
    await cleanUp()
    throw error
  }
}

/** The kernel announces its address twice, two seconds apart; no scenario is to see the second one. */
async function passAnnouncements({ clock }: Target): Promise<void> {
  await clock?.({ mode: 'manual' })
  await clock?.({ mode: 'advance', ns: 3_000_000_000n })
  await clock?.({ mode: 'real' })
}

interface ChannelOptions {
  kernel: string
  agent: Uint8Array
  path: string
  machine: 'microvm' | 'q35'
}

/** The channel to the agent: the program's standard input and output. */
async function openMachineChannel(
  { kernel, agent, path, machine }: ChannelOptions,
  cleanUp: () => Promise<void>,
): Promise<Channel> {
  const early: Uint8Array[] = []
  let give = (bytes: Uint8Array): void => void early.push(bytes)
  const said: string[] = []
  const running: Machine = await startMachine(
    {
      ...{ kernel, machine, acceleration: 'tcg', memoryMib: MEMORY_MIB, kernelWords: [] },
      cards: [{ backend: { kind: 'stream', path }, address: `${TARGET_IP}/24` }],
      image: { program: agent, args: ['agent'] },
    },
    ({ kind, payload }) => {
      if (kind === 'output') give(payload)
      else if (kind === 'error') said.push(Buffer.from(payload).toString())
    },
  )
  const ended = running.ended.then(({ code, signal, errors, log }): ChannelEnd => {
    const lines = [...said, errors, log].join('').trimEnd().split('\n')
    return { code, signal, console: lines.slice(-SHOWN_LINES) }
  })
  return {
    write: (bytes) => running.send('input', bytes),
    listen(listener) {
      give = (bytes) => listener.bytes(bytes)
      for (const bytes of early.splice(0)) give(bytes)
      void ended.then((end) => listener.end(end))
    },
    console: () => said.join('').split('\n').slice(-SHOWN_LINES),
    async close() {
      await running.stop()
      await cleanUp()
    },
  }
}
