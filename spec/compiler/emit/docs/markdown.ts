/** Text of the specification as Markdown: what would be markup outside of code spans is escaped, also for MDX. */
export function prose(text: string): string {
  return text
    .trim()
    .split(/(`[^`]*`)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<{}]/gu, '\\$&')))
    .join('')
}

/** A code span that may hold backticks. */
export function code(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ')
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}

/** An invisible anchor: rule ids hold dots, which no slug of a heading keeps. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`
}

/** A table; columns in which every cell is empty are left out, and a table without rows is nothing. */
export function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return ''
  const used = head.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''))
  const line = (cells: string[]): string =>
    `| ${cells
      .filter((_, column) => used[column])
      .map(cell)
      .join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('\n', ' ').replace(/(?<!\\)\|/gu, '\\|')
}

export function list(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** Joins the parts of a page with an empty line between them; empty parts fall away. */
export function page(...parts: (string | undefined)[]): string {
  return `${parts
    .filter((part) => part !== undefined && part.trim() !== '')
    .join('\n\n')
    .trim()}\n`
}

/** A section that is there only if it has content. */
export function section(title: string, ...parts: (string | undefined)[]): string | undefined {
  const content = page(...parts).trim()
  return content === '' ? undefined : `## ${title}\n\n${content}`
}
