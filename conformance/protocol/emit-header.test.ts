import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { emitProtocolHeader } from './emit-header.ts'

test('conformance/agent/protocol.h is up to date (npx tsx conformance/protocol/write-header.ts)', () => {
  expect(readFileSync(new URL('../agent/protocol.h', import.meta.url), 'utf8')).toBe(emitProtocolHeader())
})
