import type { ReactNode } from 'react'
import type { FactsBlock } from '../../model/site-page.ts'
import { InlineText } from './inline.tsx'

/** Named facts, one or several texts each. */
export function Facts({ block }: { block: FactsBlock }): ReactNode {
  return (
    <dl className="facts">
      {block.facts.map((fact, index) => (
        <div key={index}>
          <dt>{fact.label}</dt>
          {fact.texts.map((text, at) => (
            <dd key={at}>
              <InlineText text={text} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
