import type { Slot } from '../../../ir/syscall.ts'
import type { Context } from './rust-types.ts'
import { argumentType, valueType } from './rust-types.ts'

/** The width to which rustfmt formats. */
export const width = 100

/** The head of an unsafe function, broken into lines where it is too long; without `{` at its end. */
export function functionHead(name: string, params: readonly string[], result: string): string[] {
  const head = `pub unsafe fn ${name}(`
  const tail = `) -> ${result}`
  const line = `${head}${params.join(', ')}${tail}`
  return line.length + ' {'.length <= width ? [line] : [head, ...params.map((param) => `    ${param},`), tail]
}

/** A call, or a library function, as the Rust bindings declare it. */
export function rustSignature(context: Context, name: string, args: readonly Slot[], returns: string): string[] {
  const params = args.map((slot) => `${context.names.value(slot.name)}: ${argumentType(context, slot)}`)
  context.use('crate::errno', 'Errno')
  return functionHead(context.names.value(name), params, `Result<${valueType(context, returns)}, Errno>`)
}
