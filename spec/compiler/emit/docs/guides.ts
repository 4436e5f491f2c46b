import type { DocsInput, Guide } from './input.ts'

/** The guides of a language; one that is not translated stands in English. */
export function guidesIn({ guides }: Pick<DocsInput, 'guides'>, locale: string): Guide[] {
  const names = [...new Set(guides.map(({ name }) => name))]
  return names.flatMap((name) => {
    const all = guides.filter((guide) => guide.name === name)
    const own = all.find((guide) => guide.locale === locale) ?? all.find((guide) => guide.locale === 'en')
    return own === undefined ? [] : [own]
  })
}

/** The first heading of a guide; its name if it has none. */
export function guideTitle({ name, markdown }: Guide): string {
  return /^# (.+)$/mu.exec(markdown)?.[1] ?? name
}

/** The first paragraph of a guide, as plain text. */
export function guideSummary({ markdown }: Guide): string {
  const paragraph = markdown.split(/\n\s*\n/u).find((part) => /^[^#<`|:\s-]/u.test(part)) ?? ''
  return paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll('`', '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A guide as it is shown: below its title it says if it may be out of date. */
export function guideText({ name, markdown, stale }: Guide, note: string): string {
  if (!stale) return markdown
  const [title = `# ${name}`, ...rest] = markdown.split(/(?<=^# .+)\n/mu)
  return [title, `\n> ${note}\n`, ...rest].join('\n')
}
