import type { Ir } from '../../../ir/ir.ts'
import type { Slot } from '../../../ir/syscall.ts'
import { printEachPart } from '../shared/c-architectures.ts'
import type { Names } from '../shared/c-names.ts'
import type { Printer } from '../shared/printer.ts'
import type { RegisterOrder } from '../shared/register-orders.ts'
import { distinctOrders } from '../shared/register-orders.ts'
import { scalarOf } from '../shared/types.ts'
import { whereNumbered } from './calls.ts'

const kinds = { in: 'ARGUMENT_IN', out: 'ARGUMENT_OUT', inout: 'ARGUMENT_INOUT' }

/** What a tracer has to know of each call to show its arguments and what is behind them: the types. */
export function printFactTypes(printer: Printer, names: Names): void {
  printer.print(
    `enum argument_kind { ARGUMENT_VALUE, ${Object.values(kinds).join(', ')} };`,
    '',
    '/* How many elements of `unit` bytes are behind a pointer. */',
    'enum argument_count {',
    '    COUNT_ONE,      /* one */',
    '    COUNT_TEXT,     /* up to and with the first zero */',
    '    COUNT_VALUE,    /* as many as the argument `counted_by` says */',
    '    COUNT_POINTED,  /* the same, where that argument is itself a pointer to the number, 32 bits wide */',
    '};',
    '',
    'struct argument_fact {',
    '    const char *name;',
    '    enum argument_kind kind;',
    '    enum argument_count count; /* of pointers */',
    `    ${names.lower('u32')} unit;`,
    `    ${names.lower('u32')} counted_by; /* index of an argument */`,
    '};',
    '',
    'struct call_fact {',
    `    ${names.lower('u64')} number;`,
    '    const char *name;',
    `    ${names.lower('u32')} argument_count;`,
    '    struct argument_fact arguments[6]; /* in the order of the registers */',
    '};',
    '',
    'extern const struct call_fact call_facts[];',
    `extern const ${names.lower('u32')} call_fact_count;`,
  )
}

/** The table of the types above. */
export function printFacts(printer: Printer, names: Names, ir: Ir): void {
  printer.block(
    'const struct call_fact call_facts[] = {',
    () => {
      for (const call of ir.syscalls) {
        whereNumbered(printer, names, call, () => {
          const head = `{${names.upper(`NR_${call.name}`)}, "${call.name}", ${call.args.length}, {`
          if (call.args.length === 0) {
            printer.print(`${head}{0}}},`)
            return
          }
          const printFactsOf = ({ slots }: RegisterOrder): void => {
            for (const slot of slots) printer.print(`${factOf(names, ir, slots, slot)},`)
          }
          const print = (): void => {
            printEachPart(printer, names, distinctOrders(call), printFactsOf)
          }
          printer.block(head, print, '}},')
        })
      }
    },
    '};',
  )
  printer.gap()
  printer.print(`const ${names.lower('u32')} call_fact_count = sizeof(call_facts) / sizeof(call_facts[0]);`)
}

function factOf(names: Names, ir: Ir, slots: readonly Slot[], slot: Slot): string {
  if (slot.dir === undefined) return `{"${slot.name}", ARGUMENT_VALUE, COUNT_ONE, 0, 0}`
  const { count, unit, by } = extentOf(names, ir, slots, slot)
  return `{"${slot.name}", ${kinds[slot.dir]}, ${count}, ${unit}, ${by}}`
}

function extentOf(
  names: Names,
  ir: Ir,
  slots: readonly Slot[],
  slot: Slot,
): { count: string; unit: string; by: number } {
  const counter = slot.size ?? slot.count
  if (counter === undefined) {
    // One byte that is read is the first of a text: the specification has no other use for it.
    const text = slot.dir === 'in' && slot.type === 'u8'
    return { count: text ? 'COUNT_TEXT' : 'COUNT_ONE', unit: unitOf(names, ir, slot), by: 0 }
  }
  const by = slots.findIndex((other) => other.name === counter)
  const pointed = slots[by]?.dir !== undefined
  return {
    count: pointed ? 'COUNT_POINTED' : 'COUNT_VALUE',
    unit: slot.size === undefined ? unitOf(names, ir, slot) : '1',
    by,
  }
}

function unitOf(names: Names, ir: Ir, slot: Slot): string {
  if (ir.structs.some((struct) => struct.name === slot.type)) return `sizeof(struct ${names.lower(slot.type)})`
  const scalar = scalarOf(ir, slot.type)
  return scalar === undefined
    ? '1'
    : `${slot.length === undefined ? '' : `${slot.length} * `}sizeof(${names.lower(scalar)})`
}
