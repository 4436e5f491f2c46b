import { translate } from '@docusaurus/Translate'
import type { CSSProperties, ReactNode } from 'react'
import type { LayoutBlock } from '../../model/site-page.ts'
import { PageLink } from './page-link.tsx'
import { layoutRows, type LayoutCell } from './layout-rows.ts'

/** A struct to scale, eight bytes in a row; the table beside it says the same in words. */
export function Layout({ block }: { block: LayoutBlock }): ReactNode {
  const caption = translate(
    { id: 'layout.caption', message: '{struct}: {size} bytes, eight in a row' },
    { struct: block.struct, size: block.size },
  )
  return (
    <figure className="layout" data-struct={block.struct}>
      <figcaption>
        {block.label !== undefined && <strong>{block.label}</strong>} {caption}
      </figcaption>
      <div className="layout-grid">
        <div className="layout-ruler" aria-hidden="true">
          {[0, 1, 2, 3, 4, 5, 6, 7].map((byte) => (
            <span key={byte}>{byte}</span>
          ))}
        </div>
        {layoutRows(block.fields, block.size).map((row) => (
          <div key={row.offset} className="layout-row" data-skipped={row.skipped}>
            <span className="layout-offset">{row.skipped === undefined ? row.offset : '⋮'}</span>
            {row.cells.map((cell) => (
              <Cell key={cell.start} cell={cell} />
            ))}
          </div>
        ))}
      </div>
    </figure>
  )
}

function Cell({ cell }: { cell: LayoutCell }): ReactNode {
  const style: CSSProperties = { gridColumn: `${cell.start + 2} / span ${cell.span}` }
  const size = translate({ id: 'layout.bytes', message: '{count} bytes' }, { count: cell.size })
  const padding = translate({ id: 'layout.padding', message: 'padding' })
  const name = cell.name ?? padding
  const title = `${name}${cell.type === undefined ? '' : `: ${cell.type}`}, ${size}`
  return (
    <div className="layout-cell" style={style} data-gap={cell.name === undefined} data-part={cell.part} title={title}>
      {cell.part !== 'whole' && cell.part !== 'first' ? (
        cell.part === 'skipped' && <span className="layout-size">{size}</span>
      ) : (
        <>
          {cell.to === undefined ? (
            <span className="layout-name">{name}</span>
          ) : (
            <PageLink to={cell.to} className="layout-name">
              {name}
            </PageLink>
          )}
          {cell.span > 1 && cell.type !== undefined && <span className="layout-type">{cell.type}</span>}
        </>
      )}
    </div>
  )
}
