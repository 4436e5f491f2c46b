import { expect, open, test } from './site.ts'

test('the numbers sort by any column and back', async ({ page }) => {
  await open(page, 'numbers/')
  const column = async (index: number): Promise<string[]> =>
    page.locator(`tbody tr > :nth-child(${index})`).allInnerTexts()
  const before = await column(1)
  const head = page.getByRole('columnheader').nth(1)
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const numbers = (await column(2)).filter((text) => /^\d+$/u.test(text.trim())).map(Number)
  expect(numbers.length).toBeGreaterThan(10)
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  const down = (await column(2)).filter((text) => /^\d+$/u.test(text.trim())).map(Number)
  expect(down).toEqual([...numbers].reverse())
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'none')
  expect(await column(1)).toEqual(before)
})

test('the numbers are filtered as one types, with a count', async ({ page }) => {
  await open(page, 'numbers/')
  const total = await page.locator('tbody tr').count()
  await page.locator('.filter input').fill('accept')
  const shown = await page.locator('tbody tr').count()
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBeLessThan(total)
  await expect(page.locator('.filter output')).toHaveText(`${shown} of ${total}`)
  for (const row of await page.locator('tbody tr').allInnerTexts()) expect(row).toContain('accept')
})

test('a list of pages is filtered', async ({ page }) => {
  await open(page, 'calls/')
  await page.locator('.filter input').fill('recvfrom')
  await expect(page.locator('.index dt')).toHaveCount(1)
  await page.locator('.index dt a').click()
  await expect(page).toHaveURL(/calls\/recvfrom\/$/u)
})

test('calls are listed by profile, and a group without a match is not named', async ({ page }) => {
  await open(page, 'calls/')
  const groups = page.locator('.index h2')
  expect(await groups.count()).toBeGreaterThan(1)
  await page.locator('.filter input').fill('recvfrom')
  await expect(groups).toHaveCount(1)
})

test('a large table of outcomes shows every column', async ({ page }) => {
  await open(page, 'calls/recvfrom/')
  const table = page.locator('section[aria-labelledby=outcomes] .table-scroll').first()
  await expect(table.getByRole('columnheader').last()).toHaveText('implementations')
  expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
})

test('the state of a row stays in sight while the grid is scrolled', async ({ page }) => {
  await open(page, 'sockets/TCP/')
  const grid = page.locator('[data-wide=true]')
  const row = grid.locator('tbody tr').first()
  await row.scrollIntoViewIfNeeded()
  await grid.locator('.table-scroll').evaluate((element) => element.scrollTo({ left: 800 }))
  await expect(row.locator('td').first()).toBeInViewport()
})
