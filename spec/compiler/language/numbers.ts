import { z } from 'zod'
import { PerArchitecture, ScalarName } from '../../ir/abi.ts'
import { Doc, Identifier } from './text.ts'

const sameAs = Identifier.optional().meta({ description: 'The name whose value this one has on purpose.' })

/** One entry of errnos.yaml. */
export const ErrnoEntry = z.strictObject({ value: z.number().int().positive(), doc: Doc, same_as: sameAs })
export type ErrnoEntry = z.infer<typeof ErrnoEntry>

/** constants/*.yaml: a group of constants. */
export const ConstantsEntry = z.strictObject({
  constants: Identifier,
  doc: Doc,
  type: ScalarName,
  kind: z.enum(['enum', 'flags']),
  values: z.record(
    Identifier,
    z.strictObject({ value: z.union([z.number().int(), PerArchitecture]), doc: Doc, same_as: sameAs }),
  ),
})
export type ConstantsEntry = z.infer<typeof ConstantsEntry>
