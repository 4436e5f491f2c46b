import { z } from 'zod'
import { Frame } from './frame.ts'
import { ValueText } from './syscall.ts'

/** One event: a call, or something that happens to the process from outside. */
export const Event = z.union([
  z.strictObject({
    call: z.string(),
    args: z.record(z.string(), ValueText).optional(),
    /** Role that names the descriptor which the call returns. */
    as: z.string().optional(),
    /** Thread that makes the call; 0 unless told. The call may stay blocked there. */
    thread: z.number().int().optional(),
  }),
  z.strictObject({ identity: z.enum(['privileged', 'unprivileged']) }),
  /** The descriptor limit becomes the number of the lowest free descriptor, so that no further one fits. */
  z.strictObject({ descriptors: z.enum(['full', 'restored']) }),
  z.strictObject({ signal: z.number().int(), restart: z.boolean() }),
  /** Real time passes, in milliseconds; calls whose limit lies within it end. */
  z.strictObject({ elapse: z.number().int().positive() }),
  z.strictObject({ frame: Frame }),
  /** Whether the host at the far end of the link answers ARP requests for its address from here on. */
  z.strictObject({ arp: z.enum(['answering', 'silent']) }),
])
export type Event = z.infer<typeof Event>

/** A named sequence of events that brings the world into a state from which cases start. */
export const Situation = z.strictObject({
  name: z.string(),
  doc: z.string(),
  from: z.string().optional(),
  profile: z.string(),
  events: z.array(Event),
  /** Roles that are plain descriptor numbers instead of results of calls. */
  roles: z.record(z.string(), z.number().int()),
})
export type Situation = z.infer<typeof Situation>

/**
 * Named events that are put around others. `before`: added to a situation. `wake`: made while a call waits.
 * `probe`: made on each descriptor (role `fd`) at the end of a case. `observe`: tried after a call to show its effects.
 */
export const Modifier = z.strictObject({
  name: z.string(),
  doc: z.string(),
  profile: z.string(),
  use: z.enum(['before', 'wake', 'probe', 'observe']),
  events: z.array(Event),
})
export type Modifier = z.infer<typeof Modifier>

/** The states of one kind of socket, each with a situation that reaches it, and what each call does there. */
export const SocketKind = z.strictObject({
  name: z.string(),
  doc: z.string(),
  profile: z.string(),
  states: z.array(z.strictObject({ name: z.string(), doc: z.string(), is: z.string(), situation: z.string() })),
  calls: z.array(z.string()),
})
export type SocketKind = z.infer<typeof SocketKind>
