import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import * as Viz from '@viz-js/viz'
import type { FrontData } from '../../model/front-data.ts'
import type { Download, SiteData, SitePage } from '../../model/site-page.ts'
import { configureBundler } from './bundler.ts'
import type { Content } from './content.ts'
import { readContent } from './content.ts'
import { guidePages } from './guide-pages.ts'
import { highlight } from './highlight.ts'
import { listPages } from './lists.ts'
import { downloadsSchema } from './downloads-schema.ts'
import { preparePage } from './prepare.ts'
import { searchEntries } from './search-entries.ts'
import { translate } from './translate.ts'

const name = 'sockspec-reference'

/** Makes a page of the site from each page that the emitter `docs` wrote. */
export default function reference(context: LoadContext): Plugin {
  const folder = process.env['SOCKSPEC_CONTENT'] ?? join(context.siteDir, 'content')
  return {
    name,
    getPathsToWatch: () => [join(folder, 'docs/**/*.{json,md}')],
    async contentLoaded({ actions }) {
      const content = await readContent(join(folder, 'docs'), context.i18n.currentLocale)
      const pages = await sitePages(content, context.codeTranslations)
      const addPage = async (path: string, component: string, modules: Record<string, object>): Promise<void> => {
        const file = path === '' ? 'front' : path.replaceAll('/', '.')
        const entries = Object.entries(modules).map(async ([key, value]): Promise<[string, string]> => [
          key,
          await actions.createData(`${file}.${key}.json`, value),
        ])
        actions.addRoute({
          path: `${context.baseUrl}${path === '' ? '' : `${path}/`}`,
          exact: true,
          component: `@site/src/routes/${component}.tsx`,
          modules: Object.fromEntries(await Promise.all(entries)),
        })
      }
      for (const page of pages)
        if (page.kind !== 'conformance') await addPage(page.path, 'reference-page', { page })
        else await addPage(page.path, 'conformance-page', { page, results: content.results })
      await addPage('', 'front-page', { front: frontData(content) })
      await addPage('downloads', 'downloads-page', { downloads: await readDownloads(context.siteDir) })
      await actions.createData('search.json', searchEntries(content.search, pages))
      actions.setGlobalData(siteData(content))
    },
    configureWebpack: (_config, isServer) => configureBundler(context.siteDir, isServer),
  }
}

async function sitePages(content: Content, texts: Readonly<Record<string, string>>): Promise<SitePage[]> {
  const viz = await Viz.instance()
  const pages = content.pages.map((page) => preparePage(viz, page))
  const guides = guidePages(content.guides)
  const titles = { calls: translate({ id: 'list.calls', message: 'Calls' }, texts) }
  const lists = listPages(content.nav, [...pages, ...guides], titles)
  const parents = new Map([...pages, ...lists].map((page) => [page.path, { label: page.title, to: page.path }]))
  const withParents = pages.map((page): SitePage => {
    const parent = foldersOf(page.path)
      .map((folder) => parents.get(folder))
      .find((found) => found !== undefined)
    return parent === undefined ? page : { ...page, parent }
  })
  return [...withParents, ...lists, ...guides]
}

/** The folders that a page lies in, the nearest first. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, names.length - index).join('/'))
}

function frontData(content: Content): FrontData {
  const { source, example, ...rest } = content.front
  return {
    ...rest,
    ...(source && { source: { ...source, tokens: highlight(source.text.trimEnd(), 'yaml') } }),
    ...(example && { example: { ...example, tokens: highlight(example.script.trimEnd(), 'packetdrill') } }),
    counts: Object.fromEntries(
      [...new Set(content.search.map((entry) => entry.kind))].map((kind) => [
        kind,
        content.search.filter((entry) => entry.kind === kind).length,
      ]),
    ),
  }
}

async function readDownloads(siteDir: string): Promise<Download[]> {
  const file = join(siteDir, '.generated/downloads.json')
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file}: cannot be read; \`npm run build\` makes it`, { cause: error })
  })
  return downloadsSchema.parse(JSON.parse(text))
}

function siteData(content: Content): SiteData {
  return {
    // Conformance stands above the groups.
    nav: content.nav.filter((group) => group.id !== 'conformance'),
    implementations: content.results.implementations.map(({ id, name }) => ({ id, name })),
  }
}
