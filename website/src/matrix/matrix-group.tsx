import Translate, { translate } from '@docusaurus/Translate'
import { type ReactNode, useId } from 'react'
import type { Results } from '../../../spec/compiler/emit/docs/page.ts'
import { Breakable } from '../blocks/breakable.tsx'
import { PageLink } from '../blocks/page-link.tsx'
import { StatusMark } from '../blocks/status.tsx'
import { verdictLook } from '../blocks/verdict.ts'
import { type Rule, tally } from './matrix-filter.ts'

interface Props {
  call: string
  rules: readonly Rule[]
  results: Results
  open: boolean
  /** Open since a filter is set, and not to be closed. */
  fixed: boolean
  onToggle: () => void
}

/** A call in one line, and its rules below when asked for. */
export function MatrixGroup({ call, rules, results, open, fixed, onToggle }: Props): ReactNode {
  const id = useId()
  return (
    <tbody id={id}>
      <tr className="matrix-call">
        <th scope="rowgroup">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            disabled={fixed}
            aria-label={translate({ id: 'matrix.toggle', message: 'Rules of {call}' }, { call })}
            onClick={onToggle}
          />
          <PageLink to={`calls/${call}`}>
            <code>{call}</code>
          </PageLink>
          <span className="matrix-count">{rules.length}</span>
        </th>
        {results.implementations.map((one, column) => (
          <td key={one.id}>
            <Tally rules={rules} column={column} verdicts={results.verdicts} />
          </td>
        ))}
      </tr>
      {open && rules.map((rule) => <RuleRow key={rule.id} rule={rule} results={results} />)}
    </tbody>
  )
}

interface TallyProps {
  rules: readonly Rule[]
  column: number
  verdicts: readonly string[]
}

function Tally({ rules, column, verdicts }: TallyProps): ReactNode {
  const page = rules.map((rule) => rule.cells[column]?.to).find((to) => to !== undefined)
  const content = tally(rules, column, verdicts).map(({ verdict, count }) => {
    const { tone, mark, label } = verdictLook(verdict)
    return (
      <span key={verdict} className={`tally status-${tone}`}>
        <span aria-hidden="true">{mark}</span>{' '}
        <Translate
          id="matrix.tally"
          values={{ count: <b>{count}</b>, label: <span className="tally-label">{label}</span> }}
        >
          {'{count} {label}'}
        </Translate>
      </span>
    )
  })
  // The page without the rule's anchor: the evidence of the whole call.
  return page === undefined ? (
    <span className="tallies">{content}</span>
  ) : (
    <PageLink to={page.replace(/#.*/u, '')} className="tallies">
      {content}
    </PageLink>
  )
}

function RuleRow({ rule, results }: { rule: Rule; results: Results }): ReactNode {
  return (
    <tr className="matrix-rule">
      <th scope="row">
        <PageLink to={rule.to}>
          <code>
            <Breakable text={rule.id} />
          </code>
        </PageLink>{' '}
        <span className="matrix-profile">{rule.profile}</span>
      </th>
      {results.implementations.map((one, column) => {
        const cell = rule.cells[column]
        return (
          <td key={one.id}>
            <StatusMark verdict={cell?.verdict ?? 'none'} to={cell?.to} />
            {cell !== undefined && cell.cases > 0 && (
              <span className="matrix-cases">
                {translate({ id: 'matrix.cases', message: 'cases: {count}' }, { count: cell.cases })}
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}
