import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test as base } from '@playwright/test'

const build = join(__dirname, '../build')

/** A page of evidence; which there are depends on what is recorded. */
function evidencePage(): string[] {
  const folder = join(build, 'conformance')
  const [implementation] = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  if (implementation === undefined) return []
  const [call] = readdirSync(join(folder, implementation.name), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return call === undefined ? [] : [`conformance/${implementation.name}/${call.name}/`]
}

/** One page of each kind. */
export const pages: readonly string[] = [
  '',
  'calls/',
  'calls/recvfrom/',
  'errnos/EINVAL/',
  'structs/sockaddr_in/',
  'constants/msg_flags/',
  'options/SO_RCVBUF/',
  'ioctls/FIONREAD/',
  'sockets/TCP/',
  'library/recv/',
  'numbers/',
  'model/',
  'not-specified/',
  'conformance/',
  ...evidencePage(),
  'guides/language/',
  'downloads/',
  'no-such-page/',
]

/** A test that fails if the page writes an error to the console, or asks for a file that is not there. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const problems: string[] = []
      page.on('console', (message) => {
        const wanted = message.location().url.includes('no-such-page')
        if (message.type() === 'error' && !wanted) problems.push(message.text())
      })
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('requestfailed', (request) => {
        // A page that is left does not wait for what it has asked for.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`not loaded: ${request.url()}`)
      })
      await use(undefined)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens a page and waits until it answers to the keyboard. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await ready(page)
}

/** Waits until a page answers to the keyboard, and its links lead on to the place at which it is. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true')
}

export { expect }
