import type { Ir } from '../../../ir/ir.ts'
import type { Emitter, Files } from '../emitter.ts'
import { callPage } from './call-page.ts'
import type { PageName } from './names.ts'
import { callPageName, errnoPageName, kindPageName, libraryPageName, overviewPageName, pathOf } from './names.ts'
import { errnoPage, kindPage, libraryPage, overviewPage } from './other-pages.ts'

/** Manual pages in mdoc(7), in folders as man(1) has them. */
export const man: Emitter = {
  name: 'man',
  doc: 'Manual pages: one for each call, function and kind of socket, one of the errnos, and an overview',
  options: [],
  onDemand: true,
  emit: (ir) => emitPages(ir),
}

function emitPages(ir: Ir): Files {
  const pages: [PageName, string][] = [
    [overviewPageName(ir), overviewPage(ir)],
    [errnoPageName, errnoPage(ir)],
    ...ir.syscalls.map((call): [PageName, string] => [callPageName(call.name), callPage(ir, call)]),
    ...ir.library.map((item): [PageName, string] => [libraryPageName(item.name), libraryPage(ir, item)]),
    ...ir.sockets.map((kind): [PageName, string] => [kindPageName(kind.name), kindPage(ir, kind)]),
  ]
  return new Map(pages.map(([name, text]) => [pathOf(name), text]))
}
