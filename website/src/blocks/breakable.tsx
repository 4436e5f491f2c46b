import { Fragment, type ReactNode } from 'react'

/** Code in which also a long word may go on in the next line, after the signs that join its names. */
export function Breakable({ text }: { text: string }): ReactNode {
  return partsOf(text).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

/** What a narrow column holds in one line: a word that is no longer stays whole. */
const longest = 18

/** Whether it is long between any two of its hyphens, after which a line may end anyway. */
const isLong = (text: string): boolean => text.split('-').some((part) => part.length > longest)

function partsOf(text: string): string[] {
  return text
    .split(/(?<= )/u)
    .flatMap((word) => (word.length > longest ? word.split(/(?<=[(,|@+#/])(?=[^ ])/u) : [word]))
    .flatMap((part) => (isLong(part) ? part.split(/(?<=\w\.)(?=\w)/u) : [part]))
    .reduce<string[]>((parts, part) => {
      // Between words no sign is needed.
      if (parts.at(-1)?.endsWith(' ') === true) parts.push(`${parts.pop() ?? ''}${part}`)
      else parts.push(part)
      return parts
    }, [])
}
