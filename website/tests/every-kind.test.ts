import { AxeBuilder } from '@axe-core/playwright'
import { type CDPSession, type Page } from '@playwright/test'
import { expect, open, pages, test } from './site.ts'

declare global {
  interface Window {
    shift: number
  }
}

const named = (path: string): string => (path === '' ? 'the first page' : path)

for (const path of [...pages, 'ru/', 'ru/calls/bind/'])
  test(`${named(path)} stands still, keeps its width, and has no violation that axe finds`, async ({ page }) => {
    const session = await prepare(page)
    await open(page, path)
    await expectRest(page, session)
    await expect(page.locator('h1')).toBeVisible()
    await expectAccessible(page)
    await page.locator('.theme-switch').click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    // All else that axe looks at is the same in the dark.
    await expectAccessible(page, ['color-contrast'])
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' })
  for (const path of [...pages, 'ru/', 'ru/calls/bind/'])
    test(`${named(path)} stands still and keeps its width`, async ({ page }) => {
      const session = await prepare(page)
      await open(page, path)
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await expectRest(page, session)
    })
  test('a call’s page has no violation that axe finds', async ({ page }) => {
    await open(page, 'calls/bind/')
    await expectAccessible(page)
  })
})

/** A processor so much slower that pages arrive in parts. */
const slow = 4

/** Counts what jumps on a slow machine; the reader has chosen another tab than the first. */
async function prepare(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow })
  await page.addInitScript(() => {
    window.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') window.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    if (localStorage.getItem('sockspec.tabs') === null)
      localStorage.setItem('sockspec.tabs', JSON.stringify({ language: 'rust' }))
  })
  return session
}

async function expectRest(page: Page, session: CDPSession): Promise<void> {
  await page.waitForTimeout(200)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const { shift, beyond } = await page.evaluate(() => ({
    shift: window.shift,
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
  expect(shift).toBeLessThan(0.005)
  expect(beyond).toBeLessThanOrEqual(0)
}

async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze()
  expect(violations.map(({ id, nodes }) => ({ id, places: nodes.map((node) => node.html) }))).toEqual([])
}
