import type { Ir } from '../../spec/ir/ir.ts'
import { allOutcomes } from '../../spec/oracle/machine.ts'
import { plainKind } from '../report/summarize.ts'
import type { ProgramResult } from '../runner/program.ts'
import type { SuiteCase } from '../runner/suite.ts'
import type { RunProgram } from '../targets/program-run.ts'
import { judgeRule } from './judge-rule.ts'
import { type FamilyRun, runFamilies } from './run-families.ts'

/**
 * A case for each end of each plain call that needs no event which nobody can bring about. A program of its own shows
 * them all; it runs when the first case does.
 */
export function plainCases(ir: Ir, run: RunProgram): SuiteCase[] {
  const runsFor = sharedRuns(run)
  return ir.syscalls
    .filter(({ plain }) => plain)
    .flatMap(({ name, profile, outcomes }) =>
      allOutcomes(outcomes)
        .filter(({ needs }) => needs === undefined)
        .map((outcome) => ({
          ...{ id: outcome.id, kind: plainKind, call: name, roles: {}, events: [] },
          profiles: [...new Set([profile, outcome.profile])],
          run: async (): Promise<ProgramResult> => {
            const runs = await runsFor(outcome.id)
            const { verdict, message, trace } = judgeRule(ir, outcome, runs)
            const told = runs.flatMap(rulesTold)
            const found = {
              verdict,
              trace,
              rules: [outcome.id],
              told: [...new Set(told)],
              choices: [],
              inconclusive: false,
            }
            return message === undefined ? found : { ...found, failure: { event: 0, message, mismatches: [] } }
          },
        })),
    )
}

/** All families run once for all rules; for a rule that is asked about again, those that check it run again. */
function sharedRuns(run: RunProgram): (rule: string) => Promise<readonly FamilyRun[]> {
  const asked = new Set<string>()
  let first: Promise<FamilyRun[]> | undefined
  return async (rule) => {
    const runs = await (first ??= runFamilies(run))
    if (!asked.has(rule)) {
      asked.add(rule)
      return runs
    }
    const checking = runs.filter(({ lines }) =>
      [...lines.ends, ...lines.wrong, ...[lines.last ?? []].flat()].some((one) => one.rule === rule),
    )
    return runFamilies(
      run,
      (checking.length === 0 ? runs : checking).map(({ family }) => family),
    )
  }
}

/** What the kernel told: to the program, and to whoever watched its calls. */
const rulesTold = ({ lines, told = [] }: FamilyRun): string[] =>
  [...lines.ends.flatMap((end) => end.told ?? []), ...told].filter((rule) => rule !== '')
