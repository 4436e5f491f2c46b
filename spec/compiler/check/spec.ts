import { nearestName } from '../../ir/nearest.ts'
import type { Ir } from '../../ir/ir.ts'
import type { Problem } from '../../ir/problem.ts'
import type { Code } from '../diagnostics/catalogue.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Kind } from '../language/kinds.ts'
import type { LoadResult } from '../load/load-spec.ts'

/** Names that are declared. */
export interface Names {
  list: string[]
  /** True also for a name of which an unreadable file may be the home, so that one mistake is reported once. */
  has(name: string): boolean
}

/** What the checks look at. */
export interface Checked {
  ir: Ir
  names: Record<NameKind, Names>
  /** Kinds of which some entry could not be read. */
  incomplete(kind: Kind): boolean
}
export type NameKind =
  | 'errno'
  | 'constant'
  | 'constants'
  | 'struct'
  | 'typedef'
  | 'function'
  | 'syscall'
  | 'library'
  | 'situation'
  | 'modifier'
  | 'profile'
  | 'place'

export type Check = (checked: Checked) => Problem[]

export function checked({ ir, claimed, unread }: Pick<LoadResult, 'ir' | 'claimed' | 'unread'>): Checked {
  const names = (declared: readonly { name: string }[], kind: Kind, open = false): Names => {
    const list = declared.map((one) => one.name)
    const known = new Set([...list, ...(open ? [] : (claimed.get(kind) ?? []))])
    const anything = unread.has(kind) || (open && claimed.has(kind))
    return { list, has: (name) => anything || known.has(name) }
  }
  return {
    ir,
    incomplete: (kind) => unread.has(kind) || claimed.has(kind),
    names: {
      errno: names(ir.errnos, 'errno'),
      constant: names(
        ir.constants.flatMap((group) => group.constants),
        'constants',
        true,
      ),
      constants: names(ir.constants, 'constants'),
      struct: names(ir.structs, 'struct'),
      typedef: names(ir.abi.typedefs, 'abi', true),
      function: names(ir.model.functions, 'function'),
      syscall: names(ir.syscalls, 'syscall'),
      library: names(ir.library, 'library'),
      situation: names(ir.situations, 'situation'),
      modifier: names(ir.modifiers, 'modifier'),
      profile: names(ir.profiles, 'profile'),
      place: names(ir.model.host.places, 'host', true),
    },
  }
}

/** The codes of names that do not exist. */
type UnknownCode = {
  [
    C in Code
  ]: C extends `unknown-${'errno' | 'constant' | 'group' | 'type' | 'call' | 'reference' | 'situation' | 'modifier' | 'profile' | 'function'}`
    ? C
    : never
}[Code]

/** A problem if there is a name, and nothing has it. */
export function reference(code: UnknownCode, name: string | undefined, known: Names, path: Problem['path']): Problem[] {
  if (name === undefined || known.has(name)) return []
  return [problem(code, path, { name }, { nearest: nearestName(name, known.list) })]
}
