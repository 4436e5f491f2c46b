import { codeBlock } from '../blocks.ts'
import type { CaseResult, Implementation } from '../input.ts'
import type { Block } from '../page.ts'
import { commandFor } from './command.ts'

/** What went wrong in a case, and how to see it again. */
export function failureBlock(item: Implementation, one: CaseResult): Block {
  return codeBlock('text', one.failure ?? '', { title: one.id, command: commandFor(item, one.id) })
}
