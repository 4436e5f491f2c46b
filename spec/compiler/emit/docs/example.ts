import { codeBlock } from './blocks.ts'
import type { DocsInput, Example } from './input.ts'
import type { Block } from './page.ts'

/** A generated case as a script, with the command that runs it. */
export function exampleCode({ case: id, script, command }: Example): Block {
  return codeBlock('packetdrill', script, { title: id, ...(command === undefined ? {} : { command }) })
}

/** The cases that show a rule, and the ends of its wait. */
export function examplesOf({ examples }: Pick<DocsInput, 'examples'>, rule: string): Example[] {
  return ['', '#timeout', '#signal'].flatMap((end) => examples.get(rule + end) ?? [])
}
