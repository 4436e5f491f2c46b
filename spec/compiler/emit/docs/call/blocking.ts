import { restartsOf } from '../../../../ir/restarts.ts'
import type { Outcome, Syscall, Wait } from '../../../../ir/syscall.ts'
import { flatOutcomes } from '../../shared/outcomes.ts'
import type { Fact } from '../blocks.ts'
import { facts, paragraph, section, subsection } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Text } from '../page.ts'
import { code, flow, joined } from '../text.ts'
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
        context.links.rule(outcome.id),
        facts(modes(context, call, outcome)),
      ),
    ),
  )
}

function modes(context: Context, call: Syscall, { id, wait, then = [] }: Waiting): Fact[] {
  const { labels, links, say } = context
  const text = labels.blocking
  const follows = then.map((outcome) => links.rule(outcome.id, shortId(call, outcome.id)))
  return [
    [text.blocking, labels.rule.until(code(wait.until))],
    [text.nonBlocking, nonBlockingText(context, call, id)],
    [text.timeLimit, limitText(context, wait)],
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

function limitText(context: Context, { timeout }: Wait): Text {
  const { blocking } = context.labels
  if (timeout === undefined) return [blocking.noLimit]
  return blocking.limit(code(timeout.of), waitEndText(context, timeout))
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
