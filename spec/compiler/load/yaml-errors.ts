import type { Document, YAMLError } from 'yaml'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { placeOf, type Source } from './source.ts'

/** What the parser says about a file. After the first error in the syntax it only guesses. */
export function yamlDiagnostics(source: Source, { errors, warnings }: Document): Diagnostic[] {
  const syntax = errors.find((error) => error.code !== 'DUPLICATE_KEY')
  const reported = syntax ? [syntax] : [...errors, ...warnings]
  return reported.map((error) => yamlDiagnostic(source, error))
}

/** Mistakes of which something better can be said than how to quote an expression. */
const knownMistakes: Partial<Record<YAMLError['code'], 'yaml-tab' | 'several-documents' | 'nested-too-deep'>> = {
  TAB_AS_INDENT: 'yaml-tab',
  MULTIPLE_DOCS: 'several-documents',
  RESOURCE_EXHAUSTION: 'nested-too-deep',
}

function yamlDiagnostic(source: Source, error: YAMLError): Diagnostic {
  const [start, end] = error.pos
  const rest = source.text.slice(start)
  if (error.code === 'DUPLICATE_KEY') {
    const name = /^[^:\n]*/.exec(rest)?.[0] ?? ''
    return diagnostic('duplicate-key', placeOf(source, start, start + name.length), { name })
  }
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return diagnostic('yaml-tag', placeOf(source, start, end), { tag: source.text.slice(start, end) })
  }
  const known = knownMistakes[error.code]
  if (known) {
    // How far the parser came through a nest depends on the machine; the line does not.
    const at = known === 'nested-too-deep' ? source.text.lastIndexOf('\n', start) + 1 : start
    return diagnostic(known, placeOf(source, at, at + 1), {})
  }
  const colon = /^[^\n]*?(:) /d.exec(rest)?.indices?.[1]
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && colon) {
    const place = placeOf(source, start + colon[0], start + colon[1])
    return diagnostic('yaml-syntax', place, { detail: 'a colon before a blank starts a mapping' })
  }
  return diagnostic('yaml-syntax', placeOf(source, start, Math.max(end, start + 1)), {
    detail: words(error.message, rest),
  })
}

/** The parser speaks of its tokens; a reader knows the characters. */
function words(message: string, rest: string): string {
  const character = /^[[\]{},:]/.exec(rest)?.[0]
  if (character !== undefined && /^Unexpected/.test(message)) return `${character} cannot stand in a plain text here`
  return `${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}`
}
