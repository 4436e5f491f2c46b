import type { StructField } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { fieldType, scalarSize } from '../shared/types.ts'
import { pascal, quote } from './names.ts'

/** What the emitted code for one field is made of. */
export interface FieldCode {
  type: string
  /** A statement that writes it, given the codec of a nested struct as an expression. */
  write: (codec: (struct: string) => string) => string
  /** An expression that reads it. */
  read: (codec: (struct: string) => string) => string
}

/** Is the field, or each element of it, a 64-bit integer? */
export function isLong(ir: Ir, field: StructField): boolean {
  const { base } = fieldType(ir, field.type)
  return base.kind === 'scalar' && scalarSize[base.scalar] === 8
}

/**
 * The code of a field, or undefined for an array that ends where the buffer ends: it is no part of the struct.
 * `wide`: it has 64 bits on another architecture, so that its value is a bigint here too.
 */
export function fieldCode(ir: Ir, field: StructField, wide: boolean): FieldCode | undefined {
  const type = fieldType(ir, field.type)
  if (type.length === 0) return undefined
  const name = quote(field.name)
  const { offset } = field
  const value = `value.${field.name}`
  if (type.base.kind === 'struct') {
    const struct = type.base.struct.name
    const count = type.length
    return {
      type: `${pascal(struct)}${count === undefined ? '' : '[]'}`,
      write: (codec) =>
        `writer.nested(${name}, ${offset}, ${count ?? 1}, ${codec(struct)}, ${count === undefined ? `[${value}]` : `${value} ?? []`})`,
      read: (codec) =>
        count === undefined
          ? `reader.nested(${offset}, ${codec(struct)})`
          : `reader.nestedList(${offset}, ${count}, ${codec(struct)})`,
    }
  }
  const scalar = type.base.scalar === 'uptr' ? 'u64' : type.base.scalar
  const long = scalar === 'u64' || scalar === 's64'
  const big = field.byte_order === 'big' && scalar !== 'u8' && scalar !== 's8' ? ', true' : ''
  const count = type.length
  if (count !== undefined && scalar === 'u8') {
    return {
      type: 'Uint8Array',
      write: () => `writer.raw(${name}, ${offset}, ${count}, ${value})`,
      read: () => `reader.raw(${offset}, ${count})`,
    }
  }
  if (wide && !long && count === undefined) {
    return {
      type: 'bigint',
      write: () => `writer.int(${name}, '${scalar}', ${offset}, Number(${value} ?? 0n)${big})`,
      read: () => `BigInt(reader.int('${scalar}', ${offset}${big}))`,
    }
  }
  const method = `${long ? 'long' : 'int'}${count === undefined ? '' : 's'}`
  const room = count === undefined ? '' : `${count}, `
  return {
    type: `${long ? 'bigint' : 'number'}${count === undefined ? '' : '[]'}`,
    write: () => `writer.${method}(${name}, '${scalar}', ${offset}, ${room}${value}${big})`,
    read: () => `reader.${method}('${scalar}', ${offset}${count === undefined ? '' : `, ${count}`}${big})`,
  }
}
