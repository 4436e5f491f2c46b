import type { Ir } from '../../../ir/ir.ts'
import type { Emitter, Files } from '../emitter.ts'
import { bannerText } from '../shared/banner.ts'
import { callPage } from './call-page.ts'
import { constantsPage } from './constants-page.ts'
import { errnoPage } from './errno-page.ts'
import { indexPage } from './index-page.ts'
import type { Links } from './links.ts'
import { createLinks } from './links.ts'
import { modelPage } from './model-page.ts'
import { optionPage } from './option-page.ts'
import { situationsPage } from './situations-page.ts'
import { abiPage, commonPage, libraryPage, notSpecifiedPage, profilesPage } from './small-pages.ts'
import { socketPage } from './socket-page.ts'
import { structPage } from './struct-page.ts'

/** Markdown reference pages; rule ids are their anchors. */
export const docs: Emitter = {
  name: 'docs',
  doc: 'Markdown reference: a page for each call, errno, struct, constant group, option, socket kind and function',
  options: [],
  emit: (ir) => emitPages(ir),
}

type Page = (ir: Ir, links: Links) => string

function emitPages(ir: Ir): Files {
  const each = <T extends { name: string }>(
    folder: string,
    items: T[],
    write: (ir: Ir, links: Links, item: T) => string,
  ): [string, Page][] => items.map((item) => [`${folder}/${item.name}.md`, (spec, links) => write(spec, links, item)])
  const pages: [string, Page][] = [
    ['index.md', indexPage],
    ['abi.md', abiPage],
    ['model.md', modelPage],
    ['common.md', commonPage],
    ['situations.md', situationsPage],
    ['profiles.md', profilesPage],
    ['not-specified.md', notSpecifiedPage],
    ...each('calls', ir.syscalls, callPage),
    ...each('errnos', ir.errnos, errnoPage),
    ...each('structs', ir.structs, structPage),
    ...each('constants', ir.constants, constantsPage),
    ...each('options', ir.options, optionPage),
    ...each('sockets', ir.sockets, socketPage),
    ...each('library', ir.library, libraryPage),
  ]
  const banner = `<!-- ${bannerText(ir)} -->\n\n`
  return new Map(pages.map(([path, write]) => [`docs/${path}`, banner + write(ir, createLinks(ir, path))]))
}
