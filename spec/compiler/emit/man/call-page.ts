import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { restartsOf } from '../../../ir/restarts.ts'
import type { Choice, Outcome, Slot, Syscall, Wait } from '../../../ir/syscall.ts'
import type { Failure } from '../shared/failures.ts'
import { failuresInOrder } from '../shared/failures.ts'
import { errnoName, flatOutcomes } from '../shared/outcomes.ts'
import { namesOf, otherOrders } from '../shared/register-orders.ts'
import type { Lines } from './mdoc.ts'
import { argument, page, prose, references, section, subsection, tagList } from './mdoc.ts'
import { callPageName, errnoPageName, kindPageName, libraryPageName, overviewPageName, relatedPages } from './names.ts'
import { synopsis } from './synopsis.ts'

/** The page of a call. */
export function callPage(ir: Ir, call: Syscall): string {
  const outcomes = flatOutcomes(call.outcomes)
  return page(ir, { ...callPageName(call.name), summary: call.summary }, [
    synopsis(ir, call.name, call),
    section('DESCRIPTION', prose(call.doc === '' ? call.summary : call.doc), argumentsPart(call)),
    section('IMPLEMENTATION NOTES', prose([numbersText(call), ...orderTexts(call)].join(' '))),
    section('RETURN VALUES', returnsPart(ir, outcomes)),
    section('BLOCKING', call.plain ? [] : blockingPart(ir, outcomes)),
    section('ERRORS', errorsPart(call, failuresInOrder(ir, call))),
    section('SEE ALSO', seeAlso(ir, call)),
    section('STANDARDS', standardsPart(ir, call)),
    section('CAVEATS', choicesPart(ir, outcomes)),
    section('SECURITY CONSIDERATIONS', prose(...call.security)),
  ])
}

function argumentsPart(call: Syscall): Lines {
  const items = call.args.flatMap((slot) => slotItems(slot, ''))
  return subsection('Arguments', tagList('Ds', items))
}

function slotItems(slot: Slot, path: string): { head: string; body: Lines }[] {
  const full = path + slot.name
  const way =
    slot.dir === undefined ? '' : { in: 'It is read', out: 'It is written', inout: 'It is read and written' }[slot.dir]
  const extent = [
    ...(slot.size === undefined ? [] : [`\`${path}${slot.size}\` bytes`]),
    ...(slot.count === undefined ? [] : [`\`${path}${slot.count}\` elements`]),
    ...(slot.length === undefined ? [] : [`${slot.length} elements`]),
  ]
  const facts = [
    ...(way === '' ? [] : [`${way}${extent.map((text) => `, ${text}`).join('')}.`]),
    ...(slot.nullable === true ? ['It may be null.'] : []),
  ]
  const inner = slot.count === undefined ? `${full}.` : `${full}[].`
  return [
    { head: `Fa ${argument(full)}`, body: prose([slot.doc, ...facts].join(' ')) },
    ...(slot.fields ?? []).flatMap((field) => slotItems(field, inner)),
  ]
}

/** `The number is 49 on x86_64, 200 on aarch64 and riscv64.` */
function numbersText(call: Syscall): string {
  const numbers = new Map<string, string[]>()
  for (const architecture of architectures) {
    const number = String(call.numbers[architecture] ?? 'none')
    numbers.set(number, [...(numbers.get(number) ?? []), architecture])
  }
  const parts = [...numbers].map(([number, on]) => `${number} on ${on.join(' and ')}`)
  return `Its number is ${parts.join(', ')}.`
}

/** `On aarch64 the registers carry fd, addrlen, addr, in this order.` */
function orderTexts(call: Syscall): string[] {
  return otherOrders(call).map(
    ({ slots, on }) => `On ${on.join(' and ')} the registers carry ${namesOf(slots)}, in this order.`,
  )
}

/** The choices that implementations may make, each with the rule that it is about. */
function choicesPart(ir: Ir, outcomes: readonly Outcome[]): Lines {
  const items = outcomes.flatMap(({ id, may }) =>
    may.map((choice) => {
      const where = choice.when === undefined ? '' : ` Only where \`${choice.when}\`.`
      const known = choice.systems.length === 0 ? '' : ` Known of: ${choice.systems.join(', ')}.`
      const doc = choice.doc === '' ? choiceText(ir, choice) : choice.doc
      return { head: `${argument(choice.id)} Pq Em ${argument(id)}`, body: prose(`${doc}${where}${known}`) }
    }),
  )
  return items.length === 0 ? [] : [...prose('Implementations may differ:'), ...tagList('Ds', items)]
}

