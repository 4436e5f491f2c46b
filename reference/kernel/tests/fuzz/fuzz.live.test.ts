import { fileURLToPath } from 'node:url'
import { x } from 'tinyexec'
import { expect, it } from 'vitest'

/** Hostile programs on the kernel, each in a machine of its own: the kernel outlives them, and they get what they must. */
const command = fileURLToPath(new URL('../../../../cli/sockspec.js', import.meta.url))
const sourceOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

async function boot(source: string, args: readonly string[], options: readonly string[] = []) {
  const words = ['boot', '--program', sourceOf(source), ...options, '--', ...args]
  const process = x('node', [command, ...words], {
    timeout: 60_000,
    nodeOptions: { stdio: ['ignore', 'pipe', 'pipe'] },
  })
  const { exitCode, stdout, stderr } = await process
  return { exitCode, lastLine: stdout.trimEnd().split('\n').at(-1) ?? '', stderr }
}

it.each([1, 2, 3])('gets everything back after random calls from seed %d', async (seed) => {
  const { exitCode, lastLine, stderr } = await boot('calls.c', [`${seed}`, '100000'])
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  expect(lastLine).toMatch(/nothing lost$/)
})

it.each(['microvm', 'q35'])('lets user code do nothing that it may not, on %s', async (machine) => {
  const { exitCode, lastLine } = await boot('user-mode.c', [], ['--machine', machine])
  expect({ exitCode, lastLine }).toEqual({ exitCode: 0, lastLine: 'all ended as expected' })
})

it('ends a program whose stack is nowhere', async () => {
  const SIGSEGV = 11
  expect((await boot('user-mode.c', ['stack'])).exitCode).toBe(128 + SIGSEGV)
})
