import { z } from 'zod'

/** A value as a script writes it, before it is known what it is for. */
export type ScriptValue =
  | { kind: 'any' }
  | { kind: 'null' }
  | { kind: 'placed'; placement: string; value: ScriptValue | null }
  | { kind: 'text'; text: string }
  | { kind: 'function'; name: string; args: ScriptValue[] }
  | { kind: 'struct'; fields: { name: string; value: ScriptValue }[] }
  | { kind: 'list'; items: ScriptValue[] }
  | { kind: 'change'; before: ScriptNumber; after: { kind: 'any' } | ScriptNumber }
  | ScriptNumber

/** A number, a constant, or flags joined by `|`. */
export interface ScriptNumber {
  kind: 'number'
  text: string
}

const any = z.object({ kind: z.literal('any') })
const number = z.object({ kind: z.literal('number'), text: z.string() })

export const ScriptValue: z.ZodType<ScriptValue> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    any,
    z.object({ kind: z.literal('null') }),
    z.object({ kind: z.literal('placed'), placement: z.string(), value: z.nullable(ScriptValue) }),
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('function'), name: z.string(), args: z.array(ScriptValue) }),
    z.object({
      kind: z.literal('struct'),
      fields: z.array(z.object({ name: z.string(), value: ScriptValue })),
    }),
    z.object({ kind: z.literal('list'), items: z.array(ScriptValue) }),
    z.object({ kind: z.literal('change'), before: number, after: z.discriminatedUnion('kind', [any, number]) }),
    number,
  ]),
)

export const Place = z.object({ line: z.number().int(), column: z.number().int() })
export type Place = z.infer<typeof Place>

const Directive = z.object({ kind: z.literal('directive'), text: z.string(), place: Place })

const CallLine = z.object({
  kind: z.literal('call'),
  /** Seconds after the line before. */
  start: z.number(),
  /** The call waits, at most until then. */
  end: z.nullable(z.number()),
  name: z.string(),
  args: z.array(ScriptValue),
  result: z.discriminatedUnion('kind', [
    any,
    z.object({ kind: z.literal('errno'), name: z.string() }),
    z.object({ kind: z.literal('value'), value: z.number() }),
  ]),
  place: Place,
})
export type CallLine = z.infer<typeof CallLine>

const PacketLine = z.object({
  kind: z.literal('packet'),
  start: z.number(),
  end: z.number().nullable(),
  way: z.enum(['in', 'out']),
  /** Its fields, of which the addresses may be left out: see frame-line.ts. */
  packet: z.record(z.string(), z.unknown()),
  place: Place,
})
export type PacketLine = z.infer<typeof PacketLine>

/** The lines of a script: calls, packets, and directives, which stand in comments that begin with `//!`. */
export const Script = z.array(z.discriminatedUnion('kind', [Directive, PacketLine, CallLine]))
export type Script = z.infer<typeof Script>
