import { expect, open, test } from './site.ts'

test('the chosen language is remembered on every page', async ({ page }) => {
  await open(page, 'calls/bind/')
  const tabs = page.locator('[data-tabs=language]').first()
  await expect(tabs.getByRole('tab', { name: 'C', exact: true })).toHaveAttribute('aria-selected', 'true')
  await tabs.getByRole('tab', { name: 'Rust' }).click()
  await expect(tabs.getByRole('tabpanel')).toContainText('fn bind')
  await open(page, 'calls/connect/')
  await expect(page.locator('[data-tabs=language]').first().getByRole('tab', { name: 'Rust' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(page.locator('[data-tabs=language]').first().getByRole('tabpanel')).toContainText('fn connect')
})

test('arrows, Home and End move between tabs', async ({ page }) => {
  await open(page, 'calls/bind/')
  const tab = (name: string) => page.locator('[data-tabs=language]').first().getByRole('tab', { name, exact: true })
  await tab('C').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('TypeScript')).toBeFocused()
  await expect(tab('TypeScript')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(tab('Rust')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tab('C')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(tab('Rust')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(tab('C')).toBeFocused()
})
