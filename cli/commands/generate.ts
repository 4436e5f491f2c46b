import { compileWhole } from '../../spec/compiler/compile-whole.ts'
import {
  type Files,
  type GenerateOptions,
  emitters,
  generate,
  onDemand,
  typesSource,
} from '../../spec/compiler/emit/index.ts'
import { typesMaker } from '../../spec/compiler/emit/types-maker.ts'
import { writeGenerated } from '../../spec/compiler/emit/write.ts'
import { languageSchemas } from '../../spec/compiler/language/schemas.ts'
import { hasErrors, reportDiagnostics } from '../../spec/compiler/report.ts'
import { defineCommand } from '../command.ts'
import { gatherDocs } from '../docs/gather.ts'
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
    const files = await filesOf(dir, {
      ...(only === undefined ? {} : { only }),
      prefix: args.prefix,
      languageSchemas: languageSchemas(),
    })
    if (files === undefined) return 1
    const report = writeGenerated(files, out, {
      check: args.check ?? false,
      partial: only !== undefined,
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

/** The files for a specification, or nothing if it has errors. The types are made beside the search. */
async function filesOf(dir: string, options: GenerateOptions): Promise<Files | undefined> {
  const types = options.only?.includes('openapi') === false ? undefined : typesMaker()
  try {
    const result = compileWhole(dir, { beside: (ir) => void types?.typesOf(typesSource(ir)) })
    process.stderr.write(reportDiagnostics(result, process.stderr.isTTY))
    if (hasErrors(result)) return undefined
    return await generate(result.ir, {
      ...options,
      ...(types && { typesOf: types.typesOf }),
      ...(options.only?.includes('docs') && { docs: await gatherDocs(result, dir) }),
    })
  } finally {
    await types?.close()
  }
}
