import Translate from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import { useFileAddress } from '../blocks/links.ts'

/** The page as Markdown, for programs and for those who would rather read that. */
export function TwinLink({ path }: { path: string }): ReactNode {
  const address = useFileAddress()
  return (
    <p className="twin">
      <a href={address(`${path}.md`)} type="text/markdown">
        <Translate id="twin">This page as Markdown</Translate>
      </a>
    </p>
  )
}
