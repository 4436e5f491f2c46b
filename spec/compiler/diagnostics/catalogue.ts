import { checkCodes } from './codes-check.ts'
import { languageCodes } from './codes-language.ts'
import { oracleCodes } from './codes-oracle.ts'

/** Every code that the compiler can give, with its severity, message and remedy. */
export const catalogue = { ...languageCodes, ...checkCodes, ...oracleCodes }

export type Code = keyof typeof catalogue
export type ParamsOf<C extends Code> = Parameters<(typeof catalogue)[C]['message']>[0]

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
  const { severity, message, remedy } = catalogue[code] as Definition<ParamsOf<C>>
  return { severity, message: message(params), remedy }
}

interface Definition<P> {
  severity: 'error' | 'warning'
  message: (params: P) => string
  remedy: string
}
