import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ir } from '../ir/ir.ts'

/** The IR that is committed with this package. */
export const ownIrFile = fileURLToPath(new URL('../generated/ir.json', import.meta.url))

/** Reads and validates an ir.json. Throws with a `remedy` for a file that is missing or of another version. */
export function readIr(file: string): Ir {
  const parsed = Ir.safeParse(parse(file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const parts = issue === undefined ? [] : [issue.path.join('.'), issue.message]
  const where = parts.filter((text) => text !== '').join(': ')
  throw actionable(`${file} is no intermediate representation of this version (${where})`)
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw actionable(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const actionable = (message: string): Error =>
  Object.assign(new Error(message), { remedy: 'Run `npx sockspec generate`, or name another file.' })
