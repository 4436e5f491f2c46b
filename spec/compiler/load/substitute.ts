import { concat, replaced, slice, type Fragment } from './fragment.ts'
import { expressionIdentifiers, statementIdentifiers, type Identifier } from './identifiers.ts'

/** What names stand for. */
export type Substitution = ReadonlyMap<string, string>

/** The expression with its free identifiers replaced; unchanged if it does not parse, which is reported elsewhere. */
export const substituteExpression = (fragment: Fragment, names: Substitution): Fragment =>
  substitute(fragment, names, expressionIdentifiers(fragment.text))

/** The same for a statement of the effect language. */
export const substituteStatement = (fragment: Fragment, names: Substitution): Fragment =>
  substitute(fragment, names, statementIdentifiers(fragment.text))

function substitute(fragment: Fragment, names: Substitution, identifiers: Identifier[]): Fragment {
  const pieces: Fragment[] = []
  let done = 0
  for (const { name, start, end } of identifiers.toSorted((a, b) => a.start - b.start)) {
    const value = names.get(name)
    if (value === undefined) continue
    pieces.push(slice(fragment, done, start), replaced(asOperand(value), slice(fragment, start, end)))
    done = end
  }
  return concat([...pieces, slice(fragment, done, fragment.text.length)])
}

/** An expression that can stand where a name stood. */
const asOperand = (text: string): string => (/^[\w.]+$/.test(text) ? text : `(${text})`)