/** What a choice does, where its author has no words for it. */
function choiceText(ir: Ir, { errno, result, out, effect, skip }: Choice): string {
  const parts = [
    ...(skip === true ? ['The rule is passed over.'] : []),
    ...(errno === undefined && result === undefined ? [] : [`It ${endText(ir, errno, result)}.`]),
    ...Object.entries(out ?? {}).map(([path, value]) => `It writes \`${path} = ${value}\`.`),
    ...(effect ?? []).map((statement) => `Its effect is \`${statement}\`.`),
  ]
  return parts.join(' ')
}

function returnsPart(ir: Ir, outcomes: readonly Outcome[]): Lines {
  const successes = outcomes.filter(
    ({ kind, errno, wait }) => kind === 'outcome' && errno === undefined && wait === undefined,
  )
  const items = successes.map(({ id, doc, result = '0' }) => ({
    head: `Em ${argument(id)}`,
    body: prose(`It ${endText(ir, undefined, result)}. ${doc}`),
  }))
  const failure = prose('A failure is returned as the negative of an errno.')
  return items.length === 0 ? failure : [...prose('By rule:'), ...tagList('Ds', items), '.Pp', ...failure]
}

function blockingPart(ir: Ir, outcomes: readonly Outcome[]): Lines {
  const items = outcomes.flatMap(({ id, doc, wait }) =>
    wait === undefined ? [] : [{ head: `Em ${argument(id)}`, body: waitText(ir, doc, wait) }],
  )
  return items.length === 0 ? prose('It never waits.') : tagList('Ds', items)
}

function endText(ir: Ir, errno: string | undefined, result = '0'): string {
  if (errno === undefined) return `returns ${/^\d+$/u.test(result) ? result : `\`${result}\``}`
  return `fails with ${errnoName(ir, errno) ?? `\`${errno}\``}`
}

function waitText(ir: Ir, doc: string, { until, timeout, signal, close, readiness, deviates }: Wait): Lines {
  const restarts = restartsOf(signal)
  const anew = typeof restarts === 'string' ? '' : ` if \`${restarts.condition}\``
  return prose(
    [
      doc,
      `It waits until \`${until}\`.`,
      ...(timeout === undefined
        ? ['There is no time limit.']
        : [`After \`${timeout.of}\` nanoseconds it ${endText(ir, timeout.errno, timeout.result)}.`]),
      `When a signal handler has run it ${endText(ir, signal.errno, signal.result)}` +
        (restarts === 'never' ? ', also with SA_RESTART.' : `; with SA_RESTART it is made anew${anew}.`),
      close === 'continues' ? 'Closing the descriptor does not end the wait.' : 'Closing the descriptor ends the wait.',
      ...(readiness === undefined ? [] : [`To poll the socket is not \`${readiness}\`.`]),
      ...(deviates === undefined ? [] : [deviates]),
    ].join(' '),
  )
}

function errorsPart(call: Syscall, failures: readonly Failure[]): Lines {
  if (failures.length === 0) return call.plain ? [] : prose('It does not fail.')
  const intro = call.plain
    ? 'Listed for the reader; conformance is not judged by them.'
    : 'In the order of checking: the first whose condition holds ends the call. In parentheses is the rule.'
  const items = failures.map(({ errno, rule, doc, for: guards, systems }) => {
    const where = guards.map((guard) => ` Only where \`${guard}\`.`).join('')
    const known = systems === undefined || systems.length === 0 ? '' : ` (${systems.join(', ')})`
    const choice = systems === undefined ? '' : ` An implementation may choose this${known}.`
    const name = errno === undefined ? 'Bo Em pending error Bc' : `Bo Er ${argument(errno)} Bc`
    return { head: `${name} Pq Em ${argument(rule)}`, body: prose(`${doc}${where}${choice}`) }
  })
  return [...prose(intro), ...tagList('Ds', items)]
}

function seeAlso(ir: Ir, call: Syscall): Lines {
  return references([
    ...call.see_also.flatMap((name) => relatedPages(ir, name)),
    ...ir.library.filter(({ over }) => over === call.name).map(({ name }) => libraryPageName(name)),
    ...ir.sockets.filter(({ calls }) => calls.includes(call.name)).map(({ name }) => kindPageName(name)),
    errnoPageName,
    overviewPageName(ir),
  ])
}

function standardsPart(ir: Ir, call: Syscall): Lines {
  return prose(
    `The call is part of the profile \`${call.profile}\` of ${ir.spec.name} ${ir.spec.version}, since ${call.since}. ` +
      'The ids of the rules do not change.',
  )
}
