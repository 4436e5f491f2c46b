import type { Block, Inline, Page, Text } from './page.ts'

/** All blocks of a page, those within others behind them. */
export function allBlocks(list: readonly Block[]): Block[] {
  return list.flatMap((block) => [block, ...allBlocks(innerBlocks(block))])
}

function innerBlocks(block: Block): readonly Block[] {
  if (block.kind === 'section' || block.kind === 'details') return block.blocks
  return block.kind === 'tabs' ? block.tabs.flatMap(({ blocks }) => blocks) : []
}

/** The anchors of a page, in their order; one that stands twice is there twice. */
export function anchorsOf(page: Page): string[] {
  const own = allBlocks(page.blocks).flatMap((block) => {
    if (block.kind === 'section') return [block.id, ...(block.aliases ?? [])]
    return block.kind === 'table' ? block.rows.flatMap(({ id }) => (id === undefined ? [] : [id])) : []
  })
  const inline = inlinesOf(page).flatMap((item) => (typeof item === 'object' && 'anchor' in item ? [item.anchor] : []))
  return [...own, ...inline]
}

/** Every run of text of a page. */
export function inlinesOf(page: Page): Inline[] {
  const texts = [page.heading, page.summary, ...allBlocks(page.blocks).flatMap(textsOf)]
  const flat = (items: Text): Inline[] =>
    items.flatMap((item) => (typeof item === 'object' && 'link' in item ? [item, ...flat(item.link)] : [item]))
  return texts.flatMap(flat)
}

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.facts.flatMap(({ texts }) => texts)
    case 'table':
      return [...block.head, ...block.rows.flatMap(({ cells }) => cells)]
    case 'section':
      return [block.title]
    case 'details':
      return [block.summary]
    case 'code':
    case 'tabs':
    case 'layout':
    case 'graph':
    case 'matrix':
      return []
  }
}

/** Everything that a page leads to. */
export function targetsOf(page: Page): string[] {
  const inline = inlinesOf(page).flatMap((item) => {
    if (typeof item === 'string') return []
    if ('to' in item) return [item.to]
    return 'statuses' in item ? item.statuses.flatMap(({ to }) => (to === undefined ? [] : [to])) : []
  })
  const drawn = allBlocks(page.blocks).flatMap((block) => {
    if (block.kind === 'layout') return block.fields.flatMap(({ to }) => (to === undefined ? [] : [to]))
    if (block.kind !== 'graph') return []
    return [...block.nodes.map(({ to }) => to), ...block.edges.flatMap(({ labels }) => labels.map(({ to }) => to))]
  })
  return [...inline, ...drawn]
}
