import { z } from 'zod'
import * as abi from '../../../ir/abi.ts'
import * as document from '../../../ir/ir.ts'
import * as model from '../../../ir/model.ts'
import * as scenario from '../../../ir/scenario.ts'
import * as syscall from '../../../ir/syscall.ts'
import type { Emitter } from '../emitter.ts'
import { bannerText } from '../shared/banner.ts'
import { printJson } from '../shared/json.ts'

/** JSON Schemas: of the intermediate representation, and of the language's files for editors. */
export const jsonSchema: Emitter = {
  name: 'json-schema',
  doc: 'JSON Schema of ir.json, and of the YAML files of the specification language',
  options: ['languageSchemas'],
  emit: (ir, { languageSchemas }) => {
    const schemas: [string, object][] = [['ir.schema.json', irSchema()], ...languageSchemas]
    const comment = { $comment: bannerText(ir) }
    return new Map(schemas.map(([name, schema]) => [`schema/${name}`, printJson({ ...comment, ...schema })]))
  },
}

/** Schemas get the names under which the IR exports them, so that the document reads like its source. */
export function irSchema(): z.core.JSONSchema.BaseSchema {
  const names = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries({ ...abi, ...model, ...syscall, ...scenario, ...document })) {
    if (schema instanceof z.ZodType && id !== 'Ir' && !names.has(schema)) names.add(schema, { id })
  }
  return z.toJSONSchema(document.Ir, { metadata: names, reused: 'inline' })
}
