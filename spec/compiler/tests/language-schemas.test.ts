import { parseDocument } from 'yaml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fileKindOf, fileKinds } from '../language/files.ts'
import { fileSchema, languageSchemas } from '../language/schemas.ts'
import { readFiles, shippedSpec } from '../load/files.ts'
import { baseFiles } from './overlay.ts'

describe('the schemas for editors', () => {
  it('are one for each kind of file', () => {
    expect([...languageSchemas().keys()]).toEqual(fileKinds.map(({ schema }) => `${schema}.schema.json`))
  })

  it('name the fields, and refuse others', () => {
    const schema = languageSchemas().get('syscall.schema.json')
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema?.required).toContain('outcomes')
  })

  // What an editor accepts and what the compiler accepts are the same.
  const files = [...baseFiles(), ...readFiles(shippedSpec)]
  it.each(files)('accept %s', (path, { text }) => {
    const kind = fileKindOf(path)
    expect(kind).toBeDefined()
    const value: unknown = parseDocument(text).toJS()
    if (kind) expect(z.safeParse(fileSchema(kind.content), value).error).toBeUndefined()
  })
})
