import type { Ir } from '../../spec/ir/ir.ts'
import type { Outcome } from '../../spec/ir/syscall.ts'
import type { CaseRecord, Header } from './record.ts'
import type { TraceStep } from './trace.ts'

/** What a rule says, by its id. */
export type RuleText = (rule: string) => string | undefined

/** The text of each rule of a specification. */
export function ruleTexts(ir: Ir): RuleText {
  const texts = new Map<string, string>()
  const note = (outcomes: readonly Outcome[]) => {
    for (const { id, doc, then } of outcomes) {
      texts.set(id, doc)
      note(then ?? [])
    }
  }
  for (const { outcomes } of ir.syscalls) note(outcomes)
  return (rule) => texts.get(rule.replace(/[#/:].*$/, ''))
}

/** The target of a run that names none. */
export const defaultTarget = 'reference'

/** What the command of a replay takes from the run that it repeats. */
interface Repeated extends Partial<Pick<Header, 'seed' | 'selection' | 'expect'>> {
  target: Pick<Header['target'], 'name'>
}

/** The command that runs one case again. */
export function replayCommand({ id }: Pick<CaseRecord, 'id'>, { target, seed, selection, expect }: Repeated): string {
  const options = [`--only ${quoted(id)}`]
  if (target.name !== defaultTarget) options.push(`--target ${quoted(target.name)}`)
  // Under another profile the id of a random program stands for another one.
  if (selection?.profile !== undefined) options.push(`--profile ${quoted(selection.profile)}`)
  if (expect !== undefined) options.push(`--expect ${quoted(expect)}`)
  if (seed !== undefined) options.push(`--seed ${seed}`)
  return `npx sockspec conformance ${options.join(' ')}`
}

/** A word as a shell takes it. */
const quoted = (word: string) => (/^[\w.@:+=/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)

/** What a target sends may hold anything; what would move a terminal's cursor is shown as an escape. */
export const printable = (text: string) =>
  text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** The trace as a script that a person can follow: one line for each event, then what was wanted where it went wrong. */
export function traceLines(trace: readonly TraceStep[]): string[] {
  const threads = trace.some(({ thread }) => thread !== 0)
  return trace.flatMap(({ kind, thread, text, actual, predicted, verdict }) => {
    const who = threads ? `[${thread}] ` : ''
    const end = actual === '' ? '' : ` = ${actual}`
    const what = kind === 'end' ? `${text}, which waited,${end}` : `${text}${end}`
    const added = kind === 'observe' ? '  // added: to learn the address' : ''
    const line = printable(`${who}${what}${added}`)
    if (verdict === 'as specified') return [`  ${line}`]
    return [`> ${line}`, ...predicted.map((one) => printable(`      allowed: ${one}`))]
  })
}

/** All that is known about a case that went wrong, as lines of plain text. */
export function failureLines(record: CaseRecord, header: Header, ruleText: RuleText): string[] {
  const { failure, trace = [], stability } = record
  const wrong = trace.find(({ verdict }) => verdict === 'mismatch')
  const rules = [...new Set((wrong?.predicted ?? []).map((one) => one.replace(/: .*/s, '')))]
  return [
    `${record.verdict}: ${record.id}`,
    ...(failure === undefined ? [] : [`  ${printable(failure.message)}`]),
    ...(failure?.mismatches ?? []).map(
      ({ what, expected, actual }) => `  ${what}: expected ${printable(expected)}, got ${printable(actual)}`,
    ),
    ...rules.flatMap((rule) => {
      const text = ruleText(rule)
      return text === undefined ? [] : [`  rule ${rule}: ${text}`]
    }),
    ...(stability === undefined ? [] : [`  failed again in ${stability.failed} of ${stability.runs} runs`]),
    ...(record.note === undefined ? [] : [`  ${printable(record.note)}`]),
    ...traceLines(trace).map((line) => `  ${line}`),
    `  again: ${replayCommand(record, header)}`,
  ]
}
