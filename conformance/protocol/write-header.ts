/** Writes conformance/agent/protocol.h: `npx tsx conformance/protocol/write-header.ts`. */
import { writeFileSync } from 'node:fs'
import { emitProtocolHeader } from './emit-header.ts'

writeFileSync(new URL('../agent/protocol.h', import.meta.url), emitProtocolHeader())
