import { checkType } from './slots.ts'
import { reference, type Check } from './spec.ts'

/** Options are constants, as their levels are, and have types that exist. */
export const checkOptions: Check = (spec) =>
  spec.ir.options.flatMap(({ name, level, type }, index) => [
    ...reference('unknown-constant', name, spec.names.constant, ['options', index]),
    ...reference('unknown-constant', level, spec.names.constant, ['options', index, 'level']),
    ...checkType(type, ['options', index, 'type'], spec),
  ])
