import type { Outcome, Slot, Syscall } from '../../../../ir/syscall.ts'
import { flatOutcomes } from '../../shared/outcomes.ts'
import { blocks, list, paragraph, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import { argumentAnchor } from '../links.ts'
import type { Block, Inline } from '../page.ts'
import { code, flow, joined } from '../text.ts'
import { endText, ruleText, sentences, shortId } from './ends.ts'

/** What a caller may do with the call and what memory it touches: as far as the rules say it, and what is told besides. */
export function securitySection(context: Context, call: Syscall): Block | undefined {
  const { labels, say } = context
  const outcomes = flatOutcomes(call.outcomes)
  const told = call.security.map((text, index) => say(`security/${call.name}/${index + 1}`, text))
  return section(
    'security',
    labels.security.title,
    list([...rightsTexts(context, call, outcomes), ...told]),
    pointersTable(context, call, outcomes),
    afterFailure(context, call, outcomes),
  )
}

/** Rules that ask for a right. */
function rightsTexts(context: Context, call: Syscall, outcomes: readonly Outcome[]) {
  return outcomes
    .filter(({ when, for: guards }) =>
      [when, ...guards].some((text) => text !== undefined && /\bprivileged\b/u.test(text)),
    )
    .map((outcome) =>
      sentences(
        ruleText(context, outcome),
        context.labels.security.without(endText(context, outcome), linkTo(context, call, outcome)),
      ),
    )
}

/** What the kernel reads and writes of the caller's memory, and what ends the call if it cannot. */
function pointersTable(context: Context, call: Syscall, outcomes: readonly Outcome[]): readonly Block[] {
  const { labels } = context
  const faults = outcomes.filter(({ errno }) => errno === 'EFAULT')
  const pointers = pointersOf(call.args, '')
  const text = labels.security
  const cells = pointers.map(({ slot, path, prefix }) => {
    const elements = slot.length === undefined ? '' : labels.args.elements(String(slot.length))
    const size = [...[slot.size, slot.count].map((name) => (name === undefined ? '' : code(prefix + name))), elements]
    const rules = faults.filter(({ when }) => when !== undefined && names(when, `arg.${path}`))
    return [
      code(path, `calls/${call.name}#${argumentAnchor(path)}`),
      slot.dir === undefined ? '' : labels.args.directions[slot.dir],
      joined(size),
      joined(rules.map((rule) => linkTo(context, call, rule))),
    ]
  })
  return blocks([
    pointers.length === 0
      ? undefined
      : paragraph(joined([text.pointers, faults.length === 0 ? '' : text.badAddress], ' ')),
    table([text.pointer, text.access, text.length, text.fault], rows(...cells)),
  ])
}

interface Pointer {
  slot: Slot
  path: string
  prefix: string
}

function pointersOf(slots: readonly Slot[], prefix: string): Pointer[] {
  return slots.flatMap((slot) => {
    const path = prefix + slot.name
    const inner = pointersOf(slot.fields ?? [], slot.count === undefined ? `${path}.` : `${path}[].`)
    return [...(slot.dir === undefined ? [] : [{ slot, path, prefix }]), ...inner]
  })
}

/** Whether an expression speaks of an argument itself, and not only of a field behind it. */
function names(expression: string, argument: string): boolean {
  const pattern = argument.replaceAll('.', '\\.').replaceAll('[]', '(\\[\\w+\\])?')
  return new RegExp(`(?<![\\w.])${pattern}(?![\\w]|\\.\\w)`, 'u').test(expression)
}

/** Failures that leave something behind: memory that may hold anything, a change of state. */
function afterFailure(context: Context, call: Syscall, outcomes: readonly Outcome[]): Block | undefined {
  const failures = outcomes.filter(({ errno }) => errno !== undefined)
  const text = context.labels.security
  const links = (found: readonly Outcome[]) => joined(found.map((outcome) => linkTo(context, call, outcome)))
  const dirty = links(failures.filter(({ out }) => Object.values(out).includes('unspecified')))
  const changing = links(failures.filter(({ effect }) => effect.length > 0))
  return list([
    dirty.length === 0 ? [] : flow([text.memory, ' ', dirty, '.']),
    changing.length === 0 ? [] : flow([text.changing, ' ', changing, '.']),
  ])
}

function linkTo({ links }: Context, call: Syscall, { id }: Outcome): Inline {
  return links.rule(id, shortId(call, id))
}
