// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

export * from './codec.ts'
export * from './spec.ts'
export * from './numbers.ts'
export * from './errnos.ts'
export * from './constants.ts'
export * from './structs.ts'
