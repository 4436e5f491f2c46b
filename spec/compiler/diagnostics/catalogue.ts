import { checkCodes } from './codes-check.ts'
import { languageCodes } from './codes-language.ts'
import { oracleCodes } from './codes-oracle.ts'
import { translationCodes } from './codes-translations.ts'
import type { Definition } from './define.ts'

const all = { ...languageCodes, ...checkCodes, ...oracleCodes, ...translationCodes }

export type Code = keyof typeof all
/** What the message of a code is about. */
type Params = { [C in Code]: Parameters<(typeof all)[C]['message']>[0] }
export type ParamsOf<C extends Code> = Params[C]

/** Every code that the compiler can give, with its severity, message and remedy. */
export const catalogue: { [C in Code]: Definition<Params[C]> } = all

/** What a single finding adds to its code's text. */
export interface Extra {
  expected?: string | undefined
  nearest?: string | undefined
}

/** The text of a finding. */
export function describe<C extends Code>(
  code: C,
  params: ParamsOf<C>,
): { severity: 'error' | 'warning'; message: string; remedy: string } {
  const { severity, message, remedy } = catalogue[code]
  return { severity, message: message(params), remedy }
}
