import type { SitePage } from '../../model/site-page.ts'
import { textOf } from '../../model/text.ts'
import type { Content } from './content.ts'
import { readGuide } from './guide.ts'
import { contentsOf } from './prepare.ts'

/** The guides as pages; the first paragraph is the summary. */
export function guidePages(guides: Content['guides']): SitePage[] {
  return guides.map(({ name, markdown }) => {
    const { title, heading, blocks } = readGuide(`guides/${name}.md`, markdown)
    const first = blocks.find((block) => block.kind === 'paragraph')
    return {
      path: `guides/${name}`,
      kind: 'guide',
      title,
      heading,
      description: first === undefined ? title : textOf(first.text),
      summary: [],
      blocks,
      contents: contentsOf(blocks),
      twin: true,
    }
  })
}
