import Translate, { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import { Command } from '../blocks/code.tsx'
import { PageLink } from '../blocks/page-link.tsx'

/** The three uses, each with where to begin. */
export function Uses({ counts }: { counts: Readonly<Record<string, number>> }): ReactNode {
  return (
    <ul className="uses">
      <li>
        <h2>
          <Translate id="front.read">Read it</Translate>
        </h2>
        <p>
          <Translate
            id="front.read.text"
            values={{
              calls: <PageLink to="calls">{translate({ id: 'front.calls', message: 'calls' })}</PageLink>,
              errnos: <PageLink to="errnos">{translate({ id: 'front.errnos', message: 'errnos' })}</PageLink>,
              callCount: counts['call'] ?? 0,
              errnoCount: counts['errno'] ?? 0,
              ruleCount: counts['rule'] ?? 0,
            }}
          >
            {
              '{callCount} {calls} with {ruleCount} rules, {errnoCount} {errnos} with all that can give them, structs to scale, state diagrams.'
            }
          </Translate>
        </p>
        <p className="use-go">
          <PageLink to="calls">
            <Translate id="front.read.go">To the calls</Translate>
          </PageLink>
          <PageLink to="numbers">
            <Translate id="front.read.numbers">Numbers of all architectures</Translate>
          </PageLink>
        </p>
      </li>
      <li>
        <h2>
          <Translate id="front.test">Test your implementation</Translate>
        </h2>
        <p>
          <Translate id="front.test.text">
            A kernel, a unikernel, a network stack: whatever runs a small C program is asked every rule.
          </Translate>
        </p>
        <Command command="npm run conformance -- --target host" />
        <p className="use-go">
          <PageLink to="guides/your-own-kernel">
            <Translate id="front.test.go">How to connect yours</Translate>
          </PageLink>
          <PageLink to="conformance">
            <Translate id="front.test.results">Recorded results</Translate>
          </PageLink>
        </p>
      </li>
      <li>
        <h2>
          <Translate id="front.generate">Regenerate the bindings</Translate>
        </h2>
        <p>
          <Translate id="front.generate.text">
            C, TypeScript and Rust, OpenAPI, JSON Schema and manual pages, also for a table of calls of your own.
          </Translate>
        </p>
        <Command command="npx sockspec generate --out my-bindings" />
        <p className="use-go">
          <PageLink to="guides/derive">
            <Translate id="front.generate.go">How to derive your own</Translate>
          </PageLink>
          <PageLink to="downloads">
            <Translate id="front.generate.files">Files made already</Translate>
          </PageLink>
        </p>
      </li>
    </ul>
  )
}
