import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedSpec } from '../../../load/files.ts'
import { loadSpec } from '../../../load/load-spec.ts'
import { argumentsType, folded } from './signatures.ts'

const { ir } = loadSpec(shippedSpec)
const types = readFileSync(`${shippedSpec}/generated/ts/openapi.ts`, 'utf8')

/** The type of a call's arguments in the bindings, without comments and in one form. */
function boundType(name: string): string {
  const operation = types.slice(types.indexOf(`\n    ${name}: {\n        parameters`))
  const body = /"application\/json": ([^]*?);\n {12}\};\n {8}\};\n {8}responses/u.exec(operation)?.[1] ?? 'not found'
  return compact(body.replace(/\/\*\*[^]*?\*\//gu, '').replaceAll('"', "'"))
}

const compact = (text: string): string => text.replace(/[\s;]+/gu, ' ').trim()

describe('the signature in TypeScript', () => {
  it.each(ir.syscalls.map((call) => [call.name, call] as const))('of %s is that of the bindings', (name, call) => {
    expect(compact(argumentsType(ir, call))).toBe(boundType(name))
  })
})

describe('the signature in C', () => {
  it('goes on below its first parameter where it is long', () => {
    const declaration =
      's32 recvfrom(s32 fd, void *buf, size_t len, s32 flags, struct sockaddr *addr, socklen_t *addrlen);'
    expect(folded(declaration).split('\n')).toEqual([
      's32 recvfrom(s32 fd, void *buf, size_t len, s32 flags,',
      '             struct sockaddr *addr, socklen_t *addrlen);',
    ])
    expect(folded('s32 close(s32 fd);')).toBe('s32 close(s32 fd);')
  })
})
