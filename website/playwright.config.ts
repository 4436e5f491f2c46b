import { defineConfig } from '@playwright/test'

/** The tests have the site below a base of two folders: what works there works anywhere. */
const port = Number(process.env['SOCKSPEC_SITE_PORT'] ?? 4187)
const base = '/some/where/'
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 180_000,
  // Generous, for machines that do other things meanwhile; a page that is right does not wait for it.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'build-reports/tests.json' }]],
  outputDir: 'build-reports/failures',
  webServer: {
    command: `npx tsx scripts/serve.mts --port ${port} --base ${base}`,
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    viewport: { width: 1280, height: 900 },
    // A trace keeps the whole document at every step, which takes longer than the step on the large pages.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] },
  },
})
