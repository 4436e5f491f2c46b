import type { Ir } from '../../../ir/ir.ts'
import { restartsOf } from '../../../ir/restarts.ts'
import type { Outcome, Syscall, Wait } from '../../../ir/syscall.ts'
import { flatOutcomes, witnesses } from '../shared/outcomes.ts'
import { choiceText, endText, errnoText } from './ends.ts'
import type { Links } from './links.ts'
import { anchor, code, list, page, prose, section, table } from './markdown.ts'
import { pointText } from './value.ts'

/** All ways a call can end: at a glance, then each with its condition and its consequences. */
export function outcomesSection(ir: Ir, links: Links, call: Syscall): string | undefined {
  const outcomes = flatOutcomes(call.outcomes)
  const intro = call.plain
    ? 'The outcomes are listed for the reader; conformance is not judged by them.'
    : 'Checked from top to bottom: the first whose condition holds ends the call. A failure changes nothing unless it says so. ' +
      `Conditions speak of the ${links.page('model.md', 'state')}.`
  const rows = outcomes.map((outcome, index) => [
    String(index + 1),
    links.rule(outcome.id, shortId(call, outcome)),
    outcome.for.map(code).join(', '),
    endText(ir, links, outcome),
    prose(outcome.doc),
  ])
  return section(
    'Outcomes',
    outcomes.length === 0 ? '' : intro,
    table(['', 'outcome', 'for', 'ends with', 'when'], rows),
    orderText(ir, call),
    ...outcomes.map((outcome) => detail(ir, links, call, outcome)),
  )
}

function shortId(call: Syscall, outcome: Outcome): string {
  return outcome.id.startsWith(`${call.name}.`) ? outcome.id.slice(call.name.length + 1) : outcome.id
}

/** What is known of the order in which the checks can be seen to happen. */
function orderText(ir: Ir, call: Syscall): string | undefined {
  const ids = new Set(flatOutcomes(call.outcomes).map((outcome) => outcome.id))
  const pairs = ir.evidence.pairs.filter((pair) => ids.has(pair.first) && ids.has(pair.second))
  if (pairs.length === 0) return undefined
  const count = (status: string): number => pairs.filter((pair) => pair.status === status).length
  const parts = [
    `${count('witnessed')} can be seen from outside`,
    `${count('exclusive')} never hold at once`,
    `${count('unresolved')} are unresolved`,
  ]
  return `Of ${pairs.length} pairs of outcomes, ${parts.join(', ')}.`
}

function detail(ir: Ir, links: Links, call: Syscall, outcome: Outcome): string {
  const facts = [
    ...outcome.for.map((guard) => `**Only for** ${code(guard)}`),
    ...(outcome.when === undefined ? [] : [`**When** ${code(outcome.when)}`]),
    ...outcome.effect.map((statement) => `**Changes** ${code(statement)}`),
    ...Object.entries(outcome.out).map(([path, value]) => `**Writes** ${code(path)} = ${code(value)}`),
    ...(outcome.wait === undefined ? [] : [`**Waits** until ${code(outcome.wait.until)}; see [Waiting](#waiting)`]),
    ...outcome.may.map((choice) => {
      const reason = choice.doc === '' ? '' : `: ${prose(choice.doc)}`
      return `${anchor(choice.id)}**May differ** ${code(choice.id)}: an implementation ${choiceText(ir, links, choice)}${reason}`
    }),
    ...(outcome.needs === undefined ? [] : [`**Needs** ${outcome.needs}, which no program brings about by calls`]),
    ...witnesses(ir, outcome).map(({ how, point }) => `**Reached** ${how}${pointText(links, point)}`),
    ...(outcome.stage === undefined ? [] : [`**Stage** ${outcome.stage}`]),
    ...(outcome.common === undefined ? [] : [`**Shared** with other calls as ${links.common(outcome.common)}`]),
    ...(outcome.profile === call.profile ? [] : [`**Profile** ${links.profile(outcome.profile)}`]),
  ]
  const aliases = outcome.aliases.map(anchor).join('')
  const end = endText(ir, links, outcome)
  const heading = `### ${anchor(outcome.id)}${aliases}${outcome.id}`
  return page(heading, `${end.slice(0, 1).toUpperCase()}${end.slice(1)}. ${prose(outcome.doc)}`, list(facts)).trim()
}

/** The blocking rules of a call: until what, how long, and what ends it early. */
export function waitingSection(ir: Ir, links: Links, call: Syscall): string | undefined {
  const waiting = flatOutcomes(call.outcomes).flatMap(({ id, wait, then }) =>
    wait === undefined ? [] : [{ id, wait, then: then ?? [] }],
  )
  const rows = waiting.map(({ id, wait, then }) => [
    links.rule(id, id.slice(call.name.length + 1)),
    code(wait.until),
    limitText(ir, links, wait),
    signalText(ir, links, wait),
    wait.close === 'continues' ? 'goes on waiting' : 'fails',
    then.length === 0
      ? 'checks again from the top'
      : then.map((outcome) => links.rule(outcome.id, outcome.id.slice(call.name.length + 1))).join(', '),
    wait.readiness === undefined ? '' : code(wait.readiness),
  ])
  const deviations = waiting.flatMap(({ id, wait }) =>
    wait.deviates === undefined ? [] : [`${links.rule(id)}: ${prose(wait.deviates)}`],
  )
  const head = ['outcome', 'until', 'time limit', 'signal handler', 'descriptor closed meanwhile', 'then', 'poll']
  return section('Waiting', table(head, rows), deviations.length === 0 ? '' : `Poll deviates:\n\n${list(deviations)}`)
}

function limitText(ir: Ir, links: Links, { timeout }: Wait): string {
  if (timeout === undefined) return 'none'
  const end =
    timeout.errno === undefined ? `returns ${code(timeout.result ?? '0')}` : errnoText(ir, links, timeout.errno)
  return `${code(timeout.of)}, then ${end}`
}

function signalText(ir: Ir, links: Links, { signal }: Wait): string {
  const end = signal.errno === undefined ? `returns ${code(signal.result ?? '0')}` : errnoText(ir, links, signal.errno)
  const restarts = restartsOf(signal)
  if (restarts === 'never') return `${end}, never restarted`
  return restarts === 'always'
    ? `restarted with SA_RESTART, else ${end}`
    : `restarted with SA_RESTART if ${code(restarts.condition)}, else ${end}`
}
