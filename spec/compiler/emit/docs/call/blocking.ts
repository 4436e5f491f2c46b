import { restartsOf } from '../../../../ir/restarts.ts'
import type { Outcome, Syscall, Wait } from '../../../../ir/syscall.ts'
import { flatOutcomes } from '../../shared/outcomes.ts'
import type { Fact } from '../blocks.ts'
import { facts, paragraph, section, subsection } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Text } from '../page.ts'
import { words } from '../rule-index.ts'
import { code, flow, joined, line } from '../text.ts'
import { endText, shortId, waitEndText } from './ends.ts'
import { nonBlockingEnd } from './non-blocking.ts'

type Waiting = Outcome & { wait: Wait }

/** What each wait of a call does in every mode, and what poll says of it. */
export function blockingSection(context: Context, call: Syscall): Block | undefined {
  const { title, never, intro } = context.labels.blocking
  const waiting = flatOutcomes(call.outcomes).filter((outcome): outcome is Waiting => outcome.wait !== undefined)
  if (waiting.length === 0) return call.plain ? undefined : section('blocking', title, paragraph(never))
  return section(
    'blocking',
    title,
    paragraph(intro),
    waiting.map((outcome) =>
      subsection(
        `blocking.${shortId(call, outcome.id)}`,
        outcome.id,
        facts([[context.labels.blocking.rule, context.links.rule(outcome.id)], ...modes(context, call, outcome)]),
      ),
    ),
  )
}

function modes(context: Context, call: Syscall, outcome: Waiting): Fact[] {
  const { id, wait, then = [] } = outcome
  const { labels, links, say } = context
  const text = labels.blocking
  const follows = then.map((next) => links.rule(next.id, shortId(call, next.id)))
  return [
    [text.blocking, labels.rule.until(code(wait.until))],
    [text.nonBlocking, nonBlockingText(context, call, id)],
    [text.timeLimit, limitText(context, call, outcome)],
    [text.signal, waitEndText(context, wait.signal)],
    [text.signalRestart, restartText(context, wait)],
    [text.closed, text.closes[wait.close]],
    [text.poll, pollText(context, wait), wait.deviates === undefined ? [] : say(`deviation/${id}`, wait.deviates)],
    [text.after, follows.length === 0 ? text.fromTop : joined(follows)],
    [text.again, wait.rechecks === true ? text.rechecks : []],
  ]
}

function nonBlockingText(context: Context, call: Syscall, id: string): Text {
  const { labels, links } = context
  const end = nonBlockingEnd(call, id)
  if (end === 'none') return [labels.blocking.noMode]
  if (end === 'passed-over') return [labels.blocking.passedOver]
  return labels.blocking.endsBy(endText(context, end), links.rule(end.id, shortId(call, end.id)))
}

function limitText(context: Context, call: Syscall, outcome: Waiting): Text {
  const { blocking } = context.labels
  const { timeout } = outcome.wait
  if (timeout === undefined) return [blocking.noLimit]
  const of = meaningOf(call, outcome, timeout.of)
  return blocking.limit(limitSource(context, of), waitEndText(context, timeout))
}

/** What a name stands for that the wait or the call gives to a value. */
function meaningOf(call: Syscall, { effect }: Outcome, name: string): string {
  const bound = effect.map((statement) => /^let (\w+) = (.*)$/su.exec(statement)).find((match) => match?.[1] === name)
  return bound?.[2] ?? call.let.find((item) => item.name === name)?.value ?? name
}

/** The expression of a limit, linked to the field that it reads, and the option that sets the field. */
function limitSource({ ir, links }: Context, expression: string): Text {
  const name = /^sock\.(\w+)$/u.exec(expression)?.[1]
  const record = ir.model.records.find((item) => item.name === 'file')
  const field = record?.fields.find((item) => item.name === name)
  if (record === undefined || field === undefined) return [code(expression)]
  const option = ir.options.find((item) => words(field.doc).includes(item.name))
  const place = code(expression, `model#${record.name}.${field.name}`)
  return option === undefined ? [place] : line`${links.option(option.name)} (${place})`
}

function restartText(context: Context, { signal }: Wait): Text {
  const { blocking } = context.labels
  const restarts = restartsOf(signal)
  if (restarts === 'never') return blocking.neverAnew(waitEndText(context, signal))
  return restarts === 'always'
    ? [blocking.anew]
    : blocking.anewIf(code(restarts.condition), waitEndText(context, signal))
}

function pollText({ labels, links }: Context, { readiness }: Wait): Text {
  return readiness === undefined
    ? [labels.blocking.noReadiness]
    : flow([labels.blocking.notReady(links.model(readiness))])
}
