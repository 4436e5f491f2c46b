import { z } from 'zod'
import { Event, Modifier } from '../../ir/scenario.ts'
import { Doc, ExpressionText, Identifier } from './text.ts'

/** sockets/*.yaml: the states of one kind of socket. */
export const SocketEntry = z.strictObject({
  socket: Identifier,
  doc: Doc,
  profile: z.string(),
  states: z.record(Identifier, z.strictObject({ doc: Doc, is: ExpressionText, situation: z.string() })),
  calls: z.array(z.string()),
})
export type SocketEntry = z.infer<typeof SocketEntry>

/** A sequence of events that brings the world into a state. */
export const SituationEntry = z.strictObject({
  doc: Doc,
  from: z.string().optional(),
  profile: z.string(),
  roles: z.record(Identifier, z.number().int()).optional(),
  events: z.array(Event),
})
export type SituationEntry = z.infer<typeof SituationEntry>

/** Named events that are put around others. */
export const ModifierEntry = z.strictObject({
  doc: Doc,
  profile: z.string(),
  use: Modifier.shape.use.optional().meta({ description: 'Where the events are put; before unless told.' }),
  events: z.array(Event),
})
export type ModifierEntry = z.infer<typeof ModifierEntry>

/** profiles/*.yaml */
export const ProfileEntry = z.strictObject({ profile: z.string(), doc: Doc, includes: z.array(z.string()).optional() })
export type ProfileEntry = z.infer<typeof ProfileEntry>
