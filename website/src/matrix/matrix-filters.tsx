import { translate } from '@docusaurus/Translate'
import { type ReactNode, useId } from 'react'
import type { Results } from '../../../spec/compiler/emit/docs/page.ts'
import { verdictLook } from '../blocks/verdict.ts'
import { isFiltering, type MatrixFilter, noFilter } from './matrix-filter.ts'

interface Props {
  results: Results
  filter: MatrixFilter
  shown: number
  onChange: (filter: MatrixFilter) => void
}

/** Fields for verdict, call, profile and rule. */
export function MatrixFilters({ results, filter, shown, onChange }: Props): ReactNode {
  const verdicts = distinct(results.rules.flatMap((rule) => rule.cells.map((cell) => cell.verdict)))
  const total = results.rules.length
  return (
    <form className="matrix-filters" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={translate({ id: 'matrix.filter.verdict', message: 'Verdict' })}
        value={filter.verdict}
        options={verdicts.map((value) => ({ value, label: verdictLook(value).label }))}
        onChange={(verdict) => onChange({ ...filter, verdict })}
      />
      <Choice
        label={translate({ id: 'matrix.filter.call', message: 'Call' })}
        value={filter.call}
        options={distinct(results.rules.map((rule) => rule.call)).map((value) => ({ value, label: value }))}
        onChange={(call) => onChange({ ...filter, call })}
      />
      <Choice
        label={translate({ id: 'matrix.filter.profile', message: 'Profile' })}
        value={filter.profile}
        options={distinct(results.rules.map((rule) => rule.profile)).map((value) => ({ value, label: value }))}
        onChange={(profile) => onChange({ ...filter, profile })}
      />
      <RuleField value={filter.rule} onChange={(rule) => onChange({ ...filter, rule })} />
      <output aria-live="polite">
        {translate({ id: 'filter.count', message: '{shown} of {total}' }, { shown, total })}
      </output>
      <button type="button" className="reset" disabled={!isFiltering(filter)} onClick={() => onChange(noFilter)}>
        {translate({ id: 'matrix.filter.reset', message: 'Show all' })}
      </button>
    </form>
  )
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)]

interface ChoiceProps {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{translate({ id: 'matrix.filter.any', message: 'any' })}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

function RuleField({ value, onChange }: { value: string; onChange: (value: string) => void }): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{translate({ id: 'matrix.filter.rule', message: 'Rule' })}</label>
      <input
        id={id}
        type="search"
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
