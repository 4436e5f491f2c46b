import { expect, open, test } from './site.ts'

test.use({ colorScheme: 'light', permissions: ['clipboard-read', 'clipboard-write'] })

test('dark and light are switched and remembered', async ({ page }) => {
  await open(page, '')
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await ground()
  await page.getByRole('button', { name: 'Switch between light and dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.reload()
  expect(await ground()).toBe(dark)
})

test('the fonts are the site’s own', async ({ page }) => {
  await open(page, '')
  await page.reload()
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family)
  })
  expect(loaded).toContain('IBM Plex Sans')
  expect(loaded).toContain('Iosevka Site')
})

test('code and commands are copied whole', async ({ page }) => {
  await open(page, '')
  const command = page.locator('.story .command')
  const text = await command.locator('code').innerText()
  await command.getByRole('button', { name: 'Copy' }).click()
  await expect(command.locator('.copy-done')).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  const code = page.locator('.story .code[data-language=packetdrill] .code-body')
  await code.hover()
  await code.getByRole('button', { name: 'Copy' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('bind(')
  expect(copied.trimEnd()).toBe((await code.locator('code').innerText()).trimEnd())
})

test('the front page shows a rule from its source to its verdicts', async ({ page }) => {
  await open(page, '')
  const story = page.locator('.story')
  await expect(story.locator('.code[data-language=yaml]')).toContainText('errno')
  await expect(story.locator('.story-words')).not.toBeEmpty()
  await story.locator('a.status').first().click()
  await expect(page).toHaveURL(/\/conformance\//u)
})
