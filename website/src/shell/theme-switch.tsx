import { translate } from '@docusaurus/Translate'
import type { ReactNode } from 'react'
import { toggleTheme } from '../state/theme.ts'

/** Changes between light and dark. The picture is chosen by the stylesheet, since the server does not know the theme. */
export function ThemeSwitch(): ReactNode {
  return (
    <button
      type="button"
      className="theme-switch"
      aria-label={translate({ id: 'theme.switch', message: 'Switch between light and dark' })}
      onClick={toggleTheme}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
      </svg>
    </button>
  )
}
