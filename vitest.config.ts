import { defineConfig } from 'vitest/config'

const elsewhere = ['**/node_modules/**', 'website/**', 'build/**']
const live = '**/*.live.test.ts'
const red = '**/*.red.test.ts'

export default defineConfig({
  test: {
    projects: [
      // Pure and quick: no target is started.
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...elsewhere, live, red],
          testTimeout: 40_000,
        },
      },
      // Starts a target, a compiler or another program.
      { test: { name: 'live', include: [live], exclude: elsewhere, testTimeout: 120_000, hookTimeout: 120_000 } },
      // Breaks something on purpose and holds that the suite says so.
      { test: { name: 'red', include: [red], exclude: elsewhere, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
})
