import type { Ir } from '../../spec/ir/ir.ts'

/** Whether a target that claims these profiles claims one more: itself, or as a part of what it claims. */
export function claims(ir: Ir, claimed: readonly string[], profile: string): boolean {
  if (claimed.includes(profile)) return true
  return ir.profiles.some(({ name, includes }) => includes.includes(profile) && claims(ir, claimed, name))
}
