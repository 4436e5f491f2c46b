import type { Grammar } from 'prismjs'

/** CEL, the language of guards and effects. */
export const cel: Grammar = {
  string: { pattern: /"(?:\\.|[^"\\\n])*"/u, greedy: true },
  keyword: /\b(?:has|true|false|in|clear)\b/u,
  function: /\b[a-z_][a-z0-9_]*(?=\()/u,
  constant: /\b[A-Z][A-Z0-9_]+\b/u,
  number: /\b(?:0x[0-9a-fA-F]+|\d+)\b/u,
  operator: /[!=<>]=?|&&|\|\||[+\-*/%?:]/u,
  punctuation: /[{}()[\],.]/u,
}
