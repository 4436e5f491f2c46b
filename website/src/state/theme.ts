export type Theme = 'light' | 'dark'

/** Changes between light and dark, now and on later visits. */
export function toggleTheme(): void {
  const root = document.documentElement
  const theme: Theme = root.dataset['theme'] === 'dark' ? 'light' : 'dark'
  root.dataset['theme'] = theme
  try {
    localStorage.setItem('sockspec.theme', theme)
  } catch {
    // Storage may be forbidden: the choice holds for this page.
  }
}
