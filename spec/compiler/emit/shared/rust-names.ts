import type { Ir } from '../../../ir/ir.ts'

/** How Rust names are made from the specification's: types in upper camel case, `socklen_t` as `Socklen`. */
export interface Names {
  /** Type of a struct, constant group or typedef. */
  type: (name: string) => string
  /** A function, field or parameter: the name itself, with `_` behind a keyword. */
  value: (name: string) => string
  /** The crate. */
  crate: string
}

export function createNames(ir: Ir): Names {
  const taken = new Set([...ir.structs, ...ir.constants].map(({ name }) => camelCase(name)))
  const typedefs = new Map(
    ir.abi.typedefs.map(({ name }) => {
      const short = camelCase(name.replace(/_t$/u, ''))
      return [name, taken.has(short) ? camelCase(name) : short]
    }),
  )
  return {
    type: (name) => typedefs.get(name) ?? camelCase(name),
    value: (name) => (keywords.has(name) ? `${name}_` : name),
    crate: ir.spec.name.toLowerCase().replace(/[^a-z0-9_-]/gu, '-'),
  }
}

function camelCase(name: string): string {
  return name
    .split('_')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('')
}

const keywords = new Set(
  (
    'abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if ' +
    'impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true try ' +
    'type typeof unsafe unsized use virtual where while yield'
  ).split(' '),
)
