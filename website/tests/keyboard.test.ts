import { expect, open, test } from './site.ts'

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
    const stops = new Set<number>()
    for (let count = 0; count < 900; count += 1) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body) return undefined
        const style = getComputedStyle(element)
        const index = [...document.querySelectorAll('*')].indexOf(element)
        return { index, visible: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 }
      })
      if (stop === undefined || stops.has(stop.index)) break
      expect(stop.visible, `stop ${count}`).toBe(true)
      stops.add(stop.index)
    }
    expect(stops.size).toBeGreaterThan(10)
    // All stops were passed: nothing held the focus.
    const footer = await page.evaluate(() => {
      const link = document.querySelector('.footer a')
      return link === null ? -1 : [...document.querySelectorAll('*')].indexOf(link)
    })
    expect(stops.has(footer)).toBe(true)
  })

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
