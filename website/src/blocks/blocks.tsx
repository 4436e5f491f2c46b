import type { ReactNode } from 'react'
import type { SiteBlock } from '../../model/site-page.ts'
import { Code } from './code.tsx'
import type { Draw } from './draw.ts'
import { Details } from './details.tsx'
import { Facts } from './facts.tsx'
import { Graph } from './graph.tsx'
import { Index } from './page-index.tsx'
import { InlineText } from './inline.tsx'
import { Items, PlainList } from './list.tsx'
import { Layout } from './layout.tsx'
import { Note } from './note.tsx'
import { Section } from './section.tsx'
import { Table } from './table.tsx'
import { Tabs } from './tabs.tsx'
import { MatrixPlace } from '../matrix/matrix-place.tsx'

/** The blocks of a page, one below the other. */
export function Blocks({ blocks }: { blocks: readonly SiteBlock[] }): ReactNode {
  return blocks.map((block, index) => <OneBlock key={index} block={block} />)
}

const draw: Draw = (blocks) => <Blocks blocks={blocks} />

function OneBlock({ block }: { block: SiteBlock }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineText text={block.text} />
        </p>
      )
    case 'list':
      return <PlainList items={block.items} />
    case 'items':
      return <Items block={block} draw={draw} />
    case 'facts':
      return <Facts block={block} />
    case 'table':
      return <Table block={block} />
    case 'code':
      return <Code block={block} />
    case 'tabs':
      return <Tabs block={block} draw={draw} />
    case 'section':
      return <Section block={block} draw={draw} />
    case 'details':
      return <Details block={block} draw={draw} />
    case 'layout':
      return <Layout block={block} />
    case 'graph':
      return <Graph block={block} />
    case 'note':
      return <Note block={block} />
    case 'index':
      return <Index block={block} />
    case 'matrix':
      return <MatrixPlace />
  }
}
