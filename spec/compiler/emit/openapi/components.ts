import type { ConstantGroup, Struct } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Schema } from '../shared/schema.ts'
import { fieldSchema, ref } from '../shared/schema.ts'

/** Schemas that all operations share: errnos, constant groups, structs and addresses. */
export function sharedSchemas(ir: Ir): Record<string, Schema> {
  return {
    errno: { type: 'string', description: 'Name of an errno.', enum: ir.errnos.map((errno) => errno.name) },
    room: {
      type: 'boolean',
      description: 'Memory that the call writes into: `true` provides it, `false` passes a null pointer.',
      default: true,
    },
    socket_address: socketAddress(ir),
    ...Object.fromEntries(ir.constants.map((group) => [group.name, groupSchema(group)])),
    ...Object.fromEntries(ir.structs.map((struct) => [struct.name, structSchema(ir, struct)])),
  }
}

/** A socket address is one of the structs for a family; the generic one only where there are none. */
function socketAddress(ir: Ir): Schema {
  const structs = ir.structs.filter((struct) => /^sockaddr_(?!storage)/u.test(struct.name))
  const description = 'A socket address; its family says which.'
  if (structs.length > 0) return { description, anyOf: structs.map((struct) => ref(struct.name)) }
  const generic = ir.structs.find((struct) => struct.name === 'sockaddr')
  return { description, ...(generic === undefined ? { type: 'string', contentEncoding: 'base64' } : ref('sockaddr')) }
}

function groupSchema(group: ConstantGroup): Schema {
  const name = { type: 'string', enum: group.constants.map((item) => item.name) }
  const named = group.kind === 'flags' ? { type: 'array', items: name, uniqueItems: true } : name
  const constants = group.constants.map((item) => `- \`${item.name}\`: ${item.doc}`)
  return {
    description: [group.doc, '', ...constants].join('\n'),
    anyOf: [named, { type: 'integer' }],
    'x-values': Object.fromEntries(group.constants.map((item) => [item.name, item.value])),
  }
}

function structSchema(ir: Ir, struct: Struct): Schema {
  return {
    type: 'object',
    description: struct.doc,
    properties: Object.fromEntries(struct.layout.fields.map((field) => [field.name, fieldSchema(ir, field)])),
    additionalProperties: false,
    'x-size': struct.layout.size,
  }
}
