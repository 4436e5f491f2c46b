import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Evidence } from '../../ir/ir.ts'
import type { Problem } from '../../ir/problem.ts'
import { compileLoaded } from '../compile.ts'
import { diagnosticsJson } from '../diagnostics/json.ts'
import { renderDiagnostics } from '../diagnostics/render.ts'
import { loadFiles } from '../load/load-spec.ts'
import { baseFiles, faultFiles } from './overlay.ts'

const loaded = loadFiles(baseFiles())
const recvmsg = loaded.ir.syscalls.findIndex(({ name }) => name === 'recvmsg')
const evidence: Evidence = {
  witnesses: {},
  waits: [],
  pairs: [],
  cells: [{ kind: 'udp', state: 'FRESH', call: 'bind', outcome: 'ok' }],
}
const unknownName: Problem = {
  code: 'unknown-name',
  path: ['syscalls', recvmsg, 'outcomes', 1, 'when'],
  range: { start: 44, end: 54 },
  message: 'there is no function unreadable',
  nearest: 'readable',
  remedy: 'write readable',
  severity: 'error',
}
const noWitness: Problem = {
  code: 'no-witness',
  path: ['syscalls', recvmsg, 'outcomes', 6],
  message: 'no case reaches recvmsg.not-datagram',
  remedy: 'add a situation',
  severity: 'warning',
}

describe('compiling', () => {
  it('renders what the oracle finds as what the compiler finds', () => {
    const { diagnostics } = compileLoaded(loaded, { analyse: () => [unknownName] })
    expect(renderDiagnostics(diagnostics, loaded))
      .toBe(`common/descriptor.yaml:11:26 - error unknown-name: there is no function unreadable

  11 |     when: addrlen > 0 && unreadable(addr, addrlen)
     |                          ^^^^^^^^^^ did you mean readable?

  syscalls/recvmsg.yaml:21:5: it is placed here
  help: Write readable.

1 error
`)
  })

  it('says once what is wrong with a common outcome in several places', () => {
    const bind = loaded.ir.syscalls.findIndex(({ name }) => name === 'bind')
    const again = { ...unknownName, path: ['syscalls', bind, 'outcomes', 1, 'when'], range: { start: 19, end: 29 } }
    const { diagnostics } = compileLoaded(loaded, { analyse: () => [unknownName, again] })
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.related[0]?.message).toBe('it is placed here, and in 1 other place')
  })

  it('searches only a sound specification', () => {
    const explore = () => ({ evidence, problems: [noWitness] })
    const sound = compileLoaded(loaded, { explore })
    expect(sound.ir.evidence).toBe(evidence)
    expect(renderDiagnostics(sound.diagnostics, loaded)).toMatch(
      /^syscalls\/recvmsg\.yaml:44:11 - warning no-witness:[^]*1 warning\n$/,
    )
    expect(compileLoaded(loaded, { analyse: () => [unknownName], explore }).ir.evidence.cells).toEqual([])
  })

  it('lets what goes on beside the search begin before it, on a sound specification alone', () => {
    const order: string[] = []
    const explore = () => (order.push('search'), { evidence, problems: [] })
    const beside = () => void order.push('beside')
    compileLoaded(loaded, { explore, beside })
    expect(order).toEqual(['beside', 'search'])
    compileLoaded(loaded, { analyse: () => [unknownName], explore, beside })
    expect(order).toHaveLength(2)
  })

  it('types nothing that could not be read', () => {
    const broken = loadFiles(faultFiles('missing-field'))
    const { diagnostics } = compileLoaded(broken, { analyse: () => [unknownName] })
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-field', 'missing-field'])
  })

  it('says nothing twice about one place', () => {
    const broken = loadFiles(faultFiles('expression-syntax'))
    const alone = compileLoaded(broken).diagnostics
    const bind = broken.ir.syscalls.findIndex(({ name }) => name === 'bind')
    const range = { start: 14, end: 14 }
    const same = { ...unknownName, path: ['syscalls', bind, 'outcomes', 2, 'when'], range, code: 'expression-syntax' }
    expect(compileLoaded(broken, { analyse: () => [same] }).diagnostics).toEqual(alone)
  })
})

describe('rendering', () => {
  const { diagnostics } = compileLoaded(loaded, { analyse: () => [unknownName, noWitness] })

  it('colours only when told', () => {
    const escape = String.fromCharCode(27)
    expect(renderDiagnostics(diagnostics, loaded)).not.toContain(escape)
    expect(renderDiagnostics(diagnostics, { ...loaded, colour: true })).toContain(escape)
  })

  it('has a form for programs', () => {
    const form = z.object({
      diagnostics: z.array(z.object({ code: z.string(), place: z.object({ file: z.string(), line: z.number() }) })),
    })
    const { diagnostics: read } = form.parse(JSON.parse(diagnosticsJson(diagnostics)))
    expect(read.map(({ code, place }) => `${place.file}:${place.line} ${code}`)).toEqual([
      'common/descriptor.yaml:11 unknown-name',
      'syscalls/recvmsg.yaml:44 no-witness',
    ])
  })

  it('is empty when all is well', () => {
    expect(renderDiagnostics([], loaded)).toBe('')
  })
})
