import type { Architecture, EntryConvention } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { architectureMacro } from '../shared/c-architectures.ts'
import type { Printer } from '../shared/printer.ts'
import type { Names } from '../shared/c-names.ts'

const compilerMacro: Record<Architecture, string> = {
  x86_64: '__x86_64__',
  aarch64: '__aarch64__',
  riscv64: '__riscv',
}

export function printArchitecture(printer: Printer, names: Names): void {
  const macro = (architecture: Architecture): string => architectureMacro(names, architecture)
  printer.doc(
    `The ABI whose numbers and layouts hold: the compiler's own, or the one whose macro is defined before this header.`,
  )
  printer.print(`#if ${architectures.map((item) => `!defined ${macro(item)}`).join(' && ')}`)
  architectures.forEach((item, index) => {
    const width = item === 'riscv64' ? ' && __riscv_xlen == 64' : ''
    printer.print(`#${index === 0 ? 'if' : 'elif'} defined ${compilerMacro[item]}${width}`, `#define ${macro(item)} 1`)
  })
  printer.print(
    '#else',
    `#error "no ABI for this architecture: define ${macro('x86_64')} to use another's"`,
    '#endif',
    '#endif',
  )
}

/** The functions that enter the kernel with 0 to 6 arguments, one set for each architecture. */
export function printEntry(printer: Printer, names: Names, ir: Ir): void {
  const own = names.upper('SYSCALL')
  printer.doc(
    `Enter the kernel: the number, up to six arguments, the raw result (-errno on failure). ` +
      `Who defines ${own}(nr, a, b, c, d, e, f) before this header enters it in a way of their own.`,
  )
  printer.print(`#if defined ${own}`)
  printEach(printer, names, (nr, args) => [`return ${own}(${[nr, ...pad(args)].join(', ')});`])
  for (const architecture of architectures) {
    printer.print(`#elif defined ${compilerMacro[architecture]}`)
    printEach(printer, names, (nr, args) => assembly(names, ir.abi.entry[architecture], nr, args))
  }
  printer.print('#else', `#error "no way into the kernel is known here: define ${own}(nr, a, b, c, d, e, f)"`, '#endif')
}

function pad(args: string[]): string[] {
  return [...args, ...Array.from({ length: 6 - args.length }, () => '0')]
}

function printEach(printer: Printer, names: Names, body: (nr: string, args: string[]) => string[]): void {
  const word = names.lower('s64')
  for (let count = 0; count <= 6; count += 1) {
    const args = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count)
    const head = [`${word} nr`, ...args.map((arg) => `${word} ${arg}`)].join(', ')
    printer.block(
      `static inline ${word} ${names.lower(`syscall${count}`)}(${head}) {`,
      () => {
        printer.print(...body('nr', args))
      },
      '}',
    )
  }
}

function assembly(names: Names, convention: EntryConvention, nr: string, args: string[]): string[] {
  const word = names.lower('s64')
  const inputs = [
    { register: convention.number, value: nr },
    ...args.map((value, index) => ({ register: convention.args[index] ?? '', value })),
  ].map((input) => ({ ...input, variable: `in_${input.register}` }))
  const result = inputs.find((input) => input.register === convention.result)
  const others = inputs.filter((input) => input !== result)
  const clobbers = [...new Set([...convention.clobbers, 'memory'])]
    .filter((name) => !inputs.some((input) => input.register === name) && name !== convention.result)
    .map((name) => (/^r?flags$/u.test(name) ? 'cc' : name))
  return [
    ...inputs.map((input) => `register ${word} ${input.variable} __asm__("${input.register}") = ${input.value};`),
    ...(result === undefined ? [`register ${word} out __asm__("${convention.result}");`] : []),
    ...statement(
      convention.instruction,
      result === undefined ? '"=r"(out)' : `"+r"(${result.variable})`,
      others.map((input) => `"r"(${input.variable})`).join(', '),
      clobbers.map((name) => `"${name}"`).join(', '),
    ),
    `return ${result === undefined ? 'out' : result.variable};`,
  ]
}

function statement(instruction: string, output: string, input: string, clobbers: string): string[] {
  const line = `__asm__ volatile("${instruction}" : ${output} : ${input}${input === '' ? '' : ' '}: ${clobbers});`
  if (line.length <= 110) return [line]
  return [
    `__asm__ volatile("${instruction}"`,
    `                 : ${output}`,
    `                 : ${input}`,
    `                 : ${clobbers});`,
  ]
}
