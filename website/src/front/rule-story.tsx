import Translate, { translate } from '@docusaurus/Translate'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type { ReactNode } from 'react'
import { Code } from '../blocks/code.tsx'
import { PageLink } from '../blocks/page-link.tsx'
import { Statuses } from '../blocks/status.tsx'
import type { FrontData } from '../../model/front-data.ts'

/** One rule: as it is written, in words, as a generated case, and what implementations make of it. */
export function RuleStory({ front }: { front: FrontData }): ReactNode {
  const { i18n } = useDocusaurusContext()
  const words = front.text[i18n.currentLocale] ?? front.text['en']
  return (
    <section className="story" aria-labelledby="story">
      <h2 id="story">
        <Translate
          id="front.story"
          values={{
            rule: (
              <PageLink to={front.to}>
                <code>{front.rule}</code>
              </PageLink>
            ),
          }}
        >
          {'A rule stands once: {rule}'}
        </Translate>
      </h2>
      <ol>
        {front.source !== undefined && (
          <Step title={translate({ id: 'front.story.source', message: 'Written as data' })}>
            <Code
              block={{
                kind: 'code',
                language: 'yaml',
                tokens: front.source.tokens,
                source: { path: front.source.path, line: front.source.line },
              }}
            />
          </Step>
        )}
        <Step title={translate({ id: 'front.story.words', message: 'Read as a manual page' })}>
          <p className="story-words">
            {front.errno !== undefined && (
              <PageLink to={`errnos/${front.errno}`} className="errno">
                <code>{front.errno}</code>
              </PageLink>
            )}{' '}
            {words}
          </p>
          <p className="use-go">
            <PageLink to={front.to}>
              <Translate id="front.story.page" values={{ call: front.call }}>
                {'Among the outcomes of {call}'}
              </Translate>
            </PageLink>
          </p>
        </Step>
        {front.example !== undefined && (
          <Step title={translate({ id: 'front.story.case', message: 'Asked as a generated case' })}>
            <Code
              block={{
                kind: 'code',
                language: 'packetdrill',
                title: front.example.case,
                tokens: front.example.tokens,
                ...(front.example.command !== undefined && { command: front.example.command }),
              }}
            />
          </Step>
        )}
        <Step title={translate({ id: 'front.story.verdict', message: 'Answered by each implementation' })}>
          {front.statuses.length > 0 ? (
            <p>
              <Statuses statuses={front.statuses} />
            </p>
          ) : (
            <p>{translate({ id: 'front.story.none', message: 'No results are recorded yet.' })}</p>
          )}
        </Step>
      </ol>
    </section>
  )
}

function Step({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <li>
      <h3>{title}</h3>
      {children}
    </li>
  )
}
