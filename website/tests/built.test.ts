import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import * as z from 'zod'

const build = join(__dirname, '../build')
const names = z.array(z.object({ name: z.string() }))
const ir = z
  .object({
    syscalls: z.array(z.object({ name: z.string(), outcomes: z.array(z.object({ id: z.string() })) })),
    structs: names,
    errnos: names,
  })
  .parse(JSON.parse(readFileSync(join(__dirname, '../../spec/generated/ir.json'), 'utf8')))

const read = (path: string): string => readFileSync(join(build, path), 'utf8')
const anchorsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/ id="?([^"\s>]+)/gu)].map(([, id]) => id ?? ''))

for (const locale of ['', 'ru/']) {
  const language = locale === '' ? 'English' : 'Russian'

  test(`every rule has its anchor on the ${language} page of its call`, () => {
    const missing = ir.syscalls.flatMap((call) => {
      const anchors = anchorsIn(read(`${locale}calls/${call.name}/index.html`))
      return call.outcomes.map((outcome) => outcome.id).filter((id) => !anchors.has(id))
    })
    expect(ir.syscalls.flatMap((call) => call.outcomes).length).toBeGreaterThan(500)
    expect(missing).toEqual([])
  })

  test(`every struct has its diagram on its ${language} page`, () => {
    const missing = ir.structs.filter(({ name }) => {
      const html = read(`${locale}structs/${name}/index.html`)
      return !new RegExp(`data-struct="?${name}[" >]`, 'u').test(html) || !html.includes('layout-cell')
    })
    expect(ir.structs.length).toBeGreaterThan(15)
    expect(missing).toEqual([])
  })

  test(`every errno has its ${language} page`, () => {
    const missing = ir.errnos.filter(({ name }) => !existsSync(join(build, locale, 'errnos', name, 'index.html')))
    expect(ir.errnos.length).toBeGreaterThan(80)
    expect(missing).toEqual([])
  })
}

const pages = readdirSync(build, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => relative(build, join(entry.parentPath, entry.name)))

test('no page has an address that binds it to a place on its server', () => {
  const bound = pages.filter((page) => page !== '404.html' && / (?:href|src)="?\/(?!\/)/u.test(read(page)))
  expect(pages.length).toBeGreaterThan(500)
  expect(bound).toEqual([])
})

test('every address in every page leads to a file, and every anchor to a place', () => {
  const anchors = new Map(pages.map((page) => [page, anchorsIn(read(page))]))
  const broken = pages.flatMap((page) => {
    const html = read(page)
    const base = join(dirname(page), /<base href="?([^"\s>]+)/u.exec(html)?.[1] ?? './')
    return addressesIn(html)
      .filter((address) => !leadsSomewhere(page === '404.html' ? '' : base, address, anchors))
      .map((address) => `${page}: ${address}`)
  })
  expect([...new Set(broken)]).toEqual([])
})

function addressesIn(html: string): string[] {
  const addresses = [...html.matchAll(/ (?:href|src)=(?:"([^"]*)"|([^\s>]+))/gu)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  )
  return [...new Set(addresses)].filter((address) => !/^(?:[a-z]+:|\/)/u.test(address) && address !== '')
}

function leadsSomewhere(base: string, address: string, anchors: ReadonlyMap<string, Set<string>>): boolean {
  const [path = '', anchor] = address.replaceAll('&amp;', '&').split('#')
  const file = join(base, decodeURIComponent(path))
  const target = existsSync(join(build, file, 'index.html')) ? join(file, 'index.html') : file
  if (!existsSync(join(build, target))) return false
  return anchor === undefined || anchors.get(target)?.has(decodeURIComponent(anchor)) === true
}

test('the first page needs less than 200 KB of script, compressed', async ({ page }) => {
  const scripts = new Map<string, number>()
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return
    scripts.set(response.url(), gzipSync(await response.body()).length)
  })
  await page.goto('')
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true')
  await page.waitForLoadState('networkidle')
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  test.info().annotations.push({ type: 'script', description: `${total} bytes in ${scripts.size} files` })
  expect(scripts.size).toBeGreaterThan(1)
  expect(total).toBeLessThan(200_000)
})
