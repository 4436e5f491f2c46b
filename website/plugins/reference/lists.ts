import type { NavGroup } from '../../../spec/compiler/emit/docs/page.ts'
import type { SitePage } from '../../model/site-page.ts'

/** The folder (`calls`) that all pages of a group lie in. */
function folderOf(group: NavGroup): string | undefined {
  const folders = new Set(group.items.map((item) => item.to.split('/').slice(0, -1).join('/')).filter(Boolean))
  const [folder] = folders
  return folders.size === 1 ? folder : undefined
}

/** Lists of pages with a line about each, for the folders of the navigation that have no page of their own. */
export function listPages(
  nav: readonly NavGroup[],
  pages: readonly SitePage[],
  titles: Readonly<Record<string, string>>,
): SitePage[] {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const folders = new Map<string, NavGroup[]>()
  for (const group of nav) {
    const folder = folderOf(group)
    if (folder === undefined || byPath.has(folder)) continue
    folders.set(folder, [...(folders.get(folder) ?? []), group])
  }
  return [...folders].map(([path, groups]) => {
    const title = titles[path] ?? groups[0]?.label ?? path
    const listed = groups.map(({ label, items }) => ({
      label,
      entries: items.flatMap((item) => {
        const page = byPath.get(item.to)
        return page === undefined ? [] : [{ title: page.title, to: item.to, text: page.summary }]
      }),
    }))
    return {
      path,
      kind: 'list',
      title,
      heading: [title],
      description: title,
      summary: [],
      blocks: [{ kind: 'index', groups: listed }],
      contents: [],
      twin: false,
    }
  })
}
