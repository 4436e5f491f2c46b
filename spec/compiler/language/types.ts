import { z } from 'zod'
import { Architecture, Layout } from '../../ir/abi.ts'
import { Doc, Identifier } from './text.ts'

/** types/*.yaml: a struct's layout, and for architectures that differ one of their own. */
export const StructEntry = z.strictObject({
  struct: Identifier,
  doc: Doc,
  ...Layout.shape,
  layouts: z.partialRecord(Architecture, Layout).optional(),
})
export type StructEntry = z.infer<typeof StructEntry>
