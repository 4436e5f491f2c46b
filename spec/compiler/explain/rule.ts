import type { Ir } from '../../ir/ir.ts'
import { restartsOf } from '../../ir/restarts.ts'
import type { Choice, Outcome, Point, Syscall, Wait } from '../../ir/syscall.ts'
import { flatOutcomes, witnesses } from '../emit/shared/outcomes.ts'
import { columns, join, paragraph, title } from './text.ts'

/** How an outcome ends the call, in a word or two. */
export function ending(outcome: Outcome): string {
  if (outcome.kind === 'do') return 'goes on'
  if (outcome.errno !== undefined) return outcome.errno
  if (outcome.wait !== undefined) return 'waits'
  if (outcome.result === undefined) return 'success'
  return outcome.result.length > 16 ? 'a result' : `= ${outcome.result}`
}

/** The part of a rule's id behind its call's name. */
export function shortId(call: Syscall, id: string): string {
  return id.startsWith(`${call.name}.`) ? id.slice(call.name.length + 1) : id
}

/** Outcomes as a table, with their place in the order of checking. */
export function outcomeTable(call: Syscall, chosen: Outcome[]): string {
  const all = flatOutcomes(call.outcomes)
  return columns(
    chosen.map((outcome) => [
      String(all.indexOf(outcome) + 1).padStart(2),
      shortId(call, outcome.id),
      ending(outcome),
      outcome.doc,
    ]),
  )
}

/** One rule: when it holds, what it changes, how it is reached. */
export function explainRule(ir: Ir, call: Syscall, outcome: Outcome): string {
  const all = flatOutcomes(call.outcomes)
  const place = all.indexOf(outcome)
  const before = all.slice(Math.max(0, place - 6), place).map((other) => shortId(call, other.id))
  const rows = [
    ...outcome.for.map((guard) => ['only for', guard]),
    ...(outcome.when === undefined ? [] : [['when', outcome.when]]),
    ...outcome.effect.map((statement) => ['changes', statement]),
    ...(outcome.errno !== undefined && outcome.effect.length === 0 ? [['changes', 'nothing']] : []),
    ...(outcome.result === undefined ? [] : [['result', outcome.result]]),
    ...Object.entries(outcome.out).map(([path, value]) => ['writes', `${path} = ${value}`]),
    ...(outcome.wait === undefined ? [] : waitRows(outcome.wait)),
    ...(outcome.then ?? []).map((next) => ['then', `${shortId(call, next.id)}: ${ending(next)}`]),
    ...outcome.may.map((choice) => ['may differ', choiceText(choice)]),
    ...(before.length === 0 ? [] : [['checked after', `${place > before.length ? '… ' : ''}${before.join(', ')}`]]),
    ...(outcome.needs === undefined ? [] : [['needs', outcome.needs]]),
    ...witnesses(ir, outcome).map(({ how, point }) => [
      'reached',
      `${how === undefined ? '' : `(${how}) `}${pointText(point)}`,
    ]),
    ...(outcome.stage === undefined ? [] : [['stage', outcome.stage]]),
    ...(outcome.common === undefined ? [] : [['shared as', outcome.common]]),
    ...(outcome.aliases.length === 0 ? [] : [['once called', outcome.aliases.join(', ')]]),
    ['profile', outcome.profile],
  ]
  return join(
    title(outcome.id, ending(outcome), `${place + 1} of ${all.length} outcomes of ${call.name}`),
    paragraph(outcome.doc),
    columns(rows),
  )
}

/** The blocking rules of a wait as rows of a table. */
export function waitRows(wait: Wait): string[][] {
  const { timeout, signal } = wait
  return [
    ['waits until', wait.until],
    [
      'time limit',
      timeout === undefined ? 'none' : `${timeout.of}, then ${timeout.errno ?? `= ${timeout.result ?? '0'}`}`,
    ],
    ['signal', `${signal.errno ?? `= ${signal.result ?? '0'}`}; ${restartText(signal)}`],
    ['on close', wait.close === 'continues' ? 'goes on waiting' : 'fails'],
    ...(wait.readiness === undefined
      ? []
      : [['poll', wait.readiness + (wait.deviates === undefined ? '' : `; ${wait.deviates}`)]]),
  ]
}

function restartText(signal: Wait['signal']): string {
  const restarts = restartsOf(signal)
  if (restarts === 'never') return 'never restarted'
  return restarts === 'always' ? 'restarted with SA_RESTART' : `restarted with SA_RESTART if ${restarts.condition}`
}

function choiceText(choice: Choice): string {
  const changes = [
    ...(choice.skip === true ? ['passed over'] : []),
    ...(choice.errno === undefined ? [] : [choice.errno]),
    ...(choice.result === undefined ? [] : [`= ${choice.result}`]),
    ...Object.entries(choice.out ?? {}).map(([path, value]) => `${path} = ${value}`),
    ...(choice.effect ?? []),
  ].join(', ')
  const known = choice.systems.length === 0 ? '' : ` (${choice.systems.join(', ')})`
  return `${choice.id}${known}: ${changes}${choice.when === undefined ? '' : ` where ${choice.when}`}. ${choice.doc}`
}

function pointText(point: Point): string {
  const departures = Object.entries(point.args).map(([path, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return path.endsWith('@') ? `${path.slice(0, -1)} ${text}` : `${path} = ${text}`
  })
  const wake = point.wake === undefined ? [] : [`meanwhile ${point.wake}`]
  return [`in ${point.situation}`, ...point.modifiers.map((name) => `with ${name}`), ...departures, ...wake].join(', ')
}
