import type { Choice, Outcome, Point, Wait } from '../../../ir/syscall.ts'
import type { ChoiceEntry, PointEntry, WaitEntry } from '../../language/outcome.ts'
import type { Fragment } from '../fragment.ts'
import { child, items, type Tree } from '../tree.ts'
import { compact, maybeText, text, type Context } from './context.ts'

/** What the parameters of a common outcome stand for: rewrites the texts in which they are used. */
export interface Names {
  expression(tree: Tree): Fragment
  statement(tree: Tree): Fragment
  /** A path of an argument, as in `out` and `given`. */
  path(path: string, tree: Tree): string
  /** What a parameter stands for. */
  value(name: string): string | undefined
}

/** The fields that hold expressions, statements and paths, as written in any form of outcome. */
export interface WrittenFields {
  when?: string | number | boolean | undefined
  errno?: string | undefined
  result?: string | number | boolean | undefined
  out?: Record<string, string | number | boolean> | undefined
  effect?: string[] | undefined
  wait?: WaitEntry | undefined
  may?: ChoiceEntry[] | undefined
  needs?: string | undefined
  given?: PointEntry | undefined
}
type Built = Pick<Outcome, 'when' | 'errno' | 'result' | 'out' | 'effect' | 'wait' | 'may' | 'needs' | 'given'>

/** Builds the fields; `parts` holds the texts that were rewritten, by their path in the outcome. */
export function buildFields(
  entry: WrittenFields,
  tree: Tree,
  names: Names | undefined,
  context: Context,
): { fields: Built; parts: Record<string, Fragment | Tree> } {
  const parts: Record<string, Fragment | Tree> = {}
  const rewrite = rewriter(names, tree, parts)
  const fields: Built = {
    when: rewrite.expression('when', entry.when),
    errno: rewrite.errno('errno', entry.errno),
    result: rewrite.expression('result', entry.result),
    out: rewrite.out('out', entry.out) ?? {},
    effect: rewrite.effect('effect', entry.effect) ?? [],
    wait: entry.wait && buildWait(entry.wait, child(tree, 'wait') ?? tree, names, context),
    may: buildChoices(entry.may, child(tree, 'may'), names, context),
    needs: entry.needs,
    given: entry.given && buildPoint(entry.given, child(tree, 'given') ?? tree, names),
  }
  return { fields, parts }
}

function buildWait(entry: WaitEntry, tree: Tree, names: Names | undefined, context: Context): Wait {
  const parts: Record<string, Fragment | Tree> = {}
  const rewrite = rewriter(names, tree, parts)
  const { timeout, signal, rechecks, close, readiness, deviates } = entry
  const wait = compact<Wait>({
    until: rewrite.expression('until', entry.until) ?? '',
    timeout:
      timeout &&
      compact({
        of: rewrite.expression('timeout.of', timeout.of) ?? '',
        errno: timeout.errno,
        result: rewrite.expression('timeout.result', timeout.result),
        out: rewrite.out('timeout.out', timeout.out),
        effect: rewrite.effect('timeout.effect', timeout.effect),
      }),
    signal: compact({
      errno: signal.errno,
      result: rewrite.expression('signal.result', signal.result),
      restart: rewrite.expression('signal.restart', signal.restart),
      out: rewrite.out('signal.out', signal.out),
      effect: rewrite.effect('signal.effect', signal.effect),
    }),
    rechecks,
    close,
    readiness,
    deviates,
  })
  return context.origins.note(wait, tree, parts)
}

export function buildChoices(
  entries: readonly ChoiceEntry[] | undefined,
  tree: Tree | undefined,
  names: Names | undefined,
  context: Context,
): Choice[] {
  return (entries ?? []).map((entry, index) => {
    const part = items(tree)[index]
    if (!part) return { ...entry, doc: entry.doc ?? '', when: undefined, result: undefined, out: undefined }
    const parts: Record<string, Fragment | Tree> = {}
    const rewrite = rewriter(names, part, parts)
    const choice = compact<Choice>({
      ...entry,
      doc: entry.doc ?? '',
      when: rewrite.expression('when', entry.when),
      errno: rewrite.errno('errno', entry.errno),
      result: rewrite.expression('result', entry.result),
      out: rewrite.out('out', entry.out),
      effect: rewrite.effect('effect', entry.effect),
    })
    return context.origins.note(choice, part, parts)
  })
}

export function buildPoint(entry: PointEntry, tree: Tree, names: Names | undefined): Point {
  const args = Object.entries(entry.args ?? {}).map(([path, value]) => [names?.path(path, tree) ?? path, value] as const)
  const { situation, modifiers = [], wake } = entry
  return compact({ situation, modifiers, args: Object.fromEntries(args), wake })
}

/** Rewrites the texts of one mapping, and remembers where each was written. */
function rewriter(names: Names | undefined, tree: Tree, parts: Record<string, Fragment | Tree>) {
  const at = (path: string): Tree | undefined =>
    path.split('.').reduce<Tree | undefined>((part, step) => child(part, step), tree)
  const rewritten = (path: string, written: Tree | undefined, how: 'expression' | 'statement', plain: string): string => {
    if (!names || !written) return plain
    const fragment = names[how](written)
    parts[path] = fragment
    return fragment.text
  }
  return {
    expression: (path: string, value: string | number | boolean | undefined): string | undefined =>
      value === undefined ? undefined : rewritten(path, at(path), 'expression', text(value)),
    errno: (path: string, value: string | undefined): string | undefined =>
      value === undefined || isErrnoName(value) ? value : rewritten(path, at(path), 'expression', value),
    effect: (path: string, value: string[] | undefined): string[] | undefined =>
      value?.map((one, index) => rewritten(`${path}.${index}`, items(at(path))[index], 'statement', one)),
    out: (path: string, value: Record<string, string | number | boolean> | undefined): Record<string, string> | undefined =>
      value &&
      Object.fromEntries(
        Object.entries(value).map(([key, expression]) => {
          const written = child(at(path), key)
          const renamed = names && written ? names.path(key, written) : key
          const built = rewritten(`${path}.${renamed}`, written, 'expression', maybeText(expression) ?? '')
          if (renamed !== key && written && !names) parts[`${path}.${renamed}`] = written
          return [renamed, built] as const
        }),
      ),
  }
}

/** An errno by name; anything else in `errno` is an expression. */
export const isErrnoName = (text: string): boolean => /^E[A-Z0-9]+$/.test(text)
