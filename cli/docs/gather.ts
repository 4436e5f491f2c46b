import type { CompileResult } from '../../spec/compiler/compile.ts'
import type { Diagnostic } from '../../spec/compiler/diagnostics/diagnostic.ts'
import type { DocsInput } from '../../spec/compiler/emit/docs/input.ts'
import { loadGuides } from '../../spec/compiler/guides/load.ts'
import type { Source } from '../../spec/compiler/load/source.ts'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import { loadTranslations } from '../../spec/compiler/translations/load.ts'
import { transitionsOf } from '../../spec/oracle/explore/transitions.ts'
import { commandedExamples } from './examples.ts'
import { fittingHandlers } from './handlers.ts'
import { recordedImplementations } from './results.ts'
import { ruleTexts } from './rule-texts.ts'

/** What the documentation shows besides the specification, and what is wrong with it. */
export interface GatheredDocs {
  input: DocsInput
  /** Errors of translations and guides; a warning for each translation of an earlier text. */
  diagnostics: Diagnostic[]
  /** The files, as the diagnostics name them. */
  sources: ReadonlyMap<string, Source>
}

/**
 * Gathers what the documentation shows besides the specification itself. Guides, results and commands are those of the
 * specification that comes with this package: a derived one has none.
 *
 * @param result the specification, sound and with its evidence
 * @param spec its folder
 * @param warn told about records that cannot be used
 */
export async function gatherDocs(
  result: CompileResult,
  spec: string,
  warn: (text: string) => void,
): Promise<GatheredDocs> {
  const { ir } = result
  const own = readIr(ownIrFile)
  const translations = loadTranslations(spec, result)
  const loaded = ir.spec.name === own.spec.name ? loadGuides() : { guides: [], diagnostics: [], sources: [] }
  return {
    input: {
      examples: commandedExamples(ir, own),
      rules: ruleTexts(result, spec),
      handlers: await fittingHandlers(ir, own),
      transitions: transitionsOf(ir),
      results: await recordedImplementations(ir, { warn }),
      translations,
      guides: loaded.guides,
    },
    diagnostics: [...translations, loaded].flatMap(({ diagnostics }) => diagnostics),
    sources: new Map([...translations, loaded].flatMap(({ sources }) => [...sources])),
  }
}
