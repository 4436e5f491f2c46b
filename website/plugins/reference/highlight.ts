import Prism from 'prismjs'
import loadLanguages from 'prismjs/components/index.js'
import type { Language } from '../../../spec/compiler/emit/docs/page.ts'
import type { Token, TokenKind } from '../../model/site-page.ts'
import { cel } from './grammars/cel.ts'
import { packetdrill } from './grammars/packetdrill.ts'

loadLanguages.silent = true
loadLanguages(['c', 'typescript', 'rust', 'yaml', 'json', 'bash'])
Prism.languages['cel'] = cel
Prism.languages['packetdrill'] = packetdrill

const grammars: Record<Exclude<Language, 'text'>, string> = {
  c: 'c',
  ts: 'typescript',
  rust: 'rust',
  yaml: 'yaml',
  json: 'json',
  cel: 'cel',
  packetdrill: 'packetdrill',
  shell: 'bash',
}

const kinds: Record<string, TokenKind> = {
  keyword: 'k',
  boolean: 'k',
  macro: 'd',
  directive: 'd',
  attribute: 'd',
  string: 's',
  char: 's',
  number: 'n',
  comment: 'c',
  function: 'f',
  'function-definition': 'f',
  'class-name': 't',
  builtin: 't',
  key: 't',
  atrule: 't',
  property: 't',
  constant: 'v',
  punctuation: 'p',
  operator: 'p',
}

/** Cuts code into tokens; the text of all tokens together is the code. */
export function highlight(text: string, language: Language): Token[] {
  const grammar = language === 'text' ? undefined : Prism.languages[grammars[language]]
  return grammar === undefined ? [text] : joined(flat(Prism.tokenize(text, grammar), undefined))
}

function flat(stream: Prism.TokenStream, outer: TokenKind | undefined): Token[] {
  if (typeof stream === 'string') return [outer === undefined ? stream : [outer, stream]]
  if (Array.isArray(stream)) return stream.flatMap((part) => flat(part, outer))
  return flat(stream.content, kindOf(stream) ?? outer)
}

function kindOf(token: Prism.Token): TokenKind | undefined {
  return [token.alias, token.type]
    .flat()
    .map((name) => kinds[name])
    .find((kind) => kind !== undefined)
}

/** Neighbours of one kind as one token, so that the page stays small. */
function joined(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    const last = result.at(-1)
    if (typeof token === 'string' && typeof last === 'string') result[result.length - 1] = last + token
    else if (typeof token !== 'string' && typeof last === 'object' && last[0] === token[0])
      result[result.length - 1] = [token[0], last[1] + token[1]]
    else result.push(token)
  }
  return result
}
