import * as z from 'zod'
import type {
  Block,
  Front,
  Inline,
  NavGroup,
  Page,
  Results,
  SearchEntry,
  Status,
} from '../../../spec/compiler/emit/docs/page.ts'

/** What the emitter wrote, held against its types: an old `content/` is noticed here and not in a reader's browser. */

const status: z.ZodType<Status> = z.strictObject({
  implementation: z.string(),
  verdict: z.string(),
  to: z.string().exactOptional(),
})

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({ code: z.string(), to: z.string().exactOptional() }),
    z.strictObject({ link: z.array(inline), to: z.string() }),
    z.strictObject({ strong: z.string() }),
    z.strictObject({ anchor: z.string() }),
    z.strictObject({ statuses: z.array(status) }),
  ]),
)
const text = z.array(inline)
const source = z.strictObject({ path: z.string(), line: z.number() })
const sourceText = z.strictObject({ path: z.string(), line: z.number(), text: z.string() })
const languages = z.enum(['c', 'ts', 'rust', 'yaml', 'json', 'cel', 'packetdrill', 'shell', 'text'])

const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), text }),
    z.strictObject({ kind: z.literal('list'), items: z.array(text) }),
    z.strictObject({
      kind: z.literal('facts'),
      facts: z.array(z.strictObject({ label: z.string(), texts: z.array(text) })),
    }),
    z.strictObject({
      kind: z.literal('table'),
      caption: z.string().exactOptional(),
      head: z.array(text),
      rows: z.array(z.strictObject({ id: z.string().exactOptional(), cells: z.array(text) })),
      sortable: z.literal(true).exactOptional(),
      filter: z.string().exactOptional(),
      wide: z.literal(true).exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('code'),
      language: languages,
      text: z.string(),
      title: z.string().exactOptional(),
      command: z.string().exactOptional(),
      source: source.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('tabs'),
      group: z.string(),
      tabs: z.array(z.strictObject({ id: z.string(), label: z.string(), blocks: z.array(block) })),
    }),
    z.strictObject({
      kind: z.literal('section'),
      level: z.union([z.literal(2), z.literal(3)]),
      id: z.string(),
      aliases: z.array(z.string()).exactOptional(),
      title: text,
      blocks: z.array(block),
    }),
    z.strictObject({ kind: z.literal('details'), summary: text, blocks: z.array(block) }),
    z.strictObject({
      kind: z.literal('layout'),
      struct: z.string(),
      label: z.string().exactOptional(),
      size: z.number(),
      fields: z.array(
        z.strictObject({
          name: z.string().exactOptional(),
          type: z.string().exactOptional(),
          offset: z.number(),
          size: z.number(),
          to: z.string().exactOptional(),
        }),
      ),
      text: z.string(),
    }),
    z.strictObject({
      kind: z.literal('graph'),
      label: z.string(),
      nodes: z.array(z.strictObject({ id: z.string(), label: z.string(), to: z.string() })),
      edges: z.array(
        z.strictObject({
          from: z.string(),
          to: z.string(),
          labels: z.array(z.strictObject({ text: z.string(), to: z.string() })),
        }),
      ),
    }),
    z.strictObject({ kind: z.literal('note'), tone: z.enum(['info', 'stale', 'warning']), text }),
    z.strictObject({ kind: z.literal('matrix') }),
  ]),
)

const kinds = z.enum([
  'call',
  'errno',
  'struct',
  'constants',
  'option',
  'ioctl',
  'socket',
  'library',
  'numbers',
  'conformance',
  'evidence',
  'reference',
])

export const pageSchema: z.ZodType<Page> = z.strictObject({
  path: z.string(),
  kind: kinds,
  title: z.string(),
  heading: text,
  summary: text,
  blocks: z.array(block),
})

export const navSchema: z.ZodType<NavGroup[]> = z.array(
  z.strictObject({
    id: z.string(),
    label: z.string(),
    items: z.array(z.strictObject({ label: z.string(), to: z.string() })),
  }),
)

export const searchSchema: z.ZodType<SearchEntry[]> = z.array(
  z.strictObject({
    title: z.string(),
    kind: z.enum([
      'call',
      'rule',
      'errno',
      'struct',
      'field',
      'constant',
      'option',
      'ioctl',
      'socket',
      'state',
      'library',
      'number',
      'section',
      'guide',
    ]),
    to: z.string(),
    text: z.string(),
    words: z.array(z.string()).exactOptional(),
  }),
)

export const resultsSchema: z.ZodType<Results> = z.strictObject({
  verdicts: z.array(z.string()),
  implementations: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      release: z.string(),
      architecture: z.string(),
      date: z.string(),
      specification: z.string(),
      current: z.boolean(),
      profiles: z.array(z.string()),
      cases: z.number(),
      verdicts: z.record(z.string(), z.number()),
    }),
  ),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      call: z.string(),
      profile: z.string(),
      to: z.string(),
      cells: z.array(z.strictObject({ verdict: z.string(), cases: z.number(), to: z.string().exactOptional() })),
    }),
  ),
})

export const frontSchema: z.ZodType<Front> = z.strictObject({
  rule: z.string(),
  call: z.string(),
  to: z.string(),
  errno: z.string().exactOptional(),
  text: z.record(z.string(), z.string()),
  source: sourceText.exactOptional(),
  example: z
    .strictObject({ case: z.string(), script: z.string(), command: z.string().exactOptional() })
    .exactOptional(),
  statuses: z.array(status),
})
