import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Links } from './links.ts'
import { page, prose, section, table } from './markdown.ts'

/** The way in: everything by kind. */
export function indexPage(ir: Ir, links: Links): string {
  const calls = ir.syscalls.map((call) => [
    links.call(call.name),
    ...architectures.map((name) => String(call.numbers[name] ?? '')),
    prose(call.summary),
    links.profile(call.profile),
  ])
  const others = [
    links.page('abi.md', 'Binary interface'),
    links.page('model.md', 'State and internal steps'),
    links.page('common.md', 'Common outcomes'),
    links.page('situations.md', 'Situations'),
    links.page('profiles.md', 'Profiles'),
    links.page('not-specified.md', 'Not specified'),
  ]
  const rows = (items: { name: string; doc: string }[], link: (name: string) => string): string[][] =>
    items.map((item) => [link(item.name), prose(item.doc)])
  return page(
    `# ${ir.spec.name} ${ir.spec.version}`,
    prose(ir.spec.doc),
    others.join(' · '),
    section('Calls', table(['call', ...architectures, 'what it does', 'profile'], calls)),
    section(
      'Library functions',
      table(
        ['function', 'what it does'],
        ir.library.map((item) => [links.library(item.name), prose(item.summary)]),
      ),
    ),
    section('Socket kinds', table(['kind', 'what it is'], rows(ir.sockets, links.socket))),
    section('Socket options', table(['option', 'what it does'], rows(ir.options, links.option))),
    section('Structs', table(['struct', 'what it holds'], rows(ir.structs, links.struct))),
    section('Constants', table(['group', 'what it holds'], rows(ir.constants, links.constants))),
    section(
      'Errnos',
      table(
        ['errno', 'value', 'what it means'],
        ir.errnos.map((item) => [links.errno(item.name), String(item.value), prose(item.doc)]),
      ),
    ),
  )
}
