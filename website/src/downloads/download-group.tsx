import { translate } from '@docusaurus/Translate'
import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type { ReactNode } from 'react'
import type { Download, DownloadGroup } from '../../model/site-page.ts'
import { useAnchor } from '../blocks/anchor.tsx'
import { Permalink } from '../blocks/permalink.tsx'

interface Props {
  group: DownloadGroup
  files: readonly Download[]
}

/** The files of one kind; where there are many, the archive first and the single files folded. */
export function DownloadGroupSection({ group, files }: Props): ReactNode {
  useAnchor(group)
  const title = groupTitle(group)
  const archives = files.filter((file) => file.archive === true)
  const single = files.filter((file) => file.archive !== true)
  const folded = archives.length > 0 && single.length > 4
  return (
    <section className="section-2" aria-labelledby={group}>
      <h2 id={group} tabIndex={-1}>
        {title}
        <Permalink id={group} title={title} />
      </h2>
      <p>{groupText(group)}</p>
      <FileList files={folded ? archives : files} />
      {folded && (
        <details className="details">
          <summary>
            {translate({ id: 'downloads.single', message: 'Single files: {count}' }, { count: single.length })}
          </summary>
          <FileList files={single} />
        </details>
      )}
    </section>
  )
}

function FileList({ files }: { files: readonly Download[] }): ReactNode {
  const { i18n } = useDocusaurusContext()
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.path}>
          <a href={file.path} download={file.archive === true ? true : undefined}>
            <code>{file.path.replace(/^downloads\//u, '')}</code>
          </a>
          <span className="file-size">{sizeText(file.bytes, i18n.currentLocale)}</span>
        </li>
      ))}
    </ul>
  )
}

function sizeText(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)
}

export function groupTitle(group: DownloadGroup): string {
  switch (group) {
    case 'ir':
      return translate({ id: 'downloads.ir', message: 'Compiled specification' })
    case 'openapi':
      return 'OpenAPI'
    case 'schema':
      return 'JSON Schema'
    case 'c':
      return 'C'
    case 'typescript':
      return 'TypeScript'
    case 'rust':
      return 'Rust'
    case 'man':
      return translate({ id: 'downloads.man', message: 'Manual pages' })
    case 'llms':
      return 'llms.txt'
  }
}

function groupText(group: DownloadGroup): string {
  switch (group) {
    case 'ir':
      return translate({
        id: 'downloads.ir.text',
        message: 'The whole specification as one JSON document: what all else here is made from.',
      })
    case 'openapi':
      return translate({
        id: 'downloads.openapi.text',
        message: 'Each call as an operation whose answer is one of its outcomes.',
      })
    case 'schema':
      return translate({
        id: 'downloads.schema.text',
        message:
          'The language of the YAML files, for completion and checks in an editor; and that of the compiled document.',
      })
    case 'c':
      return translate({
        id: 'downloads.c.text',
        message: 'One header for C11 and C++11 that needs no libc; sizes and offsets are asserted.',
      })
    case 'typescript':
      return translate({
        id: 'downloads.typescript.text',
        message: 'Numbers, errnos, constants, codecs of the structs, and types of the calls.',
      })
    case 'rust':
      return translate({
        id: 'downloads.rust.text',
        message: 'A crate without std and without dependencies; layouts are asserted.',
      })
    case 'man':
      return translate({ id: 'downloads.man.text', message: 'A page for each call, in mdoc: man -l bind.2 shows one.' })
    case 'llms':
      return translate({
        id: 'downloads.llms.text',
        message: 'The Markdown twins of all pages with a line about each, for programs that read.',
      })
  }
}
