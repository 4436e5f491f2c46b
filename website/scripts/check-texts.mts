import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as z from 'zod'
import { siteDir } from './paths.mts'
import { usedTexts, type UsedText } from './texts.mts'

const file = 'i18n/ru/code.json'
const translations = z.record(z.string(), z.strictObject({ message: z.string().min(1) }))

/** Holds that the Russian interface has each text, each with the same values to fill in, and none that is used no more. */
async function main(): Promise<void> {
  const folders = ['src', 'plugins'].map((folder) => usedTexts(join(siteDir, folder)))
  const texts = (await Promise.all(folders)).flat()
  const russian = translations.parse(JSON.parse(await readFile(join(siteDir, file), 'utf8')))
  const problems = [
    ...texts.flatMap((text) => problemsOf(text, russian[text.id]?.message)),
    ...Object.keys(russian)
      .filter((id) => !texts.some((text) => text.id === id))
      .map((id) => `${file}: "${id}" is used nowhere; take it out`),
  ]
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.stdout.write(
    `${new Set(texts.map((text) => text.id)).size} texts of the interface, ${problems.length} problems\n`,
  )
  if (problems.length > 0 || texts.length === 0) process.exitCode = 1
}

function problemsOf(text: UsedText, russian: string | undefined): string[] {
  const place = relative(siteDir, text.place)
  if (text.id === '' || text.message === '')
    return [`${place}: a text needs an id and a message, both as plain strings`]
  if (russian === undefined) return [`${place}: ${file} lacks "${text.id}": ${text.message}`]
  const wanted = valuesIn(text.message)
  return wanted === valuesIn(russian)
    ? []
    : [`${file}: "${text.id}" has the values ${valuesIn(russian)}; the English text has ${wanted}`]
}

const valuesIn = (message: string): string =>
  [...message.matchAll(/\{\w+\}/gu)]
    .map(([value]) => value)
    .sort()
    .join(' ')

await main()
