import type { CompileResult } from '../../spec/compiler/compile.ts'
import type { DocsInput } from '../../spec/compiler/emit/docs/input.ts'
import { commandedExamples } from './examples.ts'
import { fittingHandlers } from './handlers.ts'
import { recordedImplementations } from './results.ts'
import { ruleTexts } from './rule-texts.ts'

/**
 * What the documentation shows besides the specification itself.
 *
 * @param result the specification, sound and with its evidence
 * @param spec its folder
 */
export async function gatherDocs(result: CompileResult, spec: string): Promise<DocsInput> {
  return {
    examples: commandedExamples(result.ir),
    rules: ruleTexts(result, spec),
    handlers: await fittingHandlers(result.ir),
    transitions: [],
    results: await recordedImplementations(result.ir, { warn: (text) => void process.stderr.write(text) }),
    translations: [],
    guides: [],
  }
}
