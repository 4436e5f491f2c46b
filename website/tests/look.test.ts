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

test('a case shows how each of its calls ends', async ({ page }) => {
  await open(page, 'calls/bind/')
  const cases = page.locator('.code[data-language=packetdrill] pre')
  expect(await cases.count()).toBeGreaterThan(5)
  const beyond = (): Promise<number[]> =>
    cases.evaluateAll((all) => all.map((element) => element.scrollWidth - element.clientWidth))
  expect(Math.max(...(await beyond()))).toBe(0)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(Math.max(...(await beyond()))).toBe(0)
})

test('"on this page" follows the reader', async ({ page }) => {
  await open(page, 'calls/recvfrom/#recvfrom.tcp.ok')
  const current = page.locator('.contents [data-current=true]')
  await expect(current).toHaveText('tcp.ok')
  await expect(current).toBeInViewport()
  await expect(page.locator('h3.is-target')).toBeInViewport()
})

test.describe('where nothing hovers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('the copy button covers no code', async ({ page }) => {
    await open(page, 'calls/bind/')
    const body = page.locator('.code-body').first()
    const button = await body.locator('.copy').boundingBox()
    const pre = await body.locator('pre').boundingBox()
    expect((pre?.x ?? 0) + (pre?.width ?? 0)).toBeLessThanOrEqual(button?.x ?? 0)
  })
})
