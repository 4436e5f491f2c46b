import { z } from 'zod'
import { Abi, ScalarName } from '../../ir/abi.ts'
import { Doc, Identifier, Version } from './text.ts'

/** abi.yaml: what the specification is called, and how calls are entered. */
export const AbiEntry = z.strictObject({
  spec: z.string().min(1),
  version: Version,
  doc: Doc,
  extends: z
    .string()
    .optional()
    .meta({ description: 'The specification that this one is derived from, with its version: sockspec@0.1.0.' }),
  profiles: z
    .array(z.string())
    .optional()
    .meta({ description: 'Only in a derived specification: the profiles it keeps, with what they include.' }),
  errno_max: z
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1),
  entry: Abi.shape.entry,
  typedefs: z.record(Identifier, z.strictObject({ type: ScalarName, doc: Doc })),
})
export type AbiEntry = z.infer<typeof AbiEntry>
