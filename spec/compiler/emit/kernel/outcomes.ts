import type { Ir } from '../../../ir/ir.ts'
import type { Outcome } from '../../../ir/syscall.ts'
import { errnoName, flatOutcomes } from '../shared/outcomes.ts'
import type { Printer } from '../shared/printer.ts'
import type { Names } from '../shared/c-names.ts'

/** One way in which a call ends or waits, and the enumerator that stands for it. */
interface Constant {
  name: string
  outcome: Outcome
}

/** `enum outcome` and the declaration of what is known of each. */
export function printOutcomes(printer: Printer, names: Names, ir: Ir): void {
  printer.doc(
    'Every way in which a call can end, and every wait, by the id of its rule. A time limit or a signal ends a call with ' +
      'the outcome of the wait.',
  )
  printer.block(
    'enum outcome {',
    () => {
      printer.print('OUTCOME_NONE,')
      for (const call of ir.syscalls) {
        printer.gap()
        for (const { name, outcome } of constantsOf(call.outcomes)) {
          printer.doc(describe(ir, outcome))
          printer.print(`${name},`)
        }
      }
      printer.gap()
      printer.print('OUTCOME_COUNT')
    },
    '};',
  )
  printer.gap()
  printer.block(
    'struct outcome_fact {',
    () => {
      printer.print('const char *id; /* "bind.in-use"; empty for OUTCOME_NONE */')
      printer.print(
        `${names.lower('s32')} error; /* 0 for success and waits, and where the errno is a value of the state */`,
      )
    },
    '};',
  )
  printer.gap()
  printer.print('/* By enum outcome. */', 'extern const struct outcome_fact outcome_facts[OUTCOME_COUNT];')
}

/** The table behind `outcome_facts`. */
export function printOutcomeFacts(printer: Printer, names: Names, ir: Ir): void {
  printer.block(
    'const struct outcome_fact outcome_facts[OUTCOME_COUNT] = {',
    () => {
      printer.print('[OUTCOME_NONE] = {"", 0},')
      for (const { name, outcome } of ir.syscalls.flatMap((call) => constantsOf(call.outcomes))) {
        const errno = errnoName(ir, outcome.errno)
        printer.print(`[${name}] = {"${outcome.id}", ${errno === undefined ? '0' : names.upper(errno)}},`)
      }
    },
    '};',
  )
}

/** Throws if two rules, or a rule and a name that the files use, have one enumerator. */
export function checkOutcomeNames(ir: Ir): void {
  const taken = new Map([
    ['OUTCOME_NONE', 'the emitter'],
    ['OUTCOME_COUNT', 'the emitter'],
  ])
  for (const { name, outcome } of ir.syscalls.flatMap((call) => constantsOf(call.outcomes))) {
    const owner = taken.get(name)
    if (owner !== undefined) {
      const remedy = `Rename one of them, and leave its old id as an alias.`
      throw Object.assign(new Error(`${owner} and ${outcome.id} have the same C name, ${name}`), { remedy })
    }
    taken.set(name, outcome.id)
  }
}

/** The outcomes that end a call or wait: changes between checks (`do`) end nothing. */
function constantsOf(outcomes: Outcome[]): Constant[] {
  return flatOutcomes(outcomes)
    .filter((outcome) => outcome.kind === 'outcome')
    .map((outcome) => ({ name: outcome.id.replaceAll(/[^\w]/gu, '_').toUpperCase(), outcome }))
}

function describe(ir: Ir, outcome: Outcome): string {
  const errno = errnoName(ir, outcome.errno)
  const end =
    outcome.wait === undefined
      ? (errno ?? (outcome.errno === undefined ? undefined : `errno ${outcome.errno}`))
      : 'waits'
  return end === undefined ? outcome.doc : `${end}: ${outcome.doc}`
}
