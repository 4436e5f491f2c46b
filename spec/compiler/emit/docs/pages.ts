import { blocks, note } from './blocks.ts'
import { callPage } from './call/call-page.ts'
import { conformancePage } from './conformance/conformance-page.ts'
import { evidencePages } from './conformance/evidence-page.ts'
import { constantsPage } from './constants-page.ts'
import type { Context } from './context.ts'
import { forPage } from './context.ts'
import { errnoPage } from './errno-page.ts'
import { ioctlPage } from './ioctl-page.ts'
import { optionPage } from './option-page.ts'
import type { Page } from './page.ts'
import { abiPage } from './reference/abi-page.ts'
import { commonPage } from './reference/common-page.ts'
import { libraryPage } from './reference/library-page.ts'
import { modelPage } from './reference/model-page.ts'
import { notSpecifiedPage } from './reference/not-specified-page.ts'
import { numbersPage } from './reference/numbers-page.ts'
import { errnosPage, namesPage } from './reference/overviews.ts'
import { profilesPage } from './reference/profiles-page.ts'
import { situationsPage } from './reference/situations-page.ts'
import { socketPage } from './socket/socket-page.ts'
import { structPage } from './struct/struct-page.ts'
import { code, joined } from './text.ts'

type Build = (context: Context) => Page | readonly Page[]

/** All pages of one language. */
export function allPages(context: Context): Page[] {
  const { ir, input } = context
  const builds: Build[] = [
    ...ir.syscalls.map(
      (call): Build =>
        (own) =>
          callPage(own, call),
    ),
    ...ir.errnos.map(
      (errno): Build =>
        (own) =>
          errnoPage(own, errno),
    ),
    ...ir.structs.map(
      (struct): Build =>
        (own) =>
          structPage(own, struct),
    ),
    ...ir.constants.map(
      (group): Build =>
        (own) =>
          constantsPage(own, group),
    ),
    ...ir.options.map(
      (option): Build =>
        (own) =>
          optionPage(own, option),
    ),
    ...ir.ioctls.map(
      (request): Build =>
        (own) =>
          ioctlPage(own, request),
    ),
    ...ir.sockets.map(
      (kind): Build =>
        (own) =>
          socketPage(own, kind),
    ),
    ...ir.library.map(
      (item): Build =>
        (own) =>
          libraryPage(own, item),
    ),
    numbersPage,
    abiPage,
    modelPage,
    commonPage,
    situationsPage,
    profilesPage,
    notSpecifiedPage,
    errnosPage,
    (own) => namesPage(own, 'structs', (name) => `struct/${name}`),
    (own) => namesPage(own, 'constants', (name) => `constants/${name}`),
    (own) => namesPage(own, 'options', (name) => `option/${name}`),
    conformancePage,
    ...input.results.map(
      (item): Build =>
        (own) =>
          evidencePages(own, item),
    ),
  ]
  return builds.flatMap((build) => built(context, build))
}

/** What one build gives, with a note on top if it shows translations of earlier texts. */
function built(context: Context, build: Build): Page[] {
  const own = forPage(context)
  const result = build(own)
  const pages = isPage(result) ? [result] : [...result]
  if (own.stale.size === 0) return pages
  const stale = note('stale', context.labels.stale(joined([...own.stale].sort().map((key) => code(key)))))
  return pages.map((page) => ({ ...page, blocks: blocks([stale, page.blocks]) }))
}

function isPage(result: ReturnType<Build>): result is Page {
  return 'path' in result
}
