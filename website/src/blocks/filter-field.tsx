import { translate } from '@docusaurus/Translate'
import { type ReactNode, useId } from 'react'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  shown: number
  total: number
}

/** A field that keeps what matches, and says how much that is. */
export function FilterField({ label, value, onChange, shown, total }: Props): ReactNode {
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <output htmlFor={id} aria-live="polite">
        {translate({ id: 'filter.count', message: '{shown} of {total}' }, { shown, total })}
      </output>
    </div>
  )
}
