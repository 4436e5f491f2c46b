import type { Profile } from '../../../../ir/ir.ts'
import { blocks, facts, paragraph, section } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Page } from '../page.ts'
import { joined } from '../text.ts'

/** The ladder of profiles. */
export function profilesPage(context: Context): Page {
  const { ir, labels } = context
  return {
    path: 'profiles',
    kind: 'reference',
    title: labels.profiles.title,
    heading: [labels.profiles.title],
    summary: [labels.profiles.summary],
    blocks: blocks(ir.profiles.map((profile) => profileSection(context, profile))),
  }
}

function profileSection({ ir, labels, links, say }: Context, profile: Profile): Block | undefined {
  const text = labels.profiles
  const calls = ir.syscalls.filter((call) => call.profile === profile.name).map((call) => links.call(call.name))
  const sockets = ir.sockets.filter((kind) => kind.profile === profile.name).map((kind) => links.socket(kind.name))
  return section(
    profile.name,
    profile.name,
    paragraph(say(`profile/${profile.name}`, profile.doc)),
    facts([
      [text.includes, joined(profile.includes.map(links.profile))],
      [text.calls, joined(calls)],
      [text.sockets, joined(sockets)],
    ]),
  )
}
