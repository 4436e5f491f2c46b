import { z } from 'zod'
import { Entries, outcomeFields } from './outcome.ts'
import { Doc, Identifier } from './text.ts'

/** An outcome that several calls share. Its parameters stand for the arguments of the same name. */
export const CommonEntry = z.strictObject({
  ...outcomeFields,
  doc: Doc,
  params: z.record(Identifier, z.string()).optional(),
  then: Entries.optional(),
})
export type CommonEntry = z.infer<typeof CommonEntry>
