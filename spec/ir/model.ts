import { z } from 'zod'

/** A CEL expression, as text; typed by `spec/oracle/expression`. */
export const Expression = z.string().min(1)
/** A statement of the effect language, as text; parsed by `spec/oracle/effect`. */
export const Statement = z.string().min(1)

/**
 * A type as written: `bool`, `int`, `bytes`, `endpoint`, the name of a constant group, of a model enum or of a record,
 * `list<T>`; a trailing `?` says that the value may be absent.
 */
export const TypeText = z.string().min(1)

export const ModelEnum = z.strictObject({
  name: z.string(),
  doc: z.string(),
  values: z.array(z.strictObject({ name: z.string(), doc: z.string() })),
})
export type ModelEnum = z.infer<typeof ModelEnum>

/** A record of the abstract state, for example an open file. Identity: `file` records live in the world, others are values. */
export const ModelRecord = z.strictObject({
  name: z.string(),
  doc: z.string(),
  fields: z.array(
    z.strictObject({ name: z.string(), type: TypeText, doc: z.string(), initial: Expression.optional() }),
  ),
})
export type ModelRecord = z.infer<typeof ModelRecord>

export const Parameter = z.strictObject({ name: z.string(), type: TypeText })
export type Parameter = z.infer<typeof Parameter>

/** A named expression. */
export const ModelFunction = z.strictObject({
  name: z.string(),
  doc: z.string(),
  params: z.array(Parameter),
  type: TypeText,
  value: Expression,
})
export type ModelFunction = z.infer<typeof ModelFunction>

/** A named sequence of effects. */
export const ModelAction = z.strictObject({
  name: z.string(),
  doc: z.string(),
  params: z.array(Parameter),
  effect: z.array(Statement),
})
export type ModelAction = z.infer<typeof ModelAction>

/** An internal step: taken by the implementation, not by a call. `let` names values for the alternatives. */
export const ModelRule = z.strictObject({
  id: z.string(),
  doc: z.string(),
  when: Expression,
  let: z.array(z.strictObject({ name: z.string(), value: Expression })),
  outcomes: z.array(
    z.strictObject({
      id: z.string(),
      doc: z.string(),
      when: Expression.optional(),
      /** The implementation takes any element of a list, under a name. */
      any: z.strictObject({ name: z.string(), of: Expression }).optional(),
      /** The implementation may as well go on to the next outcome. */
      optional: z.literal(true).optional(),
      effect: z.array(Statement),
    }),
  ),
})
export type ModelRule = z.infer<typeof ModelRule>

/** The network that the implementation under test is set up with before a run. */
export const Host = z.strictObject({
  interfaces: z.array(
    z.strictObject({ name: z.string(), address: z.string(), prefix: z.number().int(), doc: z.string() }),
  ),
  /** Names for IPv4 addresses, as used in defaults and pools: `lo:5001`. */
  places: z.array(z.strictObject({ name: z.string(), address: z.string(), doc: z.string() })),
})
export type Host = z.infer<typeof Host>

export const Model = z.strictObject({
  enums: z.array(ModelEnum),
  records: z.array(ModelRecord),
  functions: z.array(ModelFunction),
  actions: z.array(ModelAction),
  rules: z.array(ModelRule),
  host: Host,
})
export type Model = z.infer<typeof Model>
