import type { Ir } from '../../../ir/ir.ts'
import type { Syscall } from '../../../ir/syscall.ts'
import { bannerText } from '../shared/banner.ts'
import { sharedSchemas } from './components.ts'
import { endings, outcomeSchema } from './outcomes.ts'
import type { Schema } from '../shared/schema.ts'
import { ref, slotObject } from '../shared/schema.ts'

/** OpenAPI 3.1: each call an operation whose 200 is one of its outcomes, told apart by `outcome`. */
export function openapiDocument(ir: Ir): Schema {
  const outcomes = ir.syscalls.flatMap((call) =>
    endings(call).map((outcome): [string, Schema] => [outcome.id, outcomeSchema(ir, call, outcome)]),
  )
  return {
    openapi: '3.1.1',
    info: {
      title: ir.spec.name,
      version: ir.spec.version,
      summary: 'Network system calls as operations',
      description: `${ir.spec.doc}\n\n${bannerText(ir)}`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'An implementation behind an adapter.' }],
    tags: ir.profiles.map((profile) => ({ name: profile.name, description: profile.doc })),
    paths: Object.fromEntries(ir.syscalls.map((call) => [`/syscalls/${call.name}`, { post: operation(ir, call) }])),
    components: { schemas: { ...sharedSchemas(ir), ...Object.fromEntries(outcomes) } },
  }
}

function operation(ir: Ir, call: Syscall): Schema {
  const ends = endings(call)
  const response =
    ends.length === 0
      ? { type: 'object' }
      : {
          oneOf: ends.map((outcome) => ref(outcome.id)),
          discriminator: {
            propertyName: 'outcome',
            mapping: Object.fromEntries(ends.map((outcome) => [outcome.id, `#/components/schemas/${outcome.id}`])),
          },
        }
  return {
    operationId: call.name,
    summary: call.summary,
    ...(call.doc === '' ? {} : { description: call.doc }),
    tags: [call.profile],
    requestBody: { required: true, content: { 'application/json': { schema: slotObject(ir, call.args) } } },
    responses: {
      200: {
        description: 'The call ended. Outcomes stand in the order of checking.',
        content: { 'application/json': { schema: response } },
      },
    },
    'x-numbers': call.numbers,
    ...(call.order === undefined ? {} : { 'x-order': call.order }),
  }
}
