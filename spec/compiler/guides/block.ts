/** A code block of a Markdown text. */
export interface Block {
  language: string
  text: string
}

/** The code blocks, fenced or indented, in which a text stands. */
export const findBlock = (markdown: string, text: string): Block[] =>
  blocksOf(markdown).filter((block) => block.text.includes(text))

function blocksOf(markdown: string): Block[] {
  const fenced: Block[] = []
  const rest = markdown.replaceAll(/^```(\w*).*\n([^]*?)^```$/gm, (_, language: string, text: string) => {
    fenced.push({ language: language || 'text', text: text.trimEnd() })
    return ''
  })
  const indented = rest.matchAll(/(?<=\n\n)(?: {4}.*\n(?:\n+(?= {4}))?)+/g)
  return [
    ...fenced,
    ...[...indented].map(([text]) => ({ language: 'text', text: text.replaceAll(/^ {4}/gm, '').trimEnd() })),
  ]
}
