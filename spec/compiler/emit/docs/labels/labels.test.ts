import { describe, expect, it } from 'vitest'
import { shippedSpec } from '../../../load/files.ts'
import { loadSpec } from '../../../load/load-spec.ts'
import { flatOutcomes } from '../../shared/outcomes.ts'
import { plainText } from '../text.ts'
import { verdictsByWorth } from '../verdicts.ts'
import { labelsOf } from './labels.ts'

const { ir } = loadSpec(shippedSpec)

/** Every word that a catalogue holds; functions are called with names. */
function phrases(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return []
  if (Array.isArray(value)) return value.flatMap(phrases)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrases) : []
}

describe('labels', () => {
  it('are Russian in Russian, but for names', () => {
    const latin = phrases(labelsOf.ru).filter((text) => !/[а-яё]/iu.test(text))
    expect(latin).toEqual([])
  })

  it.each(['en', 'ru'] as const)('name in %s every verdict, and what events a rule can need', (locale) => {
    const { verdicts, rule } = labelsOf[locale]
    expect(Object.keys(verdicts).sort()).toEqual([...verdictsByWorth, 'none'].sort())
    const needs = ir.syscalls.flatMap((call) => flatOutcomes(call.outcomes)).flatMap(({ needs: what }) => what ?? [])
    const words = [...new Set(needs)].map((what) => rule.needsOf[what] ?? (locale === 'en' ? what : undefined))
    expect(words).not.toContain(undefined)
  })

  it.each([
    [1, 'Всего 1 пара исходов'],
    [3, 'Всего 3 пары исходов'],
    [12, 'Всего 12 пар исходов'],
    [21, 'Всего 21 пара исходов'],
    [114, 'Всего 114 пар исходов'],
  ])('count in Russian: %i', (pairs, want) => {
    const count = { pairs, witnessed: 0, exclusive: 0, indistinct: 0, unresolved: 0 }
    expect(plainText(labelsOf.ru.outcomes.order(count))).toContain(want)
  })
})
