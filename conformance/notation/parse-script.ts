import { readFileSync } from 'node:fs'
import peggy from 'peggy'
import { z } from 'zod'
import { NotationError } from './notation-error.ts'
import { Script } from './script.ts'

const grammarFile = new URL('grammar.peggy', import.meta.url)
const initializer = '{{ const place = ({ start: { line, column } }) => ({ line, column }) }}\n'

interface Parser {
  parse: (text: string) => unknown
}
let parser: Parser | undefined

/** The parser, made from the grammar when it is first needed. */
function loadParser(): Parser {
  if (parser !== undefined) return parser
  const made = peggy.generate(initializer + readFileSync(grammarFile, 'utf8'))
  parser = { parse: (text) => made.parse(text) as unknown }
  return parser
}

const SyntaxFault = z.object({
  message: z.string(),
  location: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
})

/** Reads a script's lines. @throws NotationError with line and column */
export function parseScript(text: string, source: string): Script {
  try {
    return Script.parse(loadParser().parse(text))
  } catch (error) {
    const fault = SyntaxFault.safeParse(error)
    if (!fault.success) throw error
    const { message, location } = fault.data
    throw new NotationError(
      source,
      location.start,
      message,
      'A line is a time and a call with its end, such as: +0 bind(3, ..., 16) = 0',
    )
  }
}
