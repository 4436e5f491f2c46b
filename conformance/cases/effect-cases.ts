import type { Ir } from '../../spec/ir/ir.ts'
import type { Point } from '../../spec/ir/syscall.ts'
import type { Machine } from '../../spec/oracle/machine.ts'
import type { TestCase } from './case.ts'
import { type Mutant, mutantsOf } from './mutation/mutant.ts'
import { machineOfMutant, playOn, startPlay, styles, tellsApart } from './mutation/tell-apart.ts'
import { profilesOfPoints } from './profiles.ts'
import { type Programs, programsOf } from './programs.ts'

/**
 * A case for every effect that the given cases would not miss: the shortest observation after the call that shows it.
 * An effect is shown when a specification without it is told apart.
 */
export function effectCases(machine: Machine, others: readonly TestCase[]): TestCase[] {
  const { ir } = machine.globals
  const programs = programsOf(machine)
  const about = new Map<string, TestCase[]>()
  for (const one of others) for (const rule of one.rules) about.set(rule, [...(about.get(rule) ?? []), one])
  return mutantsOf(ir)
    .filter(({ kind, call }) => kind === 'effect' && call !== undefined)
    .flatMap((mutant) => {
      const changed = machineOfMutant(machine, mutant)
      const able = mutant.rules.flatMap((rule) => about.get(rule) ?? [])
      if (changed === undefined || able.some((one) => tellsApart(machine, changed, one))) return []
      const found = observed(ir, machine, changed, programs, mutant)
      return found === undefined ? [] : [found]
    })
}

function observed(
  ir: Ir,
  machine: Machine,
  changed: Machine,
  programs: Programs,
  mutant: Mutant,
): TestCase | undefined {
  const [rule = ''] = mutant.rules
  const call = mutant.call ?? ''
  const syscall = ir.syscalls.find(({ name }) => name === call)
  if (syscall === undefined) return undefined
  for (const point of pointsOf(ir, rule)) {
    const staged = programs.at(call, point)
    const base = staged.program
    const played = styles.map((style) =>
      playOn(machine, changed, startPlay(machine, changed, base, style), base.events),
    )
    const suffix = programs
      .observations(staged)
      .sort((a, b) => a.events.length - b.events.length)
      .find(({ events }) => played.some((play) => playOn(machine, changed, play, events) === undefined))
    if (suffix === undefined) continue
    const profiles = [...new Set([...profilesOfPoints(ir)(syscall, mutant.rules, point), suffix.profile])]
    const events = [...base.events, ...suffix.events]
    const tested = { from: staged.call, to: base.events.length }
    return {
      ...base,
      events,
      id: mutant.id.replace(':', '/'),
      kind: 'effect',
      call,
      rules: mutant.rules,
      profiles,
      tested,
    }
  }
  return undefined
}

/** Points at which the rule ends its call: its witness, and those of cells and orders. */
function pointsOf(ir: Ir, rule: string): Point[] {
  const witness = ir.evidence.witnesses[rule]
  const cells = ir.evidence.cells.flatMap(({ kind, state, outcome }) => {
    const situation = ir.sockets.find(({ name }) => name === kind)?.states.find(({ name }) => name === state)?.situation
    return outcome === rule && situation !== undefined ? [{ situation, modifiers: [], args: {} }] : []
  })
  const pairs = ir.evidence.pairs.flatMap(({ first, point }) => (first === rule && point !== undefined ? [point] : []))
  return [...(witness === undefined ? [] : [witness]), ...cells, ...pairs.slice(0, 4)]
}
