import type { Viz } from '@viz-js/viz'
import type { Block, Page } from '../../../spec/compiler/emit/docs/page.ts'
import type { ContentsEntry, SiteBlock, SitePage } from '../../model/site-page.ts'
import { textOf } from '../../model/text.ts'
import { drawGraph } from './graph.ts'
import { highlight } from './highlight.ts'

/** Does at build time what a browser need not do. */
export function preparePage(viz: Viz, page: Page): SitePage {
  const blocks = page.blocks.map((block) => prepareBlock(viz, block))
  return {
    path: page.path,
    kind: page.kind,
    title: page.title,
    heading: page.heading,
    description: textOf(page.summary),
    summary: page.summary,
    blocks,
    contents: contentsOf(blocks).map((entry) => ({ ...entry, title: withoutPrefix(entry.title, `${page.title}.`) })),
    twin: true,
  }
}

function prepareBlock(viz: Viz, block: Block): SiteBlock {
  const inner = (blocks: readonly Block[]): SiteBlock[] => blocks.map((one) => prepareBlock(viz, one))
  switch (block.kind) {
    case 'code': {
      const { text, ...rest } = block
      return { ...rest, tokens: highlight(text.trimEnd(), block.language) }
    }
    case 'graph':
      return drawGraph(viz, block)
    case 'tabs':
      return { ...block, tabs: block.tabs.map((tab) => ({ ...tab, blocks: inner(tab.blocks) })) }
    case 'section':
    case 'details':
      return { ...block, blocks: inner(block.blocks) }
    default:
      return block
  }
}

/** The sections of a page for "on this page". */
export function contentsOf(blocks: readonly SiteBlock[]): ContentsEntry[] {
  return blocks.flatMap((block) =>
    block.kind === 'section'
      ? [{ id: block.id, level: block.level, title: textOf(block.title) }, ...contentsOf(block.blocks)]
      : [],
  )
}

/** On the page of a call its rules need not name it. */
const withoutPrefix = (title: string, prefix: string): string =>
  title.startsWith(prefix) ? title.slice(prefix.length) : title
