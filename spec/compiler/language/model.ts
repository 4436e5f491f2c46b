import { z } from 'zod'
import { Host, TypeText } from '../../ir/model.ts'
import { Doc, Effect, ExpressionText, Identifier, Let, RuleName } from './text.ts'

const Parameters = z.record(Identifier, TypeText).meta({ description: 'Names and types, in order.' })

export const EnumEntry = z.strictObject({ doc: Doc, values: z.record(Identifier, Doc) })
export type EnumEntry = z.infer<typeof EnumEntry>

export const RecordEntry = z.strictObject({
  doc: Doc,
  fields: z.record(Identifier, z.strictObject({ type: TypeText, doc: Doc, initial: ExpressionText.optional() })),
})
export type RecordEntry = z.infer<typeof RecordEntry>

export const FunctionEntry = z.strictObject({
  doc: Doc,
  params: Parameters.optional(),
  type: TypeText,
  value: ExpressionText,
})
export type FunctionEntry = z.infer<typeof FunctionEntry>

export const ActionEntry = z.strictObject({ doc: Doc, params: Parameters.optional(), effect: Effect })
export type ActionEntry = z.infer<typeof ActionEntry>

export const RuleEntry = z.strictObject({
  doc: Doc,
  when: ExpressionText,
  let: Let.optional(),
  outcomes: z.array(
    z.strictObject({
      id: RuleName,
      doc: Doc.optional(),
      when: ExpressionText.optional(),
      any: z
        .strictObject({ name: Identifier, of: z.string().min(1) })
        .optional()
        .meta({ description: 'The implementation takes any element of a list, under this name.' }),
      optional: z.literal(true).optional().meta({ description: 'The implementation may go on to the next outcome.' }),
      effect: Effect.optional(),
    }),
  ),
})
export type RuleEntry = z.infer<typeof RuleEntry>

const Place = Host.shape.places.element.omit({ name: true })
export const HostEntry = z.strictObject({ interfaces: Host.shape.interfaces, places: z.record(RuleName, Place) })
export type HostEntry = z.infer<typeof HostEntry>
