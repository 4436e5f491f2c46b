import { compileWhole } from '../spec/compiler/compile-whole.ts'
import { type Files, type GenerateOptions, generate, typesSource } from '../spec/compiler/emit/index.ts'
import { typesMaker } from '../spec/compiler/emit/types-maker.ts'
import { hasErrors, reportDiagnostics } from '../spec/compiler/report.ts'
import { gatherDocs } from './docs/gather.ts'

/**
 * The files that are made of the specification in a folder; nothing if it has errors, which are told on standard error.
 * The types are made beside the search.
 */
export async function generatedFiles(dir: string, options: GenerateOptions): Promise<Files | undefined> {
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
