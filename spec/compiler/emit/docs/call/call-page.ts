import type { Syscall } from '../../../../ir/syscall.ts'
import { blocks, codeBlock, details, facts, list, note, paragraph, section } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Page } from '../page.ts'
import { code, line } from '../text.ts'
import { argumentsSection, numbersSection } from './arguments.ts'
import { blockingSection } from './blocking.ts'
import { choicesSection } from './choices.ts'
import { outcomesSection } from './outcomes.ts'
import { securitySection } from './security.ts'
import { signatureTabs } from './signatures.ts'
import { stateSection } from './state-effects.ts'

/** The reference page of one call. */
export function callPage(context: Context, call: Syscall): Page {
  const { ir, labels, links, say } = context
  const also = relatedNames(context, call)
  return {
    path: `calls/${call.name}`,
    kind: 'call',
    title: call.name,
    heading: [call.name],
    summary: say(`call/${call.name}`, call.summary),
    blocks: blocks([
      paragraph(say(`call/${call.name}/doc`, call.doc)),
      signatureTabs(ir, call),
      facts([
        [labels.call.profile, links.profile(call.profile)],
        [labels.call.since, call.since],
      ]),
      call.plain ? note('info', labels.call.plain) : undefined,
      numbersSection(context, call),
      argumentsSection(context, call),
      outcomesSection(context, call),
      blockingSection(context, call),
      stateSection(context, call),
      choicesSection(context, call),
      securitySection(context, call),
      seeAlsoSection(context, also),
      kernelSection(context, call),
    ]),
  }
}

/** What the call names as related, and the library functions over it. */
function relatedNames({ ir }: Context, call: Syscall): string[] {
  const over = ir.library.filter((item) => item.over === call.name).map(({ name }) => name)
  return [...new Set([...call.see_also, ...over])]
}

function seeAlsoSection({ ir, labels, links, say }: Context, names: readonly string[]): Block | undefined {
  const items = names.map((name) => {
    const call = ir.syscalls.find((item) => item.name === name)
    if (call !== undefined) return line`${links.any(name)}: ${say(`call/${name}`, call.summary)}`
    const item = ir.library.find((one) => one.name === name)
    return item === undefined ? links.any(name) : line`${links.any(name)}: ${say(`library/${name}`, item.summary)}`
  })
  return section('see-also', labels.call.seeAlso, list(items))
}

/** The reference kernel's function for the call. */
function kernelSection({ input, labels }: Context, call: Syscall): Block | undefined {
  const handler = input.handlers.get(call.name)
  if (handler === undefined) return undefined
  const { name, path, line: first, text } = handler
  const source = { path, line: first }
  return section('kernel', labels.call.kernel, details(code(name), codeBlock('c', text, { source })))
}
