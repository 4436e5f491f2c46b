import type { CompileResult } from '../spec/compiler/compile.ts'
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
    const docs = options.only?.includes('docs') ? await docsInput(result, dir) : {}
    return docs && (await generate(result.ir, { ...options, ...(types && { typesOf: types.typesOf }), ...docs }))
  } finally {
    await types?.close()
  }
}

/** What the documentation shows besides the specification; nothing if there are errors in it. */
async function docsInput(result: CompileResult, dir: string): Promise<Pick<GenerateOptions, 'docs'> | undefined> {
  const warn = (text: string) => void process.stderr.write(text)
  const { input, diagnostics, sources } = await gatherDocs(result, dir, warn)
  const found = { ...result, diagnostics, sources: new Map([...result.sources, ...sources]) }
  process.stderr.write(reportDiagnostics(found, process.stderr.isTTY))
  return hasErrors(found) ? undefined : { docs: input }
}
