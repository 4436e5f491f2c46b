/**
 * Rules that show the chosen tabs before any component runs, so that nothing jumps when they do. Used in the page's head
 * as text: no imports.
 */
export function tabStyle(choices: object): string {
  return Object.entries(choices)
    .map((entry) => entry.map(String))
    .filter((entry) => entry.every((word) => /^[\w-]+$/.test(word)))
    .map(([group, id]) => {
      const block = `[data-tabs="${group}"]:has(>[role=tabpanel][data-tab="${id}"])>`
      return (
        `${block}[role=tabpanel]{display:none!important}${block}[role=tabpanel][data-tab="${id}"]{display:block!important}` +
        `${block}[role=tablist]>*{--tab-ink:var(--muted)!important;--tab-line:transparent!important}` +
        `${block}[role=tablist]>[data-tab="${id}"]{--tab-ink:var(--ink)!important;--tab-line:var(--accent)!important}`
      )
    })
    .join('')
}
