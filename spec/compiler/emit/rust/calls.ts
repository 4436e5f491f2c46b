import type { Architecture } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import type { Ir, LibraryFunction } from '../../../ir/ir.ts'
import type { Slot, Syscall } from '../../../ir/syscall.ts'
import { libraryArgs } from '../shared/library.ts'
import type { Printer } from '../shared/printer.ts'
import { distinctOrders } from '../shared/register-orders.ts'
import { scalarOf } from '../shared/types.ts'
import { callDocs } from './call-docs.ts'
import type { Names } from '../shared/rust-names.ts'
import { numberName } from './numbers.ts'
import type { DocBlock } from './source.ts'
import { onlyOn, printDocs, prose, sourceFile } from './source.ts'
import type { Context } from '../shared/rust-types.ts'
import { rustSignature, width } from '../shared/rust-signature.ts'
import { valueType } from '../shared/rust-types.ts'

const about =
  'A function for each system call. They check nothing: the arguments go to the kernel as they are.\n\n' +
  'All are unsafe, since a call acts on the whole process. A descriptor may be one on which something else relies, ' +
  'and memory may be unmapped by it. An address that the process has not is no crash but `EFAULT`.'

/** A typed function for each call and library function; what an architecture lacks is missing there. */
export function callsSource(ir: Ir, names: Names): string {
  return sourceFile(ir, about, (printer, use) => {
    const contextOf = (call: Syscall): Context => ({
      ir,
      names,
      use: (module, name) => {
        use(module, name, architecturesOf(call))
      },
    })
    for (const call of ir.syscalls) {
      const context = contextOf(call)
      printer.gap()
      printDocs(printer, callDocs(ir, call))
      printFunction(printer, context, call, call.name, call.args, callBody(context, call))
    }
    for (const item of ir.library) {
      const call = ir.syscalls.find(({ name }) => name === item.over)
      if (call === undefined || ir.syscalls.some(({ name }) => name === item.name)) continue
      const args = libraryArgs(item, call)
      const context = contextOf(call)
      printer.gap()
      printDocs(printer, libraryDocs(item, call))
      printFunction(printer, context, call, item.name, args, libraryBody(context, item, call, args))
    }
  })
}

function architecturesOf(call: Syscall): Architecture[] {
  return architectures.filter((architecture) => call.numbers[architecture] !== undefined)
}

function libraryDocs(item: LibraryFunction, call: Syscall): DocBlock[] {
  return [
    prose(item.summary),
    ...(item.doc === '' ? [] : [prose(item.doc)]),
    `This is [\`${call.name}\`] with \`${item.passes.join(', ')}\`.`,
    '# Safety',
    `As for [\`${call.name}\`].`,
  ]
}

function callBody(context: Context, call: Syscall): string[] {
  const { ir, names, use } = context
  use('crate', 'entry')
  use('crate', 'number')
  const orders = distinctOrders(call)
  const entered = orders.flatMap(({ slots, on }) => [
    ...(orders.length > 1 ? [onlyOn(on)] : []),
    ...unsafeCall(
      'let raw = ',
      `entry::syscall${slots.length}`,
      [`number::${numberName(call.name)}`, ...slots.map((slot) => word(ir, slot, names.value(slot.name)))],
      ';',
    ),
  ])
  const type = valueType(context, call.returns)
  const cast = type === 'isize' ? '' : `.map(|value| ${fromWord(context, call.returns, type)})`
  return [...entered, `Errno::check(raw)${cast}`]
}

function libraryBody(context: Context, item: LibraryFunction, call: Syscall, args: Slot[]): string[] {
  const values = item.passes.map((value, index) => passed(context, value, args, call.args[index]))
  return unsafeCall('', context.names.value(call.name), values, '')
}

/** A call in an unsafe block, broken into lines as rustfmt does. */
function unsafeCall(before: string, callee: string, values: string[], after: string): string[] {
  const args = values.join(', ')
  const isShort = args.length <= 60
  const line = `${before}unsafe { ${callee}(${args}) }${after}`
  if (isShort && line.length <= width - 4) return [line]
  if (isShort && before.endsWith('= ')) return [before.trimEnd(), `    ${line.slice(before.length)}`]
  const inner = isShort ? [`${callee}(${args})`] : [`${callee}(`, ...values.map((value) => `    ${value},`), ')']
  return [`${before}unsafe {`, ...inner.map((text) => `    ${text}`), `}${after}`]
}

function printFunction(
  printer: Printer,
  context: Context,
  call: Syscall,
  name: string,
  args: Slot[],
  body: string[],
): void {
  const on = architecturesOf(call)
  if (on.length < architectures.length) printer.print(onlyOn(on))
  printer.print('#[inline]', `${rustSignature(context, name, args, call.returns).join('\n')} {`)
  printer.print(...body.map((text) => `    ${text}`), '}')
}

/** An argument as the word that goes into a register: signed numbers keep their sign. */
function word(ir: Ir, slot: Slot, value: string): string {
  if (slot.dir !== undefined) return `${value} as usize`
  if (ir.constants.some(({ name }) => name === slot.type)) return `${value}.0 as usize`
  return slot.type === 'uptr' || slot.type === 'size_t' ? value : `${value} as usize`
}

/** A raw result in the type that the call returns. */
function fromWord({ ir }: Context, returns: string, type: string): string {
  const group = ir.constants.find(({ name }) => name === returns)
  return group === undefined ? `value as ${type}` : `${type}(value as _)`
}

/** What a library function passes on: a parameter, nothing, a number or a constant. */
function passed({ ir, names, use }: Context, value: string, args: Slot[], slot: Slot | undefined): string {
  if (args.some(({ name }) => name === value)) return names.value(value)
  if (slot?.dir !== undefined) return slot.dir === 'in' ? 'core::ptr::null()' : 'core::ptr::null_mut()'
  const group = ir.constants.find(({ constants }) => constants.some(({ name }) => name === value))
  const own = ir.constants.find(({ name }) => name === slot?.type)
  if (group !== undefined) {
    use('crate::constants', names.type(group.name))
    const constant = `${names.type(group.name)}::${value}`
    if (own === group) return constant
    return own === undefined ? `${constant}.0 as _` : `${names.type(own.name)}(${constant}.0 as _)`
  }
  if (own === undefined) return scalarOf(ir, slot?.type ?? '') === undefined ? `${value} as _` : value
  use('crate::constants', names.type(own.name))
  return `${names.type(own.name)}(${value})`
}
