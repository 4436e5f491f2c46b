import { type Handler, readHandlers } from '../../reference/handlers.ts'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import type { Ir } from '../../spec/ir/ir.ts'
import type { Syscall } from '../../spec/ir/syscall.ts'

/**
 * The reference kernel's functions for the calls of a specification, by name of the call. The kernel is written for the
 * specification of this package: it has none for a call that a derived one adds, or gives other arguments.
 */
export async function fittingHandlers(ir: Ir): Promise<ReadonlyMap<string, Handler>> {
  const own = new Map(readIr(ownIrFile).syscalls.map((call) => [call.name, call]))
  const fitting = ir.syscalls.filter((call) => {
    const same = own.get(call.name)
    return same !== undefined && form(same) === form(call)
  })
  return (await readHandlers({ syscalls: fitting })).found
}

/** What a handler depends on of its call: the arguments that it is given. */
const form = ({ args }: Syscall): string => args.map(({ name, type, dir }) => `${type} ${dir ?? ''} ${name}`).join()
