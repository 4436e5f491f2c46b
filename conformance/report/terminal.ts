import { counted } from '../../spec/ir/counted.ts'
import { createColors } from 'picocolors'
import { type ChoiceSystems, choiceLines } from './choice-lines.ts'
import { type RuleText, failureLines } from './failure-text.ts'
import { outcomeLines } from './outcome-coverage.ts'
import type { CaseRecord, Header, RunRecord } from './record.ts'
import { byCall } from './summarize.ts'
import { isBad } from './verdict.ts'

/** Where the terminal's view goes: `process.stdout` fits. */
export interface Output {
  write(text: string): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}

/** Told about a run while it goes on. */
export interface LiveReport {
  start(header: Header, total: number): void
  record(record: CaseRecord): void
  /** The summary, when all is over. */
  finish(run: RunRecord): void
}

/** Often enough to be seen to move, in milliseconds. */
const interval = 100
const clearLine = '\r\u001b[K'

/**
 * The view of a person who watches. On a terminal one line shows how far the run has come; failures appear as they
 * happen, and in the end a table by call.
 */
export function terminalReport(
  output: Output,
  ruleText: RuleText,
  options: { color?: boolean; now?: () => number; choiceSystems?: ChoiceSystems } = {},
): LiveReport {
  const live = output.isTTY === true
  const { color = live && process.env['NO_COLOR'] === undefined, now = Date.now, choiceSystems = () => [] } = options
  const paint = createColors(color)
  let header: Header | undefined
  let total = 0
  let done = 0
  let failed = 0
  let shown = 0
  const progress = (id: string) => {
    if (!live || now() - shown < interval) return
    shown = now()
    const text = `${done} of ${total}${failed > 0 ? `, ${failed} failed` : ''}  ${id}`
    output.write(clearLine + text.slice(0, (output.columns ?? 80) - 1))
  }
  const line = (text: string) => output.write(`${live ? clearLine : ''}${text}\n`)
  return {
    start(started, count) {
      header = started
      total = count
      line(`${started.spec.name} ${started.spec.version} against ${describeTarget(started)}: ${counted(count, 'case')}`)
    },
    record(record) {
      done++
      if (isBad(record.verdict) && header !== undefined) {
        failed++
        const [first = '', ...rest] = failureLines(record, header, ruleText)
        line(
          `\n${[paint.red(first), ...rest.map((text) => (text.startsWith('  >') ? paint.yellow(text) : text))].join('\n')}`,
        )
      }
      progress(record.id)
    },
    finish(run) {
      for (const text of summaryLines(run, choiceSystems)) line(text)
      line(run.summary.ok ? paint.green('passed') : paint.red('FAILED'))
    },
  }
}

const describeTarget = ({ target }: Header) =>
  [target.name, target.release === undefined ? undefined : `(${target.release})`].filter(Boolean).join(' ')

/** The table by call and the totals. */
function summaryLines({ header, cases, summary }: RunRecord, choiceSystems: ChoiceSystems): string[] {
  const rows = byCall(cases).map((row) =>
    [row.call, row.cases, row.passed, row.failed, row.variants, row.other].map(String),
  )
  const table = [['call', 'cases', 'passed', 'failed', 'variants', 'other'], ...rows]
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
  const totals = Object.entries(summary.verdicts).map(([verdict, count]) => `${count} ${verdict}`)
  const seconds = (summary.ms / 1000).toFixed(1)
  return [
    '',
    ...(rows.length === 0 ? [] : lines),
    '',
    `${counted(summary.cases, 'case')} in ${seconds} s${totals.length === 0 ? '' : `: ${totals.join(', ')}`}`,
    ...choiceLines(cases, choiceSystems),
    ...(summary.outcomes === undefined ? [] : ['', ...outcomeLines(summary.outcomes)]),
    '',
    `target ${describeTarget(header)}${header.seed === undefined ? '' : `, seed ${header.seed}`}`,
    ...summary.problems.map((problem) => `problem: ${problem}`),
  ]
}
