import { z } from 'zod'
import { ValueText } from '../../ir/syscall.ts'
import { Doc, Effect, ErrnoText, ExpressionText, RuleId, RuleName } from './text.ts'

const Out = z
  .record(z.string(), ExpressionText)
  .meta({ description: 'What is written back, by path of the argument: addr, msg.msg_flags, fds[].revents.' })

/** A named choice that implementations may make differently. */
export const ChoiceEntry = z.strictObject({
  id: RuleName,
  doc: Doc.optional(),
  systems: z.array(z.string()),
  when: ExpressionText.optional(),
  errno: ErrnoText.optional(),
  result: ExpressionText.optional(),
  out: Out.optional(),
  effect: Effect.optional(),
  skip: z.literal(true).optional(),
})
export type ChoiceEntry = z.infer<typeof ChoiceEntry>

/** Until when a call waits, and what else can end it. */
export const WaitEntry = z.strictObject({
  until: ExpressionText,
  timeout: z
    .strictObject({
      of: ExpressionText,
      errno: z.string().optional(),
      result: ExpressionText.optional(),
      out: Out.optional(),
      effect: Effect.optional(),
    })
    .optional(),
  signal: z.strictObject({
    errno: z.string().optional(),
    result: ExpressionText.optional(),
    restart: ExpressionText.optional(),
    out: Out.optional(),
    effect: Effect.optional(),
  }),
  rechecks: z.literal(true).optional(),
  close: z.enum(['continues', 'fails']),
  readiness: z.string().optional(),
  deviates: Doc.optional(),
})
export type WaitEntry = z.infer<typeof WaitEntry>

/** A point pinned by the author, at which the outcome is the first that holds. */
export const PointEntry = z.strictObject({
  situation: z.string(),
  modifiers: z.array(z.string()).optional(),
  args: z.record(z.string(), ValueText).optional(),
  wake: z.string().optional().meta({ description: 'What happens while the call waits.' }),
})
export type PointEntry = z.infer<typeof PointEntry>

const Aliases = z.array(RuleId).meta({ description: 'Former ids, in full: bind.in-use.' })

/** The fields that an outcome has wherever it stands, in a call or among the common ones. */
export const outcomeFields = {
  doc: Doc.optional(),
  stage: z.string().optional(),
  when: ExpressionText.optional(),
  errno: ErrnoText.optional(),
  result: ExpressionText.optional(),
  out: Out.optional(),
  effect: Effect.optional(),
  wait: WaitEntry.optional(),
  may: z.array(ChoiceEntry).optional(),
  needs: z.string().optional(),
  given: PointEntry.optional(),
  profile: z.string().optional(),
}

const outcome = z.strictObject({ id: RuleName, ...outcomeFields, aliases: Aliases.optional() })
/** One way a call can end. */
export interface OutcomeEntry extends z.infer<typeof outcome> {
  then?: Entry[] | undefined
}

/** A common outcome placed here. */
export const UseEntry = z.strictObject({
  use: z.string(),
  with: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'What a parameter stands for, where it is not the argument of its name.' }),
  id: RuleName.optional(),
  doc: Doc.optional(),
  stage: z.string().optional(),
  when: ExpressionText.optional().meta({ description: 'A further condition, checked first.' }),
  profile: z.string().optional(),
  may: z.array(ChoiceEntry).optional(),
  needs: z.string().optional(),
  given: PointEntry.optional(),
  aliases: Aliases.optional(),
})
export type UseEntry = z.infer<typeof UseEntry>

/** A change made between two checks. */
export const DoEntry = z.strictObject({
  do: RuleName,
  doc: Doc.optional(),
  stage: z.string().optional(),
  when: ExpressionText.optional(),
  effect: Effect,
  may: z.array(ChoiceEntry).optional(),
  profile: z.string().optional(),
  aliases: Aliases.optional(),
})
export type DoEntry = z.infer<typeof DoEntry>

const group = z.strictObject({
  for: ExpressionText,
  id: RuleName.optional(),
  stage: z.string().optional(),
  profile: z.string().optional(),
})
/** Outcomes that count only where a condition holds. */
export interface GroupEntry extends z.infer<typeof group> {
  outcomes: Entry[]
}

export type Entry = UseEntry | DoEntry | GroupEntry | OutcomeEntry

/** One entry of a list of outcomes. The form is known by its first word: `use`, `do`, `for` or `id`. */
export const Entry: z.ZodType<Entry> = z.lazy(() =>
  z.union([UseEntry, DoEntry, group.extend({ outcomes: Entries }), outcome.extend({ then: Entries.optional() })]),
)
export const Entries = z.array(Entry)
