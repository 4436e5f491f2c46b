import type { Ir, Profile } from '../../../ir/ir.ts'
import type { Context } from './context.ts'
import { guideTitle, guidesIn } from './guides.ts'
import type { NavGroup, Page } from './page.ts'

/** The navigation: what a reader begins with first, then everything by kind. */
export function navigation(context: Context, pages: readonly Page[]): NavGroup[] {
  const { ir, labels, locale, input } = context
  const text = labels.navigation
  const titles = new Map(pages.map(({ path, title }) => [path, title]))
  const items = (paths: readonly string[]): NavGroup['items'] =>
    paths.flatMap((to) => {
      const label = titles.get(to)
      return label === undefined ? [] : [{ label, to }]
    })
  const folder = (name: string): string[] => pages.map(({ path }) => path).filter((path) => path.startsWith(`${name}/`))
  const named = (name: string, overview = false): NavGroup['items'] => [
    ...(overview ? items([name]).map(({ to }) => ({ label: text.overview, to })) : []),
    ...items(folder(name)),
  ]
  const guides = guidesIn(input, locale).map((guide) => ({ label: guideTitle(guide), to: `guides/${guide.name}` }))
  const calls = inOrder(ir).map((profile): NavGroup => {
    const own = ir.syscalls.filter((call) => call.profile === profile.name)
    const label = text.calls(profile.name)
    return { id: `calls-${profile.name}`, label, items: items(own.map(({ name }) => `calls/${name}`)) }
  })
  const groups: NavGroup[] = [
    { id: 'guides', label: text.guides, items: guides },
    { id: 'sockets', label: text.sockets, items: named('sockets') },
    ...calls,
    { id: 'library', label: text.library, items: named('library') },
    { id: 'options', label: text.options, items: named('options', true) },
    { id: 'ioctls', label: text.ioctls, items: named('ioctls') },
    { id: 'structs', label: text.structs, items: named('structs', true) },
    { id: 'constants', label: text.constants, items: named('constants', true) },
    { id: 'errnos', label: text.errnos, items: named('errnos', true) },
    { id: 'reference', label: text.reference, items: items(referencePaths) },
    { id: 'conformance', label: text.conformance, items: items(['conformance']) },
  ]
  return groups.filter((group) => group.items.length > 0)
}

/** The pages that there is one of, in the order in which they are listed. */
const referencePaths = ['numbers', 'abi', 'model', 'common', 'situations', 'profiles', 'not-specified']

/** Profiles whose calls are judged come first, then those that many others build on. */
function inOrder({ profiles, syscalls }: Ir): Profile[] {
  const includes = ({ includes: names }: Profile, other: string): boolean =>
    names.includes(other) || profiles.some((item) => names.includes(item.name) && includes(item, other))
  const isJudged = ({ name }: Profile): boolean => {
    const own = syscalls.filter(({ profile }) => profile === name)
    return own.filter(({ plain }) => !plain).length * 2 > own.length
  }
  const rank = (profile: Profile): number =>
    (isJudged(profile) ? profiles.length : 0) + profiles.filter((item) => includes(item, profile.name)).length
  return [...profiles].sort((a, b) => rank(b) - rank(a))
}
