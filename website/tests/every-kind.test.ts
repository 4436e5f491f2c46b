import { AxeBuilder } from '@axe-core/playwright'
import { expect, open, pages, test } from './site.ts'

declare global {
  interface Window {
    shift: number
  }
}

const named = (path: string): string => (path === '' ? 'the first page' : path)

for (const path of pages)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${named(path)} in ${colorScheme}`, () => {
      test.use({ colorScheme })
      test('has no violation that axe finds', async ({ page }) => {
        await open(page, path)
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => ({ id, places: nodes.map((node) => node.html) }))).toEqual([])
      })
    })

for (const path of [...pages, 'ru/', 'ru/calls/recvfrom/'])
  for (const width of [390, 1280])
    test(`${named(path)} at ${width} px stands still and does not scroll sideways`, async ({ page }) => {
      await page.addInitScript(() => {
        window.shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number') window.shift += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        localStorage.setItem('sockspec.tabs', JSON.stringify({ language: 'rust' }))
      })
      await page.setViewportSize({ width, height: 844 })
      await open(page, path)
      await page.waitForTimeout(300)
      expect(await page.evaluate(() => window.shift)).toBeLessThan(0.005)
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond).toBeLessThanOrEqual(0)
      await expect(page.locator('h1')).toBeVisible()
    })
