import { expect, test } from 'vitest'
import { outcome, syscall } from '../../spec/oracle/testing/build.ts'
import { irOfCalls } from '../../spec/oracle/testing/run.ts'
import { outcomeCoverage, outcomeLines } from './outcome-coverage.ts'

const wait = outcome('take.wait', { then: [outcome('take.wait.ok')] })
const short = outcome('take.short', { needs: 'a shortage of buffers' })
const ir = irOfCalls(
  syscall('take', { outcomes: [outcome('take.change', { kind: 'do' }), short, wait, outcome('take.ok')] }),
  syscall('brk', { plain: true }),
)

test('ends that a target never came to are told with what they need, those of plain calls apart', () => {
  const coverage = outcomeCoverage(ir, new Set(['take.wait', 'take.ok']))
  expect(coverage).toEqual({
    specified: {
      rules: 4,
      returned: 2,
      never: [{ rule: 'take.short', needs: 'a shortage of buffers' }, { rule: 'take.wait.ok' }],
    },
    plain: { rules: 1, returned: 0, never: [{ rule: 'brk.ok' }] },
  })
  expect(outcomeLines(coverage)).toEqual([
    'ends that the target came to, as it tells: 2 of 4; of plain calls: 0 of 1',
    '  never take.short (needs a shortage of buffers)',
    '  never take.wait.ok',
    '  never brk.ok',
  ])
})

test('where nothing is missing, that is all there is to say', () => {
  const told = new Set(['take.short', 'take.wait', 'take.wait.ok', 'take.ok', 'brk.ok'])
  expect(outcomeLines(outcomeCoverage(ir, told))).toHaveLength(1)
})
