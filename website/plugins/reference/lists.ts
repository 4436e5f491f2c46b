import type { NavGroup } from '../../../spec/compiler/emit/docs/page.ts'
import type { SitePage } from '../../model/site-page.ts'

/** The pages of a folder (`calls`) that the navigation groups, and the path of the page that lists them. */
export function listPath(group: NavGroup): string | undefined {
  const folders = new Set(group.items.map((item) => item.to.split('/').slice(0, -1).join('/')))
  const [folder] = folders
  return folders.size === 1 && folder !== undefined && folder !== '' ? folder : undefined
}

/** Lists of pages with a line about each, one for each group of the navigation that has a folder. */
export function listPages(nav: readonly NavGroup[], pages: readonly SitePage[]): SitePage[] {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  return nav.flatMap((group): SitePage[] => {
    const path = listPath(group)
    if (path === undefined || byPath.has(path)) return []
    const entries = group.items.flatMap((item) => {
      const page = byPath.get(item.to)
      return page === undefined ? [] : [{ title: page.title, to: item.to, text: page.summary }]
    })
    return [
      {
        path,
        kind: 'list',
        title: group.label,
        heading: [group.label],
        description: group.label,
        summary: [],
        blocks: [{ kind: 'index', entries }],
        contents: [],
        twin: false,
      },
    ]
  })
}
