import type { PhrasingContent } from 'mdast'
import type { Inline } from '../../../spec/compiler/emit/docs/page.ts'
import { guideLink } from './guide-link.ts'

/** Runs of text of a guide's line. */
export function inlines(path: string, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [node.value]
      case 'inlineCode':
        return [{ code: node.value }]
      case 'emphasis':
      case 'strong':
        return [{ strong: plainText(node.children) }]
      case 'break':
        return [' ']
      case 'html':
        return []
      case 'link': {
        const to = guideLink(node.url)
        const text = inlines(path, node.children)
        // What stands in the repository alone is named, not linked.
        return to === undefined ? text : [{ link: text, to }]
      }
      default:
        throw new Error(
          `${path}:${node.position?.start.line ?? 1}: the site draws no ${node.type} in a guide; write it otherwise`,
        )
    }
  })
}

export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plainText(node.children) : ' '))
    .join('')
}
