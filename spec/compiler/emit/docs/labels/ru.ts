import type { Labels } from './en.ts'
import { callLabels } from './ru/call.ts'
import { referenceLabels } from './ru/reference.ts'
import { resultLabels } from './ru/results.ts'

/** Everything that pages say beside the texts of the specification, in Russian. */
export const ru: Labels = { ...callLabels, ...referenceLabels, ...resultLabels }
