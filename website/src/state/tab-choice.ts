import { useSyncExternalStore } from 'react'
import { tabStyle } from './tab-style.ts'

/** The reader's choice in each group of tabs, kept for the next visit. */
export type TabChoices = Readonly<Record<string, string>>

export const tabStorageKey = 'sockspec.tabs'
export const tabStyleId = 'tab-choice'

let choices: TabChoices | undefined
const listeners = new Set<() => void>()

function current(): TabChoices {
  choices ??= stored()
  return choices
}

function stored(): TabChoices {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(tabStorageKey) ?? '{}')
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    // Storage may be forbidden, or hold what another program wrote: then nothing is remembered.
    return {}
  }
}

/** Shows tab `id` in every block of `group`, now and on later visits. */
export function chooseTab(group: string, id: string): void {
  choices = { ...current(), [group]: id }
  const style = document.getElementById(tabStyleId)
  if (style !== null) style.textContent = tabStyle(choices)
  try {
    localStorage.setItem(tabStorageKey, JSON.stringify(choices))
  } catch {
    // The choice holds for this page at least.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The tab of `group` that is shown: the reader's choice where this block has it, else the first. */
export function useTabChoice(group: string, ids: readonly string[]): string {
  const choice = useSyncExternalStore(
    subscribe,
    () => current()[group],
    () => undefined,
  )
  return choice !== undefined && ids.includes(choice) ? choice : (ids[0] ?? '')
}
