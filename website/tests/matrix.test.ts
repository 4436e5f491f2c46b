import { expect, open, pages, test } from './site.ts'

const evidence = pages.find((path) => path.startsWith('conformance/') && path !== 'conformance/') ?? ''

test('is filtered, and the address says by what', async ({ page }) => {
  await open(page, 'conformance/')
  await page.getByLabel('Call', { exact: true }).selectOption('bind')
  await expect(page).toHaveURL(/\/conformance\/\?call=bind$/u)
  await expect(page.locator('.matrix-call')).toHaveCount(1)
  const all = await page.locator('.matrix-rule').count()
  expect(all).toBeGreaterThan(5)
  await page.getByLabel('Rule', { exact: true }).fill('in-use')
  await expect(page.locator('.matrix-rule')).toHaveCount(1)
  await expect(page).toHaveURL(/\?call=bind&rule=in-use$/u)
  await page.reload()
  await expect(page.locator('.matrix-rule')).toHaveCount(1)
  await expect(page.getByLabel('Rule', { exact: true })).toHaveValue('in-use')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page).toHaveURL(/\/conformance\/$/u)
  expect(await page.locator('.matrix-call').count()).toBeGreaterThan(10)
})

test('shows only rules with the chosen verdict, and of the chosen profile', async ({ page }) => {
  await open(page, 'conformance/')
  await page.getByLabel('Verdict').selectOption('pass')
  const rows = page.locator('.matrix-rule')
  const passing = await rows.count()
  expect(passing).toBeGreaterThan(10)
  for (const text of (await rows.allInnerTexts()).slice(0, 50)) expect(text).toContain('pass')
  await page.getByLabel('Profile').selectOption({ index: 1 })
  const profile = await page.getByLabel('Profile').inputValue()
  expect(await rows.count()).toBeLessThan(passing)
  await expect(page.locator('.matrix-profile').first()).toHaveText(profile)
})

test('a call opens its rules, and a cell leads to its evidence', async ({ page }) => {
  await open(page, 'conformance/')
  const toggle = page.getByRole('button', { name: 'Rules of bind', exact: true })
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await toggle.click()
  await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  const row = page.locator('.matrix-rule', { hasText: 'bind.in-use' })
  await row.locator('a.status').first().click()
  await expect(page).toHaveURL(/\/conformance\/[\w-]+\/bind\/#/u)
  await expect(page.locator('.is-target')).toBeInViewport()
})

test('a call counts its verdicts, the worst first', async ({ page }) => {
  await open(page, 'conformance/')
  const counted = page.locator('.tallies', { hasText: 'allowed variant' }).filter({ hasText: 'pass' })
  expect(await counted.count()).toBeGreaterThan(3)
  for (const text of await counted.allInnerTexts()) expect(text).toMatch(/allowed variant[^]*pass/u)
})

for (const path of ['conformance/', 'ru/conformance/'])
  test(`no text of ${path} runs into the next column`, async ({ page }) => {
    await open(page, path)
    const wide = (): Promise<string[]> =>
      page
        .locator('.matrix :is(th, td)')
        .evaluateAll((cells) =>
          cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
        )
    expect(await wide()).toEqual([])
    await page.locator('#rules ~ .matrix input').fill('tcp')
    await expect(page.locator('.matrix-rule').first()).toBeVisible()
    expect(await wide()).toEqual([])
  })

test('the evidence names verdicts, and leads back', async ({ page }) => {
  test.skip(evidence === '', 'no results are recorded')
  await open(page, evidence)
  const { width } = (await page.locator('td .status-verdict').first().boundingBox()) ?? { width: 0 }
  expect(width).toBeGreaterThan(10)
  await page.locator('.parent a').click()
  await expect(page).toHaveURL(/\/conformance\/$/u)
})
