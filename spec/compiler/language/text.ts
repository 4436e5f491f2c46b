import { z } from 'zod'

/** A sentence or a paragraph for the reader. */
export const Doc = z.string().min(1).meta({ description: 'A sentence or a paragraph for the reader.' })

/** Words joined by `-` and `.`, such as `bad-fd` or `empty.wait`; part of a rule id, so it never changes. */
export const RuleName = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
  .meta({ title: 'words joined by - or .', description: 'Part of a rule id, so it never changes.' })

/** A rule's id in full: the call and the name, such as `bind.in-use`. */
export const RuleId = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*\.[a-z0-9]+([.-][a-z0-9]+)*$/)
  .meta({ title: 'an id in full, such as bind.in-use' })

/** A C identifier, for what becomes a name in generated code. */
export const Identifier = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
  .meta({ title: 'an identifier' })

/** A version of a specification. */
export const Version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .meta({ title: 'a version such as 0.1.0' })

/** A CEL expression. YAML reads `0` and `true` as themselves; both are fine expressions. */
export const ExpressionText = z
  .union([z.string().min(1), z.number().int(), z.boolean()])
  .meta({ title: 'an expression', description: 'A CEL expression.' })
export type ExpressionText = z.infer<typeof ExpressionText>

/** Effects: statements that run in order. */
export const Effect = z.array(z.string().min(1)).meta({ description: 'Statements that run in order.' })

/** The name of an errno, or an expression that gives one. */
export const ErrnoText = z.string().min(1).meta({ description: 'An errno, or an expression such as sock.error.' })

/** Named expressions, in order; a later one may use an earlier one. */
export const Let = z.record(Identifier, ExpressionText).meta({ description: 'Names for values, in order.' })

/** What a slot may hold. */
export const slotType = z
  .string()
  .min(1)
  .meta({ description: 'A scalar, typedef, constant group, fd, bytes, sockaddr or struct.' })
