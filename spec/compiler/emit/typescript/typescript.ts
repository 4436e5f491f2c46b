import type { Ir } from '../../../ir/ir.ts'
import type { Emitter, Files } from '../emitter.ts'
import { codecSource } from './codec-source.ts'
import { emitConstants } from './constants.ts'
import { emitErrnos } from './errnos.ts'
import { emitNumbers, emitSpec } from './numbers.ts'
import { typescriptPrinter } from './printer.ts'
import { emitStructs } from './structs.ts'

/** TypeScript values: numbers, errnos, constants and codecs of structs. */
export const typescript: Emitter = {
  name: 'typescript',
  doc: 'TypeScript modules: numbers, errnos, constants and struct codecs; they import nothing but each other',
  options: [],
  emit: (ir) => emitModules(ir),
}

function emitModules(ir: Ir): Files {
  const modules = {
    spec: emitSpec,
    numbers: emitNumbers,
    errnos: emitErrnos,
    constants: emitConstants,
    structs: emitStructs,
  }
  return new Map([
    ...Object.entries(modules).map(([name, emit]): [string, string] => [`ts/${name}.ts`, emit(ir)]),
    ['ts/codec.ts', verbatim(ir, codecSource)],
    [
      'ts/index.ts',
      verbatim(ir, ['codec', ...Object.keys(modules)].map((name) => `export * from './${name}.ts'`).join('\n')),
    ],
  ])
}

function verbatim(ir: Ir, text: string): string {
  const printer = typescriptPrinter(ir)
  printer.print(text)
  return printer.text()
}
