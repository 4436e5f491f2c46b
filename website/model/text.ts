import type { Text } from '../../spec/compiler/emit/docs/page.ts'

/** The words of a text, without links and marks. */
export function textOf(text: Text): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part
      if ('code' in part) return part.code
      if ('link' in part) return textOf(part.link)
      return 'strong' in part ? part.strong : ''
    })
    .join('')
    .trim()
}
