import { chooseTab } from './tab-choice.ts'

const mark = 'is-target'

/**
 * Marks the place that `hash` names, since browsers do not see a change of address that a script makes; opens what hides
 * it (a fold, a tab), and goes there.
 */
export function revealTarget(hash: string): void {
  document.querySelector(`.${mark}`)?.classList.remove(mark)
  const target = hash.length < 2 ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
  if (target === null) return
  target.classList.add(mark)
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
