import { expect, it } from 'vitest'
import { z } from 'zod'
import { shape } from './shape.ts'
import { parseYaml } from './parse-yaml.ts'

const schema = z.strictObject({
  head: z.string(),
  other: z.number().optional(),
  parts: z.array(z.strictObject({ name: z.string(), size: z.number().optional() })).optional(),
  numbers: z.partialRecord(z.enum(['first', 'second']), z.number()).optional(),
})

/** What a text is read as, and the codes of what is wrong with it. */
function read(text: string) {
  const { tree } = parseYaml({ file: 'x.yaml', text })
  if (tree === undefined) throw new Error(`no YAML: ${text}`)
  const { entry, diagnostics } = shape(schema, tree, 'it')
  return { data: entry?.data, codes: diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.col}`) }
}

it.each([
  ['a field', '{ haed: a }', { head: 'a' }, ['unknown-field 1:3']],
  [
    'fields within a misspelt one',
    '{ head: a, prats: [{ nmae: b }] }',
    { head: 'a', parts: [{ name: 'b' }] },
    ['unknown-field 1:12', 'unknown-field 1:22'],
  ],
  [
    'a name of which some are known',
    '{ head: a, numbers: { frist: 1 } }',
    { head: 'a', numbers: { first: 1 } },
    ['unknown-field 1:23'],
  ],
])('reads %s as it was meant', (_, text, data, codes) => {
  expect(read(text)).toEqual({ data, codes })
})

it.each([
  ['that is there, too', '{ head: a, numbers: { frist: 1, first: 2 } }', ['unknown-field 1:23']],
  ['that another was meant to be', '{ head: a, othr: 1, oter: 2 }', ['unknown-field 1:12', 'unknown-field 1:21']],
  ['with a value of another kind', '{ head: a, othr: b }', ['unknown-field 1:12']],
  ['with a mapping that has other fields', '{ head: a, nmubers: { third: 1 } }', ['unknown-field 1:12']],
  ['that is near to nothing', '{ head: a, colour: b }', ['unknown-field 1:12']],
])('makes no entry of a field %s', (_, text, codes) => {
  expect(read(text)).toEqual({ data: undefined, codes })
})

it('says of an entry that names itself wrongly, and lacks fields, just that', () => {
  const own = z.strictObject({ head: z.string(), size: z.number() })
  const { tree } = parseYaml({ file: 'x.yaml', text: 'haed: a' })
  expect(tree && shape(own, tree, 'it').diagnostics.map(({ code }) => code)).toEqual(['unknown-field'])
})
