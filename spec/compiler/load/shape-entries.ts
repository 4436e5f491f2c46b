import type { z } from 'zod'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { entrySchemas, kindNames, type EntryOf, type Kind } from '../language/kinds.ts'
import { explainChange } from './explain-change.ts'
import { shape } from './shape.ts'
import type { RawEntry } from './split.ts'
import { child, type Tree } from './tree.ts'

/** Entries whose form is right, by kind. */
export type ShapedEntries = { [K in Kind]: { name: string; data: EntryOf<K>; tree: Tree; named: Tree }[] }

/** Holds every entry against its schema; `claimed` has the names of those that do not pass. */
export function shapeEntries(entries: readonly RawEntry[]): {
  shaped: ShapedEntries
  claimed: Map<Kind, Set<string>>
  diagnostics: Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const claimed = new Map<Kind, Set<string>>()
  const all = <T>(kind: Kind, schema: z.ZodType<T>): { name: string; data: T; tree: Tree; named: Tree }[] =>
    entries
      .filter((entry) => entry.kind === kind)
      .flatMap((raw) => {
        const { name, tree, named } = raw
        const of = describe(raw)
        const { entry, diagnostics: found } = shape(schema, tree, of, explainChange(raw, of))
        diagnostics.push(...found)
        if (entry) return [{ name, ...entry, named }]
        claimed.set(kind, new Set([...(claimed.get(kind) ?? []), name]))
        return []
      })
  const shaped: ShapedEntries = {
    abi: all('abi', entrySchemas.abi),
    errno: all('errno', entrySchemas.errno),
    constants: all('constants', entrySchemas.constants),
    struct: all('struct', entrySchemas.struct),
    enum: all('enum', entrySchemas.enum),
    record: all('record', entrySchemas.record),
    function: all('function', entrySchemas.function),
    action: all('action', entrySchemas.action),
    rule: all('rule', entrySchemas.rule),
    host: all('host', entrySchemas.host),
    common: all('common', entrySchemas.common),
    syscall: all('syscall', entrySchemas.syscall),
    library: all('library', entrySchemas.library),
    option: all('option', entrySchemas.option),
    ioctl: all('ioctl', entrySchemas.ioctl),
    socket: all('socket', entrySchemas.socket),
    situation: all('situation', entrySchemas.situation),
    modifier: all('modifier', entrySchemas.modifier),
    profile: all('profile', entrySchemas.profile),
    not_specified: all('not_specified', entrySchemas.not_specified),
  }
  return { shaped, claimed, diagnostics }
}

/** What messages call an entry. One without a name goes by what it is about, or by its number. */
function describe({ kind, name, tree }: RawEntry): string {
  if (kind === 'abi') return 'abi.yaml'
  if (kind !== 'not_specified') return `${kindNames[kind]} ${name}`.trimEnd()
  const what = child(tree, 'what')
  return `${kindNames[kind]} ${what?.kind === 'scalar' ? `"${String(what.value)}"` : Number(name) + 1}`
}
