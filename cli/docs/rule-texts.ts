import type { SourceText } from '../../spec/compiler/emit/docs/input.ts'
import type { EntryText } from '../../spec/compiler/load/entry-text.ts'
import { type RuleSource, ruleSources } from '../../spec/compiler/rule-sources.ts'
import type { CompileResult } from '../../spec/compiler/compile.ts'
import { repositoryPath } from './repository-path.ts'

/**
 * The YAML of every rule, by its id. Of a rule that comes of a common outcome: the entry that places it, and behind it the
 * common one, whose file and line stand in a comment.
 *
 * @param spec the folder of the specification
 */
export function ruleTexts(result: Pick<CompileResult, 'ir' | 'origins'>, spec: string): Map<string, SourceText> {
  const sourceText = ({ file, line, text }: EntryText): SourceText => ({ path: repositoryPath(file, spec), line, text })
  const whole = ({ entry, common }: RuleSource): SourceText => {
    const placed = sourceText(entry)
    if (common === undefined) return placed
    const { path, line, text } = sourceText(common)
    return { ...placed, text: `${placed.text}\n\n# ${path}:${line}\n${text}` }
  }
  return new Map([...ruleSources(result)].map(([id, source]) => [id, whole(source)]))
}
