import { callLabels } from './en/call.ts'
import { referenceLabels } from './en/reference.ts'
import { resultLabels } from './en/results.ts'

/** Everything that pages say beside the texts of the specification, in English. */
export const en = { ...callLabels, ...referenceLabels, ...resultLabels }

/** What a language has to say; a missing or superfluous entry is an error of types. */
export type Labels = typeof en
