import type { Ir } from '../../../ir/ir.ts'
import { bannerText } from '../shared/banner.ts'
import type { Printer } from '../shared/printer.ts'
import { createPrinter } from '../shared/printer.ts'

/** A printer of TypeScript in the house style. */
export function typescriptPrinter(ir: Ir): Printer {
  return createPrinter({ indent: '  ', comment: '/**', banner: `// ${bannerText(ir)}`, width: 120 })
}
