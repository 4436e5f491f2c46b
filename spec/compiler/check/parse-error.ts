/** What the CEL parser said, in words, with the place in the text and what was perhaps meant. */
export interface ParseFault {
  detail: string
  range?: { start: number; end: number }
  nearest?: string | undefined
}

export function parseFault(thrown: unknown, text: string): ParseFault {
  if (!(thrown instanceof Error)) return { detail: String(thrown) }
  const said = 'summary' in thrown ? String(thrown.summary) : thrown.message
  const summary = said.split('\n')[0] ?? said
  const at: unknown = 'range' in thrown ? thrown.range : undefined
  if (typeof at !== 'object' || at === null || !('start' in at) || !('end' in at)) return { detail: summary }
  const start = Math.min(Number(at.start), text.length)
  const end = Math.min(Math.max(Number(at.end), start), text.length)
  const found = text.slice(start, end)
  return { detail: words(summary, found), range: { start, end }, nearest: meant(text, start, found) }
}

function words(summary: string, found: string): string {
  const [, expected, got] = /^Expected (\w+), got (\w+)$/.exec(summary) ?? []
  if (expected !== undefined) return `${tokenWords(expected)} is wanted here, and ${tokenWords(got ?? '')} found`
  if (/^Unexpected token: EOF$/.test(summary)) return 'the expression ends too early'
  return /^Unexpected/.test(summary) && found !== '' ? `${found} cannot stand here` : summary
}

/** What writers of other languages mean. */
function meant(text: string, start: number, found: string): string | undefined {
  if (found === '.' && text[start - 1] === '.') return 'between(x, low, high)'
  return new Map([
    ['=', '=='],
    ['and', '&&'],
    ['or', '||'],
    ['not', '!'],
    ['&', '&&'],
    ['|', '||'],
  ]).get(found)
}

const symbols = new Map(
  Object.entries({
    EOF: 'the end',
    NUMBER: 'a number',
    STRING: 'a text',
    BOOLEAN: 'true or false',
    NULL: 'null',
    IDENTIFIER: 'a name',
    PLUS: '+',
    MINUS: '-',
    MULTIPLY: '*',
    DIVIDE: '/',
    MODULO: '%',
    EQ: '==',
    NE: '!=',
    LT: '<',
    LE: '<=',
    GT: '>',
    GE: '>=',
    AND: '&&',
    OR: '||',
    NOT: '!',
    IN: 'in',
    LPAREN: '(',
    RPAREN: ')',
    LBRACKET: '[',
    RBRACKET: ']',
    LBRACE: '{',
    RBRACE: '}',
    DOT: 'a dot',
    COMMA: 'a comma',
    COLON: 'a colon',
    QUESTION: '?',
    BYTES: 'bytes',
  }),
)
const tokenWords = (name: string): string => symbols.get(name) ?? name
