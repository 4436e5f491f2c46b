import { architectures } from '../../../ir/abi.ts'
import { flatOutcomes } from '../shared/outcomes.ts'
import { numberText, constantText } from '../shared/values.ts'
import { allBlocks } from './anchors.ts'
import { endText, ruleText } from './call/ends.ts'
import type { Context } from './context.ts'
import { guideSummary, guideTitle, guidesIn } from './guides.ts'
import { rulePlace } from './links.ts'
import type { Page, PageKind, SearchEntry } from './page.ts'
import { capital, flow, plainText } from './text.ts'

/** Everything that search finds. */
export function searchEntries(context: Context, pages: readonly Page[]): SearchEntry[] {
  return [
    ...pages.flatMap((page) => pageEntry(context, page)),
    ...ruleEntries(context),
    ...numberEntries(context),
    ...constantEntries(context),
    ...fieldEntries(context),
    ...stateEntries(context),
    ...pages.filter(({ kind }) => kind === 'reference').flatMap(sectionEntries),
    ...guidesIn(context.input, context.locale).map((guide): SearchEntry => {
      const text = guideSummary(guide)
      return { title: guideTitle(guide), kind: 'guide', to: `guides/${guide.name}`, text }
    }),
  ]
}

const kinds: Partial<Record<PageKind, SearchEntry['kind']>> = {
  call: 'call',
  errno: 'errno',
  struct: 'struct',
  option: 'option',
  ioctl: 'ioctl',
  socket: 'socket',
  library: 'library',
  constants: 'section',
  numbers: 'section',
  conformance: 'section',
  reference: 'section',
}

/** A page by its title; evidence is found from the rule. */
function pageEntry({ ir }: Context, { kind, title, path, summary }: Page): SearchEntry[] {
  const found = kinds[kind]
  if (found === undefined) return []
  const errno = kind === 'errno' ? ir.errnos.find(({ name }) => name === title) : undefined
  const words = errno === undefined ? {} : { words: [String(errno.value), String(-errno.value)] }
  return [{ title, kind: found, to: path, text: plainText(summary), ...words }]
}

function ruleEntries(context: Context): SearchEntry[] {
  return context.ir.syscalls.flatMap((call) =>
    flatOutcomes(call.outcomes).map((outcome): SearchEntry => {
      const text = plainText(flow([capital(endText(context, outcome)), '. ', ruleText(context, outcome)]))
      const words = [...outcome.aliases, ...outcome.may.map(({ id }) => id)]
      const entry: SearchEntry = { title: outcome.id, kind: 'rule', to: rulePlace(outcome.id), text }
      return words.length === 0 ? entry : { ...entry, words }
    }),
  )
}

/** A call by its numbers. */
function numberEntries({ ir, labels }: Context): SearchEntry[] {
  return ir.syscalls.flatMap((call) => {
    const numbers = new Set(architectures.flatMap((architecture) => call.numbers[architecture] ?? []))
    return [...numbers].map((number): SearchEntry => {
      const on = architectures.filter((architecture) => call.numbers[architecture] === number)
      const text = labels.search.numberOf(call.name, on.join(', '))
      return { title: String(number), kind: 'number', to: `numbers#${call.name}`, text, words: [call.name] }
    })
  })
}

function constantEntries({ ir, say }: Context): SearchEntry[] {
  return ir.constants.flatMap((group) =>
    group.constants.map((item): SearchEntry => {
      const values = typeof item.value === 'number' ? [item.value] : Object.values(item.value)
      const words = values.flatMap((value) => [String(value), numberText({ ...group, kind: 'flags' }, value)])
      return {
        title: item.name,
        kind: 'constant',
        to: `constants/${group.name}#${item.name}`,
        text: `${constantText(group, item)}. ${plainText(say(`constant/${item.name}`, item.doc))}`,
        words: [...new Set([...words, group.name])],
      }
    }),
  )
}

function fieldEntries({ ir, say }: Context): SearchEntry[] {
  return ir.structs.flatMap((struct) =>
    struct.layout.fields.map((field): SearchEntry => {
      const doc = plainText(say(`field/${struct.name}/${field.name}`, field.doc))
      const text = `struct ${struct.name}, ${field.type}${doc === '' ? '' : `: ${doc}`}`
      return {
        title: field.name,
        kind: 'field',
        to: `structs/${struct.name}#${field.name}`,
        text,
        words: [struct.name],
      }
    }),
  )
}

function stateEntries({ ir, say }: Context): SearchEntry[] {
  return ir.sockets.flatMap((kind) =>
    kind.states.map((state): SearchEntry => {
      const text = plainText(say(`state/${kind.name}/${state.name}`, state.doc))
      return { title: `${kind.name} ${state.name}`, kind: 'state', to: `sockets/${kind.name}#${state.name}`, text }
    }),
  )
}

/** The sections of a page, and the rows of its tables that have an anchor. */
function sectionEntries(page: Page): SearchEntry[] {
  return allBlocks(page.blocks).flatMap((block): SearchEntry[] => {
    if (block.kind === 'section') return [sectionEntry(page, block.id, plainText(block.title), page.title)]
    if (block.kind !== 'table') return []
    return block.rows.flatMap(({ id, cells: [name = [], text = []] }) => {
      if (id === undefined) return []
      return [sectionEntry(page, id, plainText(name).replace(/\(.*$/u, ''), `${page.title}: ${plainText(text)}`)]
    })
  })
}

function sectionEntry(page: Page, anchor: string, title: string, text: string): SearchEntry {
  return { title, kind: 'section', to: `${page.path}#${anchor}`, text }
}
