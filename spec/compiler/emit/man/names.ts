import type { Ir } from '../../../ir/ir.ts'

export interface PageName {
  name: string
  section: number
}

/** Where things have their pages: calls in section 2, functions in 3, everything else in 7. */
export const callPageName = (name: string): PageName => ({ name, section: 2 })
export const libraryPageName = (name: string): PageName => ({ name, section: 3 })
export const kindPageName = (name: string): PageName => ({ name: name.toLowerCase(), section: 7 })
export const errnoPageName: PageName = { name: 'errno', section: 7 }
export const overviewPageName = (ir: Ir): PageName => ({ name: ir.spec.name, section: 7 })

/** The path of a page below a folder that man(1) can be given with -M. */
export function pathOf({ name, section }: PageName): string {
  return `man/man${section}/${name}.${section}`
}

/** The pages that a name under `see_also` stands for. */
export function relatedPages(ir: Ir, name: string): PageName[] {
  return [
    ...ir.syscalls.filter((call) => call.name === name).map((call) => callPageName(call.name)),
    ...ir.library.filter((item) => item.name === name).map((item) => libraryPageName(item.name)),
  ]
}
