import Translate, { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import { type Download, downloadGroups } from '../../model/site-page.ts'
import { DownloadGroupSection, groupTitle } from '../downloads/download-group.tsx'
import { PageFrame } from '../shell/page-frame.tsx'

/** The specification as files for programs. */
export default function DownloadsPage({ downloads }: { downloads: readonly Download[] }): ReactNode {
  const title = translate({ id: 'downloads.title', message: 'Downloads' })
  const groups = downloadGroups.filter((group) => downloads.some((file) => file.group === group))
  const summary = translate({
    id: 'downloads.summary',
    message: 'Everything that the compiler makes of the specification, as files.',
  })
  return (
    <PageFrame
      path="downloads"
      title={title}
      description={summary}
      kind="downloads"
      contents={groups.map((id) => ({ id, level: 2, title: groupTitle(id) }))}
    >
      <header className="page-head">
        <h1>{title}</h1>
        <p className="summary">{summary}</p>
      </header>
      <p>
        <Translate id="downloads.twins">
          Every page of the reference has a Markdown twin at the same address with .md at its end; the pages link to
          theirs at the bottom.
        </Translate>
      </p>
      {groups.map((group) => (
        <DownloadGroupSection key={group} group={group} files={downloads.filter((file) => file.group === group)} />
      ))}
    </PageFrame>
  )
}
