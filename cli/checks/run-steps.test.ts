import { afterEach, expect, test, vi } from 'vitest'
import { runSteps } from './run-steps.ts'

afterEach(() => vi.restoreAllMocks())

test('a failing step shows its output and does not stop the later ones', async () => {
  let printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  const steps = [
    { name: 'good', command: ['node', '-e', 'console.log("not shown")'] },
    { name: 'bad', command: ['node', '-e', 'console.error("what went wrong"); process.exit(3)'] },
    { name: 'absent', command: ['no-such-program'] },
    { name: 'untold', command: ['node', '-e', ''], report: { by: 'vitest', path: 'build/no-such-report.json' } },
    { name: 'last', command: ['node', '-e', ''] },
  ] as const
  expect(await runSteps(steps, process.cwd())).toEqual({ passed: 2, failed: 3 })
  expect(printed).toMatch(/\[1\/5\] good {4}ok/)
  expect(printed).toContain('what went wrong')
  expect(printed).not.toContain('not shown\n')
  expect(printed).toMatch(/\[5\/5\] last {4}ok/)
  expect(printed.endsWith('\n2 passed, 3 failed\n')).toBe(true)
})
