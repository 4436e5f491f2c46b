import type { ReactNode } from 'react'
import type { Inline, Text } from '../../../spec/compiler/emit/docs/page.ts'
import { Anchor } from './anchor.tsx'
import { Breakable } from './breakable.tsx'
import { PageLink } from './page-link.tsx'
import { Statuses } from './status.tsx'

/** A run of text with its links and marks. */
export function InlineText({ text }: { text: Text }): ReactNode {
  return text.map((part, index) => <Part key={index} part={part} />)
}

function Part({ part }: { part: Inline }): ReactNode {
  if (typeof part === 'string') return part
  if ('code' in part) {
    const code = isName(part.code) ? (
      <code className="name">{part.code}</code>
    ) : (
      <code>
        <Breakable text={part.code} />
      </code>
    )
    return part.to === undefined ? code : <PageLink to={part.to}>{code}</PageLink>
  }
  if ('link' in part)
    return (
      <PageLink to={part.to}>
        <InlineText text={part.link} />
      </PageLink>
    )
  if ('strong' in part) return <strong>{part.strong}</strong>
  return 'anchor' in part ? <Anchor id={part.anchor} /> : <Statuses statuses={part.statuses} />
}

/** Names stay on one line; expressions break between their words. */
const isName = (code: string): boolean => code.length <= 20 && !code.includes(' ')
