import { emitters, onDemand } from '../../spec/compiler/emit/index.ts'
import { writeGenerated } from '../../spec/compiler/emit/write.ts'
import { languageSchemas } from '../../spec/compiler/language/schemas.ts'
import { defineCommand } from '../command.ts'
import { generatedFiles } from '../generated-files.ts'
import { listOf } from '../list-option.ts'
import { reportWritten } from '../report-written.ts'
import { specFolder } from '../spec-folder.ts'

export default defineCommand({
  args: {
    check: { type: 'boolean', description: 'Write nothing; fail if writing would change anything' },
    only: {
      type: 'string',
      valueHint: 'EMITTER',
      description:
        `Run these emitters alone, separated by commas: ${Object.keys(emitters).join(', ')}; ` +
        `${onDemand.join(' and ')} only so, with --out`,
    },
    spec: {
      type: 'string',
      valueHint: 'DIR',
      description: 'Folder of the specification; the one of this package unless told',
    },
    out: { type: 'string', valueHint: 'DIR', description: 'Folder for the files; generated/ in the specification' },
    prefix: { type: 'string', valueHint: 'TEXT', description: 'What every C name starts with', default: 'ss_' },
  },
  async run({ args }) {
    const only = listOf('emitter', args.only, Object.keys(emitters))
    const dir = specFolder(args.spec)
    const out = args.out ?? keptFolder(dir, only)
    const files = await generatedFiles(dir, {
      ...(only === undefined ? {} : { only }),
      prefix: args.prefix,
      languageSchemas: languageSchemas(),
    })
    if (files === undefined) return 1
    const report = writeGenerated(files, out, {
      check: args.check ?? false,
      partial: only !== undefined,
      whole: only?.filter((name) => onDemand.includes(name)) ?? [],
      passOver: onDemand,
    })
    return reportWritten(report, out)
  },
})

/** Where the files go that are kept with a specification; what is made on demand is not. */
function keptFolder(dir: string, only: readonly string[] | undefined): string {
  const unkept = only?.find((name) => onDemand.includes(name))
  if (unkept === undefined) return `${dir}/generated`
  const remedy = `Say where to write it, for example --out build.`
  throw Object.assign(new Error(`what ${unkept} makes is not kept with the specification`), { remedy, exitStatus: 2 })
}
