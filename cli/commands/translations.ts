import { writeFileSync } from 'node:fs'
import { nearestName } from '../../spec/ir/nearest.ts'
import { loadSpec } from '../../spec/compiler/load/load-spec.ts'
import { hasErrors, reportDiagnostics } from '../../spec/compiler/report.ts'
import { accept } from '../../spec/compiler/translations/accept.ts'
import { taskText } from '../../spec/compiler/translations/tasks.ts'
import { loadWork, type Work } from '../../spec/compiler/translations/work.ts'
import { defineCommand } from '../command.ts'
import { listOf } from '../list-option.ts'
import { specFolder } from '../spec-folder.ts'

export default defineCommand({
  args: {
    locale: {
      type: 'string',
      valueHint: 'LANGUAGE',
      description: 'These languages alone, such as ru; separated by commas',
    },
    missing: { type: 'boolean', description: 'Print what is not translated, too' },
    accept: {
      type: 'string',
      valueHint: 'KEY',
      description: 'Note that these translations, separated by commas, are those of the texts of today',
    },
    strict: { type: 'boolean', description: 'Fail if a translation is missing or of an earlier text' },
    spec: {
      type: 'string',
      valueHint: 'DIR',
      description: 'Folder of the specification; the one of this package unless told',
    },
  },
  run({ args }) {
    const dir = specFolder(args.spec)
    const loaded = loadSpec(dir)
    const { languages, ...found } = loadWork(dir, loaded)
    const mistakes = [...loaded.diagnostics, ...found.diagnostics].filter(({ severity }) => severity === 'error')
    const result = { ...loaded, diagnostics: mistakes, sources: new Map([...loaded.sources, ...found.sources]) }
    process.stderr.write(reportDiagnostics(result, process.stderr.isTTY))
    if (hasErrors(result)) return 1
    const names = listOf(
      'language',
      args.locale,
      languages.map(({ locale }) => locale),
    )
    const chosen = languages.filter(({ locale }) => names?.includes(locale) ?? true)
    if (args.accept !== undefined) return acceptKeys(args.accept.split(','), chosen)
    const shown = (work: Work) => work.tasks.filter(({ state }) => state === 'stale' || args.missing === true)
    for (const work of chosen) process.stdout.write([...shown(work).map(taskText), summaryOf(work)].join('\n'))
    return args.strict === true && chosen.some(({ tasks }) => tasks.length > 0) ? 1 : 0
  },
})

function summaryOf({ locale, texts, guides, tasks }: Work): string {
  const stale = tasks.filter(({ state }) => state === 'stale').length
  const parts = [`${texts.done} of ${texts.all} texts`]
  if (guides.all > 0) parts.push(`${guides.done} of ${guides.all} guides`)
  return `${locale}: ${parts.join(', ')}; ${stale} of an earlier text\n`
}

/** Each key in every language in which it is stale. */
function acceptKeys(keys: readonly string[], languages: readonly Work[]): number {
  const stale = languages.flatMap(({ acceptances }) => [...acceptances.keys()])
  const unknown = keys.find((key) => !stale.includes(key))
  if (unknown !== undefined) throw notStale(unknown, stale)
  const files = accept(keys.flatMap((key) => languages.flatMap(({ acceptances }) => acceptances.get(key) ?? [])))
  for (const [file, text] of files) {
    writeFileSync(file, text)
    process.stdout.write(`wrote ${file}\n`)
  }
  return 0
}

function notStale(key: string, stale: readonly string[]): Error {
  const nearest = nearestName(key, stale)
  const others = stale.length === 0 ? 'No translation is one.' : `These are: ${stale.join(', ')}.`
  const remedy = nearest === undefined ? others : `Did you mean ${nearest}?`
  return Object.assign(new Error(`${key} is no translation of an earlier text`), { remedy, exitStatus: 2 })
}
