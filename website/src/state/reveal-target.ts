import { chooseTab } from './tab-choice.ts'

/** Opens what hides the place that `hash` names (a fold, a tab), and goes there. */
export function revealTarget(hash: string): void {
  if (hash.length < 2) return
  const target = document.getElementById(decodeURIComponent(hash.slice(1)))
  if (target === null) return
  let hidden = false
  for (let element = target.parentElement; element !== null; element = element.parentElement) {
    if (element instanceof HTMLDetailsElement && !element.open) {
      element.open = true
      hidden = true
    }
    const group = element.parentElement?.dataset['tabs']
    const tab = element.dataset['tab']
    if (element.role === 'tabpanel' && element.hidden && group !== undefined && tab !== undefined) {
      chooseTab(group, tab)
      hidden = true
    }
  }
  if (hidden) requestAnimationFrame(() => target.scrollIntoView())
}
