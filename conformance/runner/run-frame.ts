/** Frames on the target's link: those that a scenario sends, and those that it expects. */
import type { Frame, Packet } from '../../spec/ir/frame.ts'
import { frameText } from '../../spec/ir/frame-text.ts'
import type { Event } from '../../spec/ir/scenario.ts'
import { TargetUnsupported } from '../targets/errors.ts'
import { buildFrames } from '../wire/build-frame.ts'
import { describeFrame, differences } from '../wire/describe-frame.ts'
import type { WirePeer } from '../wire/peer.ts'
import { reassemble } from '../wire/reassemble.ts'
import { type Run, mismatch } from './run.ts'

/** Whether an event takes a link to the target. */
export const usesLink = (event: Event): boolean => 'frame' in event || 'arp' in event

/** The far end of the target's link. @throws TargetUnsupported where it has none */
export function wireOf({ target }: Run): WirePeer {
  if (target.wire === undefined) throw new TargetUnsupported(target.name, 'a link', 'it is reached by calls alone')
  return target.wire
}

/** Sends a frame, and resolves when the target has dealt with it. */
export async function sendFrame(run: Run, frame: Frame): Promise<void> {
  const wire = wireOf(run)
  const packet = withPorts(frame.packet, run.context.ports.toTarget)
  for (const bytes of buildFrames({ ...frame, packet }, wire.macs())) wire.inject(bytes)
  await wire.barrier()
}

/** Holds the next frame that the target has sent against the one expected. @throws Stop */
export async function expectFrame(run: Run, frame: Frame): Promise<void> {
  await collect(run)
  const wanted = frameText(frame)
  const actual = run.frames.shift()
  if (actual === undefined)
    throw mismatch(run, 'the target has sent no frame', [{ what: 'frame', expected: wanted, actual: 'none' }])
  const { text, packet } = shown(run, actual)
  const fields = packet === undefined ? ['frame'] : differences(frame.packet, packet)
  if (fields.length === 0) return
  const told = fields.map((what) => ({ what, expected: wanted, actual: text }))
  throw mismatch(run, `the target has sent another frame than ${wanted}`, told)
}

/** Nothing was sent that the scenario does not expect. @throws Stop */
export async function expectSilence(run: Run): Promise<void> {
  await collect(run)
  const [actual] = run.frames
  if (actual === undefined) return
  const { text } = shown(run, actual)
  throw mismatch(run, 'the target has sent a frame that nobody expected', [
    { what: 'frame', expected: 'none', actual: text },
  ])
}

/** Forgets what the target has sent so far. */
export async function clearFrames(wire: WirePeer): Promise<void> {
  wire.answerArp(true)
  await wire.barrier()
  wire.take()
}

async function collect(run: Run): Promise<void> {
  const wire = wireOf(run)
  await wire.barrier()
  run.frames.push(...reassemble(wire.take()))
}

function shown(run: Run, bytes: Uint8Array): { text: string; packet?: Packet } {
  const described = describeFrame(bytes, wireOf(run).macs().from)
  if (described.kind === 'wrong') return { text: described.reason }
  const packet = withPorts(described.packet, run.context.ports.toProgram)
  return { text: frameText({ packet, way: 'out' }), packet }
}

/** The target's ports are others than those of the program; see ports.ts. */
function withPorts(packet: Packet, map: (port: number) => number): Packet {
  if (packet.kind === 'udp') return { ...packet, fromPort: map(packet.fromPort), toPort: map(packet.toPort) }
  if (packet.kind === 'arp' || packet.about === undefined) return packet
  const { about } = packet
  return { ...packet, about: { ...about, fromPort: map(about.fromPort), toPort: map(about.toPort) } }
}
