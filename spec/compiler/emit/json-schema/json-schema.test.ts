import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defaultOptions } from '../emitter.ts'
import { fixture } from '../shared/fixture.ts'
import { irSchema, jsonSchema } from './json-schema.ts'

const Schema = z.looseObject({ $comment: z.string(), $defs: z.record(z.string(), z.unknown()).optional() })

async function schemas(): Promise<Map<string, z.infer<typeof Schema>>> {
  const languageSchemas = new Map([['sample.schema.json', { type: 'object' }]])
  const files = await jsonSchema.emit(fixture, { ...defaultOptions, languageSchemas })
  return new Map([...files].map(([path, text]) => [path, Schema.parse(JSON.parse(text))]))
}

describe('JSON Schema', () => {
  it('of the IR names its parts as the source does, and refers to nothing else', async () => {
    const schema = (await schemas()).get('schema/ir.schema.json')
    const names = Object.keys(schema?.$defs ?? {})
    expect(names).toEqual(expect.arrayContaining(['Syscall', 'Outcome', 'Slot', 'Struct', 'Evidence']))
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/gu)].map((match) => match[1])
    expect(references.filter((name) => name === undefined || !names.includes(name))).toEqual([])
  })

  it('accepts the IR and refuses what is none', () => {
    const read = z.fromJSONSchema(irSchema())
    expect(read.safeParse(JSON.parse(JSON.stringify(fixture))).error).toBeUndefined()
    expect(read.safeParse({ ...fixture, syscalls: [{ name: 'x' }] }).success).toBe(false)
  })

  it('of the language is handed on', async () => {
    expect((await schemas()).get('schema/sample.schema.json')).toMatchObject({ type: 'object' })
  })
})
