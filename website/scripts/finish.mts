import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { buildDir, contentDir, locales, preparedDir } from './paths.mts'
import { relocate } from './relocate.mts'

/** Adds to the built pages what Docusaurus does not make, and makes them movable. */
export async function finish(base: string | undefined): Promise<void> {
  await cp(join(preparedDir, 'downloads'), join(buildDir, 'downloads'), { recursive: true })
  for (const locale of locales) await addTexts(locale)
  const preloads = await fontsToPreload()
  const pages = await filesBelow(buildDir, '.html')
  await Promise.all(
    pages.map(async (page) => {
      const path = relative(buildDir, page).replaceAll(sep, '/')
      const html = relocate(await readFile(page, 'utf8'), path, path.startsWith('ru/') ? preloads.ru : preloads.en)
      // A server shows it for any address, so it cannot say where the site begins unless it is told.
      const own = path === '404.html' ? html.replace('<base href="./">', `<base href="${base ?? '/'}">`) : html
      await writeFile(page, own)
    }),
  )
  await Promise.all((await filesBelow(join(buildDir, 'assets/css'), '.css')).map(relocateFonts))
  await Promise.all((await filesBelow(join(buildDir, 'ru/assets/css'), '.css')).map(relocateFonts))
}

/** Markdown twins and llms.txt of a language. */
async function addTexts(locale: (typeof locales)[number]): Promise<void> {
  const target = locale === 'en' ? buildDir : join(buildDir, locale)
  const source = join(contentDir, 'docs', locale)
  await cp(join(source, 'markdown'), target, { recursive: true })
  await cp(join(source, 'guides'), join(target, 'guides'), { recursive: true })
  await cp(join(source, 'llms.txt'), join(target, 'llms.txt'))
}

/** Fonts lie beside the stylesheet's folder. */
async function relocateFonts(file: string): Promise<void> {
  const css = await readFile(file, 'utf8')
  await writeFile(file, css.replaceAll(/url\((["']?)\/(?:ru\/)?assets\//gu, 'url($1../'))
}

async function fontsToPreload(): Promise<Record<(typeof locales)[number], string[]>> {
  const named = async (folder: string, names: readonly string[]): Promise<string[]> => {
    const files = await readdir(join(buildDir, folder))
    return files.filter((file) => names.some((name) => file.startsWith(name))).map((file) => `${folder}/${file}`)
  }
  // The name of the other language is Cyrillic on every page.
  const needed = ['ibm-plex-sans-latin-wght', 'ibm-plex-sans-cyrillic-wght', 'iosevka-400', 'iosevka-700']
  return {
    en: await named('assets/fonts', needed),
    ru: await named('ru/assets/fonts', needed),
  }
}

async function filesBelow(folder: string, extension: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
}
