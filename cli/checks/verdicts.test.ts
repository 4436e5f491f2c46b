import { expect, it } from 'vitest'
import { verdicts } from '../../conformance/report/verdict.ts'
import { verdictsByWorth } from '../../spec/compiler/emit/docs/verdicts.ts'

it('the documentation ranks every verdict that the suite gives', () => {
  expect([...verdictsByWorth].sort()).toEqual([...verdicts].sort())
})
