import { type Handler, readHandlers } from '../../reference/handlers.ts'
import type { Ir } from '../../spec/ir/ir.ts'
import type { Syscall } from '../../spec/ir/syscall.ts'

type Calls = Pick<Ir, 'syscalls'>

/**
 * The reference kernel's functions for the calls of a specification, by name of the call. The kernel is written for the
 * specification of this package: it has none for a call that a derived one adds, or gives other arguments.
 *
 * @param own the specification of this package
 */
export async function fittingHandlers(ir: Calls, own: Calls): Promise<ReadonlyMap<string, Handler>> {
  const known = new Map(own.syscalls.map((call) => [call.name, call]))
  const fitting = ir.syscalls.filter((call) => {
    const same = known.get(call.name)
    return same !== undefined && form(same) === form(call)
  })
  return (await readHandlers({ syscalls: fitting })).found
}

/** What a handler depends on of its call: the arguments that it is given. */
const form = ({ args }: Syscall): string => args.map(({ name, type, dir }) => `${type} ${dir ?? ''} ${name}`).join()
