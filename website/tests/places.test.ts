import { expect, open, ready, test } from './site.ts'

const rule = 'bind.in-use'

test('a rule has a permalink that leads to it', async ({ page }) => {
  await open(page, 'calls/bind/')
  const heading = page.locator(`[id="${rule}"]`)
  await heading.hover()
  await heading.locator('.permalink').click()
  await expect(page).toHaveURL(new RegExp(`/some/where/calls/bind/#${rule}$`, 'u'))
  await expect(heading).toBeInViewport()
  await expect(heading).toHaveClass(/is-target/u)
  await page.reload()
  await expect(heading).toBeInViewport()
})

test('the address of a rule works from outside, under the header', async ({ page }) => {
  await open(page, `calls/bind/#${rule}`)
  const top = await page.locator(`[id="${rule}"]`).evaluate((element) => element.getBoundingClientRect().top)
  const header = await page.locator('.header').evaluate((element) => element.getBoundingClientRect().bottom)
  expect(top).toBeGreaterThanOrEqual(header)
  expect(top).toBeLessThan(header + 80)
})

test('an argument and a state have permalinks', async ({ page }) => {
  await open(page, 'calls/bind/')
  await expect(page.locator('tr[id="arg.addr"] .permalink')).toHaveCount(1)
  await open(page, 'sockets/UDP/')
  await expect(page.locator('[id="bound"] .permalink')).toHaveCount(1)
})

test('the other language keeps page, place and what is filtered', async ({ page }) => {
  await open(page, `calls/bind/#${rule}`)
  await page.locator('.language').click()
  await expect(page).toHaveURL(new RegExp(`/some/where/ru/calls/bind/#${rule}$`, 'u'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.locator(`[id="${rule}"]`)).toBeInViewport()
  await ready(page)
  await page.locator('.language').click()
  await expect(page).toHaveURL(new RegExp(`/some/where/calls/bind/#${rule}$`, 'u'))
  await open(page, 'conformance/?call=bind')
  await page.locator('.language').click()
  await expect(page).toHaveURL(/\/ru\/conformance\/\?call=bind$/u)
})

test('the pages name their other language', async ({ page }) => {
  await open(page, 'calls/bind/')
  const address = await page.locator('link[hreflang=ru]').evaluate((link: HTMLLinkElement) => link.href)
  expect(address).toMatch(/\/some\/where\/ru\/calls\/bind\/$/u)
})

test('after a link the reader is at the beginning of the new page', async ({ page }) => {
  await open(page, 'calls/bind/')
  await page.locator('main a[href*="errnos/EADDRINUSE"]').first().click()
  await expect(page).toHaveURL(/errnos\/EADDRINUSE\/$/u)
  await expect(page.locator('h1')).toContainText('EADDRINUSE')
  await expect(page.locator('main')).toBeFocused()
  await expect(page).toHaveTitle(/EADDRINUSE/u)
  await page.goBack()
  await expect(page.locator('h1')).toContainText('bind')
})

test('links of a state diagram lead on within the site', async ({ page }) => {
  await open(page, 'sockets/UDP/')
  const link = page.locator('.graph .edge a').first()
  const address = (await link.getAttribute('href')) ?? ''
  expect(address).toMatch(/^(?:calls|sockets)\//u)
  await link.click()
  await expect(page).toHaveURL(new RegExp(`/some/where/${address.replaceAll('.', '\\.')}$`, 'u'))
  await expect(page.locator('main h1')).toBeVisible()
})

test('a page leads to its Markdown twin', async ({ page, request }) => {
  await open(page, 'calls/bind/')
  const twin = page.getByRole('link', { name: 'This page as Markdown' })
  const address = await twin.evaluate((link: HTMLAnchorElement) => link.href)
  expect(address).toMatch(/\/some\/where\/calls\/bind\.md$/u)
  expect(await (await request.get(address)).text()).toContain('# bind')
})

test('an unknown address is told so, with ways on', async ({ page }) => {
  await page.goto('no-such-page/')
  await expect(page.locator('h1')).toHaveText('There is no such page')
})

test('every download is there and as large as said', async ({ page, request }) => {
  await open(page, 'downloads/')
  const links = await page.locator('.files a').evaluateAll((all: HTMLAnchorElement[]) => all.map((link) => link.href))
  expect(links.length).toBeGreaterThan(20)
  for (const kind of [
    'ir.json',
    'openapi.json',
    'sockspec.h',
    'sockspec-ts.tar.gz',
    'sockspec-rust.tar.gz',
    'bind.2',
    'llms.txt',
  ])
    expect(
      links.some((link) => link.endsWith(kind)),
      kind,
    ).toBe(true)
  for (const link of links) expect((await request.head(link)).ok(), link).toBe(true)
})
