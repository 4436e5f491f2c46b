import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { preparedDir, siteDir } from './paths.mts'

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))

/** Latin, Cyrillic, and the marks that the site and its code use; the whole font is a megabyte. */
const characters =
  range(0x20, 0x7e) + range(0xa0, 0xff) + range(0x400, 0x45f) + '–—‘’“”„…•‹›−×·←↑→↓↔↕⇒≈≠≤≥✓✕⋮─│┌┐└┘├┤┬┴┼'

/** Cuts the monospace font down to the characters above. Done once: the result depends on the installed package alone. */
export async function prepareFonts(): Promise<void> {
  const folder = join(preparedDir, 'fonts')
  await mkdir(folder, { recursive: true })
  await Promise.all(
    ['400', '700'].map(async (weight) => {
      const source = join(siteDir, `node_modules/@fontsource/iosevka/files/iosevka-latin-${weight}-normal.woff2`)
      const target = join(folder, `iosevka-${weight}.woff2`)
      if (await isNewer(target, [source, import.meta.filename])) return
      await writeFile(
        target,
        await subsetFont(await readFile(source), characters, { targetFormat: 'woff2', noLayoutClosure: true }),
      )
    }),
  )
}

async function isNewer(target: string, sources: readonly string[]): Promise<boolean> {
  const made = await stat(target).catch(() => undefined)
  if (made === undefined) return false
  const times = await Promise.all(sources.map(async (source) => (await stat(source)).mtimeMs))
  return times.every((time) => time < made.mtimeMs)
}
