import type { Problem } from '../../ir/problem.ts'
import type { Place } from '../load/source.ts'
import { catalogue, describe, type Code, type Extra, type ParamsOf } from './catalogue.ts'

/** Something found wrong, at a place in a file. */
export interface Diagnostic {
  code: string
  severity: 'error' | 'warning'
  message: string
  place: Place
  expected?: string | undefined
  /** The nearest known name, where one is misspelt. */
  nearest?: string | undefined
  remedy: string
  /** Other places that help to understand this one. */
  related: { place: Place; message: string }[]
}

/** A diagnostic of the catalogue. */
export function diagnostic<C extends Code>(
  code: C,
  place: Place,
  params: ParamsOf<C>,
  extra: Extra & { related?: Diagnostic['related'] } = {},
): Diagnostic {
  const { related = [], ...rest } = extra
  return { code, place, ...describe(code, params), ...rest, related }
}

/** A problem of the catalogue, at a path of the IR. */
export function problem<C extends Code>(
  code: C,
  path: Problem['path'],
  params: ParamsOf<C>,
  extra: Extra & { range?: Problem['range'] } = {},
): Problem {
  return { code, path, ...describe(code, params), ...extra }
}

/** The short name of what is wrong, for lists of codes. */
export const titleOf = (code: string): string | undefined =>
  Object.entries(catalogue).find(([name]) => name === code)?.[1].title
