import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ownSpec } from '../../spec/compiler/compile-whole.ts'
import { writeGenerated } from '../../spec/compiler/emit/write.ts'
import { counted } from '../../spec/ir/counted.ts'
import { generatedFiles } from '../generated-files.ts'
import { runScript } from './npm-script.ts'
import { SiteError } from './site-error.ts'

/** The package that draws the documentation as pages. */
export const siteFolder = fileURLToPath(new URL('../../website', import.meta.url))

/** What the site is made of, as emitters of their own folders. */
const parts: readonly string[] = ['docs', 'man']

/** Holds that the packages of the site are there, before the work that needs them. @throws SiteError */
export function ensurePackages(folder = siteFolder): void {
  if (existsSync(join(folder, 'node_modules'))) return
  throw new SiteError('the npm packages of the site are not installed', 'Run `npm run docs`, which installs them.')
}

/** Holds that the site was built. @throws SiteError */
export function ensureBuilt(folder = siteFolder): void {
  if (existsSync(join(folder, 'build', 'index.html'))) return
  throw new SiteError(
    'the site has not been built',
    'Leave out --serve-only, or run `npm run docs -- --build-only` first.',
  )
}

/** Makes the documentation anew and the site of it; the exit status. */
export async function buildSite(): Promise<number> {
  const start = performance.now()
  const files = await generatedFiles(ownSpec, { only: parts })
  if (files === undefined) return 1
  const { written, removed } = writeGenerated(files, join(siteFolder, 'content'))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const changes = `${written.length} written, ${removed.length} removed`
  process.stdout.write(`documentation: ${counted(files.size, 'file')} in ${seconds} s, ${changes}\n`)
  return runScript(siteFolder, 'build')
}
