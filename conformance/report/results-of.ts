import { failureLines } from './failure-text.ts'
import type { CaseRecord, Header, RunRecord } from './record.ts'
import { ReportError } from './report-error.ts'
import { type CaseGroup, type ListedCase, type Results, namedRules, resultsFormat } from './results.ts'
import { countVerdicts } from './summarize.ts'
import { isBad } from './verdict.ts'

/** The results of a recorded run. @throws ReportError where it was not whole */
export function resultsOf({ header, cases }: RunRecord): Results {
  if (header.selection !== undefined)
    throw new ReportError(
      `the record of ${header.target.name} is of selected cases`,
      'Run `npx sockspec conformance` without --only and --profile, and take its record.',
    )
  const isRandom = ({ kind }: CaseRecord) => kind === 'random'
  const { seed, date, spec, target } = header
  const { name, architecture, profiles } = target
  return {
    format: resultsFormat,
    ...implementationOf(header),
    spec,
    target: { name, architecture, release: releaseOf(header), profiles },
    ...(seed !== undefined && { seed }),
    date,
    random: countVerdicts(cases.filter(isRandom)),
    groups: grouped(
      cases.filter((one) => !isRandom(one) || isBad(one.verdict)),
      header,
    ),
  }
}

/** The kernel of the machine that the suite runs on goes by its own name, others by that of their target. */
function implementationOf({ target }: Header): Pick<Results, 'id' | 'name'> {
  const [kernel] = target.name === 'host' ? (target.release?.split(' ') ?? []) : []
  return { id: (kernel ?? target.name).toLowerCase().replaceAll(/[^\w.-]/gu, '-'), name: kernel ?? target.name }
}

/** The version as the kernel's makers count it; what a vendor adds to it says more of the machine than of the kernel. */
function releaseOf({ target: { release = '' } }: Header): string {
  return /\b\d+(?:\.\d+)+/u.exec(release)?.[0] ?? release
}

function grouped(cases: readonly CaseRecord[], header: Header): CaseGroup[] {
  const groups = new Map<string, CaseGroup>()
  for (const one of cases) {
    const { call, kind, profiles = [] } = one
    const key = [call, kind, ...profiles].join(' ')
    const group = groups.get(key) ?? { ...(call !== undefined && { call }), kind, profiles, cases: [] }
    groups.set(key, group)
    group.cases.push(listed(one, header))
  }
  return [...groups.values()]
}

/** Also where it was expected to. */
const wentWrong = ({ verdict, failure, note }: CaseRecord) =>
  isBad(verdict) || failure !== undefined || note !== undefined

function listed(one: CaseRecord, header: Header): string | ListedCase {
  const { id, kind, verdict, shows = [], choices } = one
  const more: Omit<ListedCase, 'id'> = {
    ...(verdict !== 'pass' && { verdict }),
    ...(shows.join() !== namedRules(kind, id).join() && { shows }),
    ...(choices.length > 0 && { choices }),
    ...(wentWrong(one) && { failure: failureLines(one, header, () => undefined).join('\n') }),
  }
  return Object.keys(more).length === 0 ? id : { id, ...more }
}
