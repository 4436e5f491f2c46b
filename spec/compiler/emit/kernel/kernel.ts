import type { Ir } from '../../../ir/ir.ts'
import type { EmitOptions, Emitter, Files } from '../emitter.ts'
import { bannerText } from '../shared/banner.ts'
import { createNames } from '../shared/c-names.ts'
import type { Printer } from '../shared/printer.ts'
import { createPrinter } from '../shared/printer.ts'
import { printFacts, printFactTypes } from './call-facts.ts'
import { printCalls, printDispatch } from './calls.ts'
import { checkOutcomeNames, printOutcomeFacts, printOutcomes } from './outcomes.ts'

/**
 * What a kernel in C needs to implement the calls. Numbers, errnos and types are those of `c/sockspec.h`, which has to be
 * on the include path and generated with the same prefix. The names that only the kernel sees have no prefix.
 */
export const kernel: Emitter = {
  name: 'kernel',
  doc: 'C for a kernel: decoded arguments, dispatch by number, a constant for each outcome, facts for a tracer',
  options: ['prefix'],
  emit: (ir, options) => emitKernel(ir, options),
}

function emitKernel(ir: Ir, { prefix }: EmitOptions): Files {
  const names = createNames(prefix)
  checkOutcomeNames(ir)
  checkNoSuchCall(ir)
  const source = (includes: readonly string[], body: (printer: Printer) => void): string => {
    const printer = createPrinter({ indent: '    ', comment: '/*', banner: `/* ${bannerText(ir)} */`, width: 120 })
    for (const name of includes) printer.print(`#include "${name}"`)
    printer.gap()
    body(printer)
    return printer.text()
  }
  const header = (guard: string, body: (printer: Printer) => void): string => {
    return source([], (printer) => {
      printer.print(`#ifndef ${guard}`, `#define ${guard}`, '', '#include "sockspec.h"', '')
      body(printer)
      printer.gap()
      printer.print('#endif')
    })
  }
  return new Map([
    [
      'kernel/outcomes.h',
      header('OUTCOMES_H', (printer) => {
        printOutcomes(printer, names, ir)
      }),
    ],
    [
      'kernel/outcomes.c',
      source(['outcomes.h'], (printer) => {
        printOutcomeFacts(printer, names, ir)
      }),
    ],
    [
      'kernel/calls.h',
      header('CALLS_H', (printer) => {
        printCalls(printer, names, ir)
      }),
    ],
    [
      'kernel/dispatch.c',
      source(['calls.h'], (printer) => {
        printDispatch(printer, names, ir)
      }),
    ],
    [
      'kernel/call-facts.h',
      header('CALL_FACTS_H', (printer) => {
        printFactTypes(printer, names)
      }),
    ],
    [
      'kernel/call-facts.c',
      source(['call-facts.h'], (printer) => {
        printFacts(printer, names, ir)
      }),
    ],
  ])
}

/** The dispatch answers ENOSYS to a number that it does not know. */
function checkNoSuchCall(ir: Ir): void {
  if (ir.errnos.some((errno) => errno.name === 'ENOSYS')) return
  const remedy = 'Add it to errnos.yaml, or leave the emitter out with --only.'
  throw Object.assign(new Error('the specification has no errno ENOSYS, which a kernel answers to unknown numbers'), {
    remedy,
  })
}
