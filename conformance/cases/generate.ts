import type { Ir, Pair } from '../../spec/ir/ir.ts'
import type { Outcome, Point, Slot, Syscall } from '../../spec/ir/syscall.ts'
import { pointerFaults } from '../../spec/oracle/explore/departures.ts'
import { type Machine, allOutcomes } from '../../spec/oracle/machine.ts'
import type { CaseKind, TestCase } from './case.ts'
import { profilesOfPoints } from './profiles.ts'
import { type Programs, programsOf } from './programs.ts'

/** The kinds of cases that follow from evidence alone. */
type EvidenceKind = Exclude<CaseKind, 'effect'>

const makers: Readonly<Record<EvidenceKind, (ir: Ir, syscall: Syscall, build: Build) => TestCase[]>> = {
  outcome: outcomeCases,
  pair: (ir, syscall, build) => pairCases(ir, syscall, build, 'witnessed'),
  fault: faultCases,
  wait: waitCases,
  cell: cellCases,
}
const allKinds: readonly EvidenceKind[] = ['outcome', 'pair', 'fault', 'wait', 'cell']

/** All cases that follow from the evidence of a specification, without those for single effects; of some kinds, if told. */
export function generateCases(machine: Machine, kinds = allKinds): TestCase[] {
  const { ir } = machine.globals
  const programs = programsOf(machine)
  const build = builder(ir, programs)
  return ir.syscalls
    .filter(({ plain }) => !plain)
    .flatMap((syscall) => kinds.flatMap((kind) => makers[kind](ir, syscall, build)))
}

/** Orders of two checks that end alike: only a target that tells by which rules calls end can show them. */
export function alikePairCases(machine: Machine): TestCase[] {
  const { ir } = machine.globals
  const build = builder(ir, programsOf(machine))
  return ir.syscalls.flatMap((syscall) => pairCases(ir, syscall, build, 'indistinct'))
}

type Build = (kind: CaseKind, id: string, syscall: Syscall, rules: string[], point: Point) => TestCase

function builder(ir: Ir, programs: Programs): Build {
  const profilesOf = profilesOfPoints(ir)
  return (kind, id, syscall, rules, point) => {
    const staged = programs.at(syscall.name, point)
    return {
      ...programs.probed(staged),
      id,
      kind,
      call: syscall.name,
      rules,
      profiles: profilesOf(syscall, rules, point),
      tested: { from: staged.call, to: staged.program.events.length },
    }
  }
}

const local = (syscall: Syscall, rule: string) => rule.slice(syscall.name.length + 1)

function outcomeCases(ir: Ir, syscall: Syscall, build: Build): TestCase[] {
  return allOutcomes(syscall.outcomes).flatMap(({ id }) => {
    const point = ir.evidence.witnesses[id]
    return point === undefined ? [] : [build('outcome', id, syscall, [id], point)]
  })
}

function pairCases(ir: Ir, syscall: Syscall, build: Build, wanted: Pair['status']): TestCase[] {
  return ir.evidence.pairs.flatMap(({ first, second, status, point }) =>
    status === wanted && point !== undefined && first.startsWith(`${syscall.name}.`)
      ? [build('pair', `${first}+${local(syscall, second)}`, syscall, [first, second], point)]
      : [],
  )
}

/** Every pointer in every kind of memory, at a point of each group where the call succeeds. */
function faultCases(ir: Ir, syscall: Syscall, build: Build): TestCase[] {
  const successes = syscall.outcomes.filter(
    ({ kind, errno, wait }) => kind === 'outcome' && errno === undefined && wait === undefined,
  )
  const groups = new Map(successes.map((outcome) => [outcome.for.join(), outcome]))
  const seen = new Set<string>()
  return [...groups.values()].flatMap(({ id }: Outcome) => {
    const point = ir.evidence.witnesses[id]
    if (point === undefined) return []
    return pointers(syscall.args, '').flatMap(({ slot, path }) =>
      pointerFaults(slot, path).flatMap(({ key, value }) => {
        const placement = typeof value === 'string' ? value : ''
        const name = `${syscall.name}@${path}:${placement}@${point.situation}`
        if (seen.has(name)) return []
        seen.add(name)
        return [build('fault', name, syscall, [id], { ...point, args: { ...point.args, [key]: value } })]
      }),
    )
  })
}

/** Pointer arguments, and pointers in the structs that they point to. */
function pointers(slots: readonly Slot[], prefix: string): { slot: Slot; path: string }[] {
  return slots.flatMap((slot) => {
    if (slot.dir === undefined) return []
    const path = prefix + slot.name
    const inner = slot.fields !== undefined && slot.count === undefined ? pointers(slot.fields, `${path}.`) : []
    return [{ slot, path }, ...inner]
  })
}

function waitCases(ir: Ir, syscall: Syscall, build: Build): TestCase[] {
  const used = new Map<string, number>()
  return ir.evidence.waits
    .filter(({ rule }) => rule.startsWith(`${syscall.name}.`))
    .map(({ rule, point }) => {
      const name = `${rule}@${[point.situation, ...point.modifiers].join('+')}#${point.wake ?? ''}`
      const count = (used.get(name) ?? 0) + 1
      used.set(name, count)
      return build('wait', count === 1 ? name : `${name}~${String(count)}`, syscall, [rule], point)
    })
}

function cellCases(ir: Ir, syscall: Syscall, build: Build): TestCase[] {
  return ir.evidence.cells.flatMap(({ kind, state, call, outcome }) => {
    const situation = ir.sockets.find(({ name }) => name === kind)?.states.find(({ name }) => name === state)?.situation
    if (call !== syscall.name || situation === undefined) return []
    return [build('cell', `${call}@${kind}:${state}`, syscall, [outcome], { situation, modifiers: [], args: {} })]
  })
}
