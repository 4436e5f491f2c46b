import { type Page } from '@playwright/test'
import { expect, open, test } from './site.ts'

interface Walk {
  /** Stops that do not show that they have the focus. */
  unseen: string[]
  stops: Element[]
  /** A stop was reached twice: the end is behind. */
  ended: boolean
}

declare global {
  interface Window {
    walk: Walk
  }
}

test('the first stop skips to the content', async ({ page }) => {
  await open(page, 'calls/bind/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

for (const path of ['', 'calls/recvfrom/', 'conformance/', 'numbers/'])
  test(`Tab reaches the end of ${path === '' ? 'the first page' : path} and shows where it is`, async ({ page }) => {
    await open(page, path)
    await page.evaluate(watch)
    // Each stop is marked once; when one comes again, or none is left, the walk is over.
    for (let count = 0; count < 1500; count += 1) {
      await page.keyboard.press('Tab')
      if (
        count % 50 === 49 &&
        (await page.evaluate(() => window.walk.ended || document.activeElement === document.body))
      )
        break
    }
    const { unseen, count, last } = await found(page)
    expect(unseen).toEqual([])
    expect(count).toBeGreaterThan(10)
    expect(last).toBe(true)
  })

function watch(): void {
  const walk: Walk = { unseen: [], stops: [], ended: false }
  window.walk = walk
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    if (walk.stops.includes(target)) walk.ended = true
    walk.stops.push(target)
    const style = getComputedStyle(target)
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) walk.unseen.push(target.outerHTML)
  })
}

/** What the walk found; `last`: it came to the last link of the page, so nothing before held the focus. */
async function found(page: Page): Promise<{ unseen: string[]; count: number; last: boolean }> {
  return page.evaluate(() => {
    const footer = document.querySelector('.footer a')
    const { unseen, stops } = window.walk
    return { unseen, count: stops.length, last: footer !== null && stops.includes(footer) }
  })
}

test('on a phone the navigation opens, closes with Escape and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'calls/bind/')
  const button = page.getByRole('button', { name: 'Navigation' })
  await button.click()
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden()
  await expect(button).toBeFocused()
  await button.click()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'connect', exact: true }).click()
  await expect(page).toHaveURL(/calls\/connect\/$/u)
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden()
})
