import { tabStyle } from './tab-style.ts'

/** Runs in the head, before the first paint: colours and tabs as the reader left them. Used as text: no imports. */
function prepare(style: (choices: object) => string): void {
  const root = document.documentElement
  let theme: string | null = null
  let tabs: object | null = null
  try {
    theme = localStorage.getItem('sockspec.theme')
    const kept: unknown = JSON.parse(localStorage.getItem('sockspec.tabs') ?? '{}')
    if (typeof kept === 'object') tabs = kept
  } catch {
    // Without storage the system's colours and the first tabs are shown.
  }
  const dark = theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  root.dataset['theme'] = dark ? 'dark' : 'light'
  const element = document.createElement('style')
  element.id = 'tab-choice'
  element.textContent = style(tabs ?? {})
  document.head.append(element)
}

export const headScript = `(${prepare.toString()})(${tabStyle.toString()})`
