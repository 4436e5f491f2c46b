import { z } from 'zod'
import { CallNumbers } from '../../ir/abi.ts'
import { ArgumentOrder, ValueText } from '../../ir/syscall.ts'
import { Entries } from './outcome.ts'
import { Doc, Identifier, Let, slotType, Version } from './text.ts'

const slot = z.strictObject({
  name: Identifier,
  doc: Doc.optional(),
  type: slotType,
  dir: z.enum(['in', 'out', 'inout']).optional().meta({ description: 'Makes it a pointer: what is read or written.' }),
  size: z.string().optional().meta({ description: 'The argument that holds the size in bytes.' }),
  count: z.string().optional().meta({ description: 'The argument that holds the number of elements.' }),
  length: z.number().int().min(2).max(4096).optional().meta({
    description: 'The number of elements that the call writes, where it is always the same.',
  }),
  nullable: z.boolean().optional(),
  default: ValueText.optional().meta({ description: 'The value from which the search for cases starts.' }),
  pool: z.array(ValueText).optional().meta({ description: 'Other values worth trying.' }),
  views: z.array(z.string()).optional(),
})

/** One argument, or one field of a struct that an argument points to. */
export interface SlotEntry extends z.infer<typeof slot> {
  fields?: SlotEntry[] | undefined
}
export const SlotEntry: z.ZodType<SlotEntry> = z.lazy(() => slot.extend({ fields: z.array(SlotEntry).optional() }))

/** syscalls/*.yaml: one system call. */
export const SyscallEntry = z.strictObject({
  syscall: Identifier,
  summary: Doc,
  doc: Doc,
  since: Version.meta({ description: 'The version of the specification that it came with.' }),
  profile: z.string(),
  number: CallNumbers,
  args: z.array(SlotEntry),
  order: ArgumentOrder.optional().meta({
    description: 'All arguments in the order of their registers, where that is not the order of args.',
  }),
  returns: z.string().optional().meta({ description: 'Type of a result that is no failure; s32 unless told.' }),
  let: Let.optional(),
  plain: z.boolean().optional().meta({ description: 'Outcomes are listed for the reader, without conditions.' }),
  outcomes: Entries.meta({ description: 'In the order of checking.' }),
  security: z.array(Doc).optional(),
  see_also: z.array(z.string()).optional(),
})
export type SyscallEntry = z.infer<typeof SyscallEntry>
