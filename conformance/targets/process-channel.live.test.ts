import { expect, test } from 'vitest'
import { openAgentTarget } from './agent-target.ts'
import { TargetBabble, TargetDied, TargetTimeout } from './errors.ts'
import { openProcessChannel } from './process-channel.ts'

const open = (script: string, answerLimitMs = 10_000) =>
  openAgentTarget({ name: 'script', abiHash: 0n, answerLimitMs, spawn: () => openProcessChannel('sh', ['-c', script]) })

test.each([
  ['ends at once', 'exit 3', TargetDied, /exit code 3/],
  ['ends with a last word', 'echo no memory >&2; exit 1', TargetDied, /no memory/],
  ['is killed', 'kill -SEGV $$', TargetDied, /SIGSEGV/],
  ['babbles', 'echo hello; exec sleep 30', TargetBabble, /hello/],
  ['babbles, with a child that holds its output', 'echo hello; sleep 30; true', TargetBabble, /hello/],
])('an agent that %s', async (_, script, error, text) => {
  const started = performance.now()
  const opening = open(script)
  await expect(opening).rejects.toThrow(error)
  await expect(opening).rejects.toThrow(text)
  await expect(opening).rejects.toHaveProperty('remedy')
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('an agent that says nothing', async () => {
  await expect(open('exec sleep 30', 200)).rejects.toThrow(TargetTimeout)
})
