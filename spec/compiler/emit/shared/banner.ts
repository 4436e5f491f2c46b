import type { Ir } from '../../../ir/ir.ts'

/** The sentence that every generated file starts with. */
export function bannerText(ir: Ir): string {
  return `Generated from ${ir.spec.name} ${ir.spec.version} by \`sockspec generate\`. Do not edit.`
}
