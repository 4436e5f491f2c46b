import Translate, { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import { PageLink } from '../blocks/page-link.tsx'
import type { FrontData } from '../../model/front-data.ts'
import { RuleStory } from '../front/rule-story.tsx'
import { Uses } from '../front/uses.tsx'
import { PageFrame } from '../shell/page-frame.tsx'

/** What this is, where to go, and one rule from its source to its verdicts. */
export default function FrontPage({ front }: { front: FrontData }): ReactNode {
  const title = translate({ id: 'front.title', message: 'The system calls of the network, rule by rule' })
  const description = translate({
    id: 'front.description',
    message:
      'A machine-readable specification of socket, bind, connect, poll and the others: each way a call can end is one rule, in the order of checking, with a generated test.',
  })
  return (
    <PageFrame path="" title={`sockspec · ${title}`} description={description} kind="front">
      <header className="front-head">
        <h1>{title}</h1>
        <p className="summary">
          <Translate
            id="front.summary"
            values={{
              bind: <PageLink to="calls/bind">bind</PageLink>,
              poll: <PageLink to="calls/poll">poll</PageLink>,
              errno: <PageLink to={`errnos/${front.errno ?? 'EADDRINUSE'}`}>errno</PageLink>,
            }}
          >
            {
              'A specification of {bind}, {poll} and the other calls through which programs use the network: every way a call can end, in the order in which it is checked, with its {errno}, its effect and a test.'
            }
          </Translate>
        </p>
      </header>
      <Uses counts={front.counts} />
      <RuleStory front={front} />
    </PageFrame>
  )
}
