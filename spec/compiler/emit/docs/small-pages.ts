import { architectures } from '../../../ir/abi.ts'
import type { Ir, LibraryFunction } from '../../../ir/ir.ts'
import { flatOutcomes } from '../shared/outcomes.ts'
import type { Links } from './links.ts'
import { anchor, code, list, page, prose, section, table } from './markdown.ts'

/** A libc function that is a name over a call. */
export function libraryPage(ir: Ir, links: Links, item: LibraryFunction): string {
  const call = ir.syscalls.find((other) => other.name === item.over)
  const rows = item.passes.map((value, index) => [code(call?.args[index]?.name ?? String(index)), code(value)])
  return page(
    `# ${item.name}`,
    prose(item.summary),
    `\`\`\`c\n${item.signature};\n\`\`\``,
    prose(item.doc),
    section(
      `Over ${item.over}`,
      `A name over ${links.call(item.over)}, which holds its outcomes.`,
      table(['argument of the call', 'gets'], rows),
    ),
  )
}

/** The ladder of profiles. */
export function profilesPage(ir: Ir, links: Links): string {
  const sections = ir.profiles.map((profile) => {
    const calls = ir.syscalls.filter((call) => call.profile === profile.name).map((call) => links.call(call.name))
    return page(
      `## ${anchor(profile.name)}${profile.name}`,
      prose(profile.doc),
      profile.includes.length === 0 ? '' : `Includes ${profile.includes.map(links.profile).join(', ')}.`,
      calls.length === 0 ? '' : `Calls: ${calls.join(', ')}.`,
    ).trim()
  })
  return page(
    '# Profiles',
    'A ladder: an implementation claims some steps of it, and within a claimed one nothing may be unsupported.',
    ...sections,
  )
}

/** How calls are entered, and the names for scalar types. */
export function abiPage(ir: Ir): string {
  const rows = architectures.map((name) => {
    const entry = ir.abi.entry[name]
    return [
      name,
      code(entry.instruction),
      code(entry.number),
      entry.args.map(code).join(', '),
      code(entry.result),
      entry.clobbers.map(code).join(', '),
      code(entry.kernel_address),
    ]
  })
  return page(
    '# Binary interface',
    `64-bit and little-endian. A result from -${ir.abi.errno_max} to -1 is a failure with that errno.`,
    section(
      'Entering the kernel',
      table(
        ['architecture', 'instruction', 'number', 'arguments', 'result', 'lost', "an address in the kernel's half"],
        rows,
      ),
    ),
    section(
      'Type names',
      table(
        ['name', 'type', 'what it is'],
        ir.abi.typedefs.map((item) => [anchor(item.name) + code(item.name), code(item.type), prose(item.doc)]),
      ),
    ),
  )
}

/** The outcomes that several calls share, and which calls those are. */
export function commonPage(ir: Ir, links: Links): string {
  const outcomes = ir.syscalls.flatMap((call) => flatOutcomes(call.outcomes))
  const rows = ir.common.map((item) => {
    const uses = outcomes.filter((outcome) => outcome.common === item.id).map((outcome) => links.rule(outcome.id))
    return [
      anchor(item.id) + code(item.id),
      item.errno === undefined ? '' : links.errno(item.errno),
      prose(item.doc),
      uses.join(', '),
    ]
  })
  return page(
    '# Common outcomes',
    'Each stands once and is placed by every call that has it.',
    table(['outcome', 'errno', 'when', 'used as'], rows),
  )
}

/** What is deliberately left open. */
export function notSpecifiedPage(ir: Ir): string {
  return page(
    '# Not specified',
    'Deliberately left open, each with its reason.',
    list(ir.not_specified.map((item) => `**${prose(item.what)}** ${prose(item.reason)}`)),
  )
}
