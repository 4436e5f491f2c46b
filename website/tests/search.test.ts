import { expect, open, test } from './site.ts'

const wanted: readonly [query: string, title: string, address: RegExp][] = [
  ['EADDRINUSE', 'EADDRINUSE', /\/errnos\/EADDRINUSE\/$/u],
  ['bind.in-use', 'bind.in-use', /\/calls\/bind\/#bind\.in-use$/u],
  ['in-use', 'bind.in-use', /\/calls\/bind\/#bind\.in-use$/u],
  ['MSG_PEEK', 'MSG_PEEK', /\/constants\/msg_flags\/#/u],
  ['sin_port', 'sin_port', /\/structs\/sockaddr_in\/#/u],
  ['recvf', 'recvfrom', /\/calls\/recvfrom\/$/u],
]

for (const [query, title, address] of wanted)
  test(`${query} finds ${title} first`, async ({ page }) => {
    await open(page, '')
    await page.keyboard.press('/')
    await page.keyboard.type(query)
    await expect(page.getByRole('option').first().locator('.hit-title')).toHaveText(title)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(address)
  })

test('the number of a call finds it', async ({ page }) => {
  await open(page, '')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('49')
  await expect(page.getByRole('option').first()).toContainText('bind')
})

test('a guide is found by its heading', async ({ page }) => {
  await open(page, '')
  await page.keyboard.press('/')
  await page.keyboard.type('looking into it')
  await page.getByRole('option', { name: 'Looking into it' }).first().click()
  await expect(page).toHaveURL(/\/guides\/debugging\/$/u)
})

test('arrows choose, Escape leaves and the focus returns', async ({ page }) => {
  await open(page, 'calls/bind/')
  const button = page.getByRole('button', { name: 'Search' })
  await button.focus()
  await page.keyboard.press('Enter')
  const field = page.getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.type('bind')
  const options = page.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  const id = await options.nth(1).getAttribute('id')
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? 'none')
  await page.keyboard.press('ArrowUp')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(button).toBeFocused()
})

test('a slash in a field is a slash', async ({ page }) => {
  await open(page, 'numbers/')
  await page.locator('.filter input').focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('.filter input')).toHaveValue('/')
})

test('what is not there is said', async ({ page }) => {
  await open(page, '')
  await page.keyboard.press('/')
  await page.keyboard.type('qqqqzzzz')
  await expect(page.locator('.search-status')).toHaveText('Nothing has that name or these words.')
})

test('works offline once the page is there, and in Russian', async ({ page, context }) => {
  await open(page, 'ru/')
  await page.keyboard.press('/')
  await page.keyboard.type('EADDRINUSE')
  await expect(page.getByRole('option').first()).toContainText('errno')
  await context.setOffline(true)
  await page.getByRole('combobox').fill('bind.in-use')
  await expect(page.getByRole('option').first().locator('.hit-title')).toHaveText('bind.in-use')
})
