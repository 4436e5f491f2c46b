import { z } from 'zod'

export type Schema = z.core.$ZodType

/** The schema behind options and lazy references. */
export function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) return unwrap(schema.unwrap())
  return schema
}

/** The fields of a mapping, in order. */
export const fieldsOf = (schema: z.ZodObject): { name: string; schema: Schema; required: boolean }[] =>
  Object.entries<unknown>(schema.shape).flatMap(([name, field]) =>
    field instanceof z.ZodType ? [{ name, schema: field, required: !(field instanceof z.ZodOptional) }] : [],
  )

/** What kind of value a schema wants, in words. */
export function typeWords(schema: Schema): string {
  const inner = unwrap(schema)
  const title = inner instanceof z.ZodType ? inner.meta()?.title : undefined
  if (title !== undefined) return title
  if (inner instanceof z.ZodString) return 'text'
  if (inner instanceof z.ZodNumber) return inner.format === 'safeint' ? 'an integer' : 'a number'
  if (inner instanceof z.ZodBoolean) return 'true or false'
  if (inner instanceof z.ZodEnum) return inner.options.join(', ')
  if (inner instanceof z.ZodLiteral) return [...inner.values].join(', ')
  if (inner instanceof z.ZodArray) return 'a list'
  if (inner instanceof z.ZodUnion) return [...new Set(inner.options.map(typeWords))].join(' or ')
  return 'a mapping'
}
