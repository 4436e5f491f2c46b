/** The functions of the kernel that carry out the calls, as they stand in its sources. */
import type { Ir } from '../spec/ir/ir.ts'
import type { Syscall } from '../spec/ir/syscall.ts'
import { type Source, readGenerated, readOwn } from './sources.ts'

/** A function of the kernel. */
export interface Handler {
  /** As C names it. */
  name: string
  /** The file, from the project's root, and the line where its text begins. */
  path: string
  line: number
  /** The whole function, with the comment before it. */
  text: string
}

/** What the kernel does about the calls of a specification. */
export interface Handlers {
  /** By name of the call. */
  found: ReadonlyMap<string, Handler>
  /** Calls that the kernel hands to a function which its sources lack. */
  lost: readonly string[]
  /** Calls that the kernel's dispatch does not know. */
  without: readonly string[]
}

/** Where the generated dispatch lies; it says which function carries out which call. */
const GENERATED = 'spec/generated/kernel'

/**
 * Finds the kernel's function for every call of a specification.
 *
 * @throws BuildFailed where the dispatch was not generated
 */
export async function readHandlers({ syscalls }: Pick<Ir, 'syscalls'>): Promise<Handlers> {
  const [generated, own] = await Promise.all([readGenerated([GENERATED, 'spec/generated/c']), readOwn()])
  const dispatch = generated.find(({ path }) => path.endsWith('/dispatch.c'))?.text ?? ''
  return handlersIn(syscalls, dispatch, own)
}

/** The same in sources that are read already. */
export function handlersIn(
  calls: readonly Pick<Syscall, 'name'>[],
  dispatch: string,
  sources: readonly Source[],
): Handlers {
  const dispatched = dispatchedIn(dispatch)
  const found = new Map<string, Handler>()
  const lost: string[] = []
  for (const { name } of calls) {
    const handler = dispatched.get(name)
    const definition = handler === undefined ? undefined : definitionOf(handler, sources)
    if (definition !== undefined) found.set(name, definition)
    else if (handler !== undefined) lost.push(name)
  }
  return { found, lost, without: calls.map(({ name }) => name).filter((name) => !dispatched.has(name)) }
}

/** The function that the dispatch calls, by name of the call: the cases of its switch, up to their return. */
function dispatchedIn(dispatch: string): Map<string, string> {
  const cases = dispatch.matchAll(/^ *case \w*?NR_(\w+):[^]*?\breturn (\w+)\(/gm)
  return new Map([...cases].map(([, call = '', handler = '']) => [call, handler]))
}

/** A function's definition begins a line with its type, and ends with the first brace that begins a line, or with its own line. */
function definitionOf(name: string, sources: readonly Source[]): Handler | undefined {
  const comment = String.raw`(?:^/\*(?:(?!\*/)[^])*\*/\n)?`
  const body = String.raw`(?: \{[^\n]*\}$|\s\{\n[^]*?^\})`
  const pattern = new RegExp(String.raw`${comment}^\w[\w *]*\b${name}\([^;{]*\)${body}`, 'm')
  for (const { path, text } of sources) {
    const definition = pattern.exec(text)
    if (definition === null) continue
    const line = text.slice(0, definition.index).split('\n').length
    return { name, path, line, text: definition[0] }
  }
  return undefined
}
