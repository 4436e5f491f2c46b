import { z } from 'zod'
import { IoctlRequest, LibraryFunction, SocketOption } from '../../ir/ir.ts'
import { Doc, Identifier } from './text.ts'

/** library/*.yaml: a libc function that is a thin name over a system call. */
export const LibraryEntry = LibraryFunction.omit({ name: true, passes: true }).extend({
  function: Identifier,
  summary: Doc,
  doc: Doc,
  passes: z.array(z.union([z.string(), z.number().int()])),
})
export type LibraryEntry = z.infer<typeof LibraryEntry>

/** One entry of options.yaml. */
export const OptionEntry = SocketOption.omit({ name: true })
export type OptionEntry = z.infer<typeof OptionEntry>

/** One entry of ioctls.yaml. */
export const IoctlEntry = IoctlRequest.omit({ name: true })
export type IoctlEntry = z.infer<typeof IoctlEntry>
