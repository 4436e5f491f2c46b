import type { Ir } from '../ir/ir.ts'
import { allOutcomes } from '../oracle/machine.ts'
import { type EntryText, entryText } from './load/entry-text.ts'
import type { LoadResult } from './load/load-spec.ts'
import type { Origin, Origins } from './load/origins.ts'

/** The YAML of a rule. */
export interface RuleSource {
  /** The entry among the outcomes of its call. */
  entry: EntryText
  /** The common outcome that the entry places, if it places one. */
  common?: EntryText
}

/** The YAML of every rule of a loaded specification, by its id. */
export function ruleSources({ ir, origins }: Pick<LoadResult, 'ir' | 'origins'>): Map<string, RuleSource> {
  const names = commonNames(ir, origins)
  const rules = ir.syscalls.flatMap(({ outcomes }) => allOutcomes(outcomes))
  return new Map(
    rules.flatMap((rule): [string, RuleSource][] => {
      const origin = origins.of(rule)
      if (origin === undefined) return []
      const own = entryText(origin.tree, names.get(origin.tree))
      return [
        [rule.id, origin.placed === undefined ? { entry: own } : { entry: entryText(origin.placed), common: own }],
      ]
    }),
  )
}

/** Where the names of the common outcomes stand, by what stands behind them. */
function commonNames({ common }: Ir, origins: Origins): Map<Origin['tree'], Origin['tree']> {
  return new Map(
    common.flatMap((one): [Origin['tree'], Origin['tree']][] => {
      const origin = origins.of(one)
      const name = origin?.parts.get('')
      return origin === undefined || name === undefined || 'parts' in name ? [] : [[origin.tree, name]]
    }),
  )
}
