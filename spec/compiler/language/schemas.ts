import { z } from 'zod'
import { fileKinds, type FileForm } from './files.ts'
import { entrySchemas } from './kinds.ts'

/** The JSON Schema of each kind of file, for editors, by the schema's file name (`syscall.schema.json`). */
export function languageSchemas(): Map<string, z.core.JSONSchema.BaseSchema> {
  return new Map(
    fileKinds.map(({ schema, content }) => [
      `${schema}.schema.json`,
      { ...z.toJSONSchema(fileSchema(content), { io: 'input' }), title: `sockspec ${schema}` },
    ]),
  )
}

/** The form of a whole file. */
export function fileSchema(content: FileForm): z.ZodType {
  switch (content.form) {
    case 'one':
      return entrySchemas[content.kind]
    case 'names':
      return z.record(z.string(), entrySchemas[content.kind])
    case 'list':
      return z.array(entrySchemas[content.kind])
    case 'sections':
      return z.strictObject(
        Object.fromEntries(
          Object.entries(content.sections).map(([name, { kind, single }]) => [
            name,
            (single ? entrySchemas[kind] : z.record(z.string(), entrySchemas[kind])).optional(),
          ]),
        ),
      )
  }
}
