import type { ReactNode } from 'react'
import type { Status } from '../../../spec/compiler/emit/docs/page.ts'
import { useSiteData } from '../state/site-data.ts'
import { PageLink } from './page-link.tsx'
import { verdictLook } from './verdict.ts'

/** How each implementation does, as marks that lead to the evidence. */
export function Statuses({ statuses }: { statuses: readonly Status[] }): ReactNode {
  const { implementations } = useSiteData()
  return (
    <span className="statuses">
      {statuses.map((status) => {
        const name = implementations.find((one) => one.id === status.implementation)?.name ?? status.implementation
        return <StatusMark key={status.implementation} name={name} verdict={status.verdict} to={status.to} />
      })}
    </span>
  )
}

/** A verdict; `name` says of what. */
export function StatusMark(props: { name?: string; verdict: string; to?: string | undefined }): ReactNode {
  const { tone, mark, label } = verdictLook(props.verdict)
  const content = (
    <>
      <span className="status-mark" aria-hidden="true">
        {mark}
      </span>
      {props.name !== undefined && <span className="status-name">{props.name} </span>}
      <span className="status-verdict">{label}</span>
    </>
  )
  const className = `status status-${tone}`
  return props.to === undefined ? (
    <span className={className}>{content}</span>
  ) : (
    <PageLink to={props.to} className={className}>
      {content}
    </PageLink>
  )
}
