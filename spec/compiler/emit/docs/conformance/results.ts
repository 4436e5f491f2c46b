import type { Ir } from '../../../../ir/ir.ts'
import { flatOutcomes } from '../../shared/outcomes.ts'
import type { DocsInput } from '../input.ts'
import { rulePlace } from '../links.ts'
import type { Results } from '../page.ts'
import { countVerdicts, standingsOf, statusOf } from '../standing.ts'
import { verdictsByWorth } from '../verdicts.ts'

/** The matrix: every rule that cases can be about, and how each recorded implementation does at it. */
export function resultsOf(ir: Ir, input: DocsInput): Results {
  const standing = standingsOf(input)
  return {
    verdicts: [...verdictsByWorth, 'none'],
    implementations: input.results.map((item) => {
      const { id, name, release, architecture, date, specification, current, profiles } = item
      const verdicts = countVerdicts(item)
      const cases = verdicts.reduce((sum, [, count]) => sum + count, 0)
      const shown = { id, name, release, architecture, date, specification, current, profiles, cases }
      return { ...shown, verdicts: Object.fromEntries(verdicts) }
    }),
    rules: ir.syscalls
      .filter(({ plain }) => !plain)
      .flatMap((call) =>
        flatOutcomes(call.outcomes).map(({ id, profile }) => ({
          id,
          call: call.name,
          profile,
          to: rulePlace(id),
          cells: standing(id).map((item) => {
            const { verdict, to } = statusOf(id, item)
            return { verdict, cases: item.cases.length, ...(to === undefined ? {} : { to }) }
          }),
        })),
      ),
  }
}
