import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import * as z from 'zod'
import type { Front, NavGroup, Page, Results, SearchEntry } from '../../../spec/compiler/emit/docs/page.ts'
import { frontSchema, navSchema, pageSchema, resultsSchema, searchSchema } from './schema.ts'

/** What the emitter `docs` wrote, for one language. */
export interface Content {
  pages: readonly Page[]
  guides: readonly { name: string; markdown: string }[]
  nav: readonly NavGroup[]
  search: readonly SearchEntry[]
  results: Results
  front: Front
}

/** Reads `folder` (`content/docs`) for `locale`. */
export async function readContent(folder: string, locale: string): Promise<Content> {
  const own = join(folder, locale)
  const [pages, guides, nav, search, results, front] = await Promise.all([
    readPages(join(own, 'pages')),
    readGuides(join(own, 'guides')),
    readJson(join(own, 'nav.json'), navSchema),
    readJson(join(own, 'search.json'), searchSchema),
    readJson(join(folder, 'results.json'), resultsSchema),
    readJson(join(folder, 'front.json'), frontSchema),
  ])
  return { pages, guides, nav, search, results, front }
}

async function readPages(folder: string): Promise<Page[]> {
  const files = await filesBelow(folder, '.json')
  return Promise.all(files.map((file) => readJson(file, pageSchema)))
}

async function readGuides(folder: string): Promise<Content['guides']> {
  const files = await filesBelow(folder, '.md')
  return Promise.all(
    files.map(async (file) => ({
      name: relative(folder, file).slice(0, -'.md'.length).replaceAll(sep, '/'),
      markdown: await readFile(file, 'utf8'),
    })),
  )
}

async function filesBelow(folder: string, extension: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`${folder}: cannot be read; \`npm run docs\` in the repository's root makes it`, { cause: error })
  })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file}: cannot be read; \`npm run docs\` in the repository's root makes it`, { cause: error })
  })
  const parsed = schema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new Error(`${file}: is not what the site draws; make it anew\n${z.prettifyError(parsed.error)}`)
}
