import { checkType } from './slots.ts'
import { reference, type Check } from './spec.ts'

/** Requests of ioctl are constants, and what they point to has a type that exists. */
export const checkIoctls: Check = (spec) =>
  spec.ir.ioctls.flatMap(({ name, arg }, index) => [
    ...reference('unknown-constant', name, spec.names.constant, ['ioctls', index]),
    ...(arg === undefined ? [] : checkType(arg.type, ['ioctls', index, 'arg', 'type'], spec)),
  ])
