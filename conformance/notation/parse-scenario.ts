import type { Event } from '../../spec/ir/scenario.ts'
import { nearestName } from '../../spec/ir/nearest.ts'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import { type BoundCall, Misplaced, bindValues } from './bind-values.ts'
import type { Expectation } from './expectation.ts'
import { NotationError } from './notation-error.ts'
import { type LinkEnds, type NextFrame, frameOf, setFragments, setHeader } from './frame-line.ts'
import { parseScript } from './parse-script.ts'
import type { Scenario } from './scenario.ts'
import type { CallLine, PacketLine, Place } from './script.ts'

interface Reading {
  source: string
  globals: Globals
  scenario: Scenario
  /** Of the next call. */
  thread: number | undefined
  as: string | undefined
  /** Of the next packet. */
  frame: NextFrame
  /** Times in seconds: of the line before, up to which time has passed, and until which calls wait. */
  line: number
  passed: number
  until: number
}

/**
 * Reads a scenario. `source` names the file in messages; its name without ending is the id unless the script says one.
 *
 * @throws NotationError with line, column and a remedy
 */
export function parseScenario(text: string, source: string, globals: Globals): Scenario {
  const id = source.replace(/^.*\//, '').replace(/\.pkt$/, '')
  const scenario: Scenario = { id, doc: '', profile: '', roles: {}, events: [], expectations: [] }
  const reading: Reading = {
    source,
    globals,
    scenario,
    thread: undefined,
    as: undefined,
    frame: {},
    line: 0,
    passed: 0,
    until: 0,
  }
  for (const item of parseScript(text, source)) {
    if (item.kind === 'directive') directive(reading, item.text, item.place)
    else if (item.kind === 'packet') packetLine(reading, item)
    else callLine(reading, item)
  }
  pass(reading, reading.until)
  if (scenario.events.length === 0)
    throw new NotationError(
      source,
      { line: 1, column: 1 },
      'nothing happens in the scenario',
      'Write a call or a packet.',
    )
  return scenario
}

/** The profile that a script names; undefined where it is that of its first call. @throws NotationError */
export function namedProfile(text: string, source: string): string | undefined {
  for (const item of parseScript(text, source)) {
    const [, profile] = (item.kind === 'directive' && /^profile\s+(\S+)/.exec(item.text)) || []
    if (profile !== undefined) return profile
  }
  return undefined
}

function add({ scenario }: Reading, event: Event, expectation?: Expectation): void {
  scenario.events.push(event)
  scenario.expectations.push(expectation)
}

/** Lets time pass up to a point of the script. */
function pass(reading: Reading, to: number): void {
  const milliseconds = Math.round((to - reading.passed) * 1000)
  if (milliseconds > 0) add(reading, { elapse: milliseconds })
  reading.passed = Math.max(reading.passed, to)
}

/** What follows `//!`, by its first word. */
const directives: Readonly<Record<string, (reading: Reading, words: string[], place: Place) => boolean>> = {
  id: ({ scenario }, [id]) => id !== undefined && ((scenario.id = id), true),
  doc: ({ scenario }, words) => ((scenario.doc = [scenario.doc, ...words].join(' ').trim()), true),
  profile: (reading, [name], place) => name !== undefined && (setProfile(reading, name, place), true),
  thread: (reading, [number]) => /^[0-7]$/.test(number ?? '') && ((reading.thread = Number(number)), true),
  as: (reading, [role]) => role !== undefined && ((reading.as = role), true),
  role: ({ scenario }, [role, number]) => role !== undefined && ((scenario.roles[role] = Number(number)), true),
  identity: (reading, [who]) =>
    who === 'privileged' || who === 'unprivileged' ? (add(reading, { identity: who }), true) : false,
  descriptors: (reading, [how]) =>
    how === 'full' || how === 'restored' ? (add(reading, { descriptors: how }), true) : false,
  arp: (reading, [how]) => (how === 'silent' || how === 'answering' ? (add(reading, { arp: how }), true) : false),
  dropped: ({ frame }) => ((frame.dropped = true), true),
  header: ({ frame }, words) => setHeader(frame, words),
  fragments: ({ frame }, words) => setFragments(frame, words),
  signal: (reading, [thread, restart]) =>
    /^[0-7]$/.test(thread ?? '') && (add(reading, { signal: Number(thread), restart: restart === 'restart' }), true),
}

function directive(reading: Reading, text: string, place: Place): void {
  const [name = '', ...words] = text.split(/\s+/)
  const known = directives[name]
  if (known?.(reading, words, place) === true) return
  const nearest = nearestName(name, Object.keys(directives))
  const what = known === undefined ? `there is no directive ${name}` : `${text} is not how ${name} is written`
  const remedy =
    known === undefined && nearest !== undefined ? `Did you mean ${nearest}?` : 'See conformance/notation/README.md.'
  throw new NotationError(reading.source, place, what, remedy)
}

/** A misspelt profile is claimed by no target, and its scenario would never run. */
function setProfile({ globals, source, scenario }: Reading, name: string, place: Place): void {
  scenario.profile = name
  const { profiles, profiles_left_out: leftOut = [] } = globals.ir
  const names = [...profiles.map((profile) => profile.name), ...leftOut]
  if (names.includes(name)) return
  const nearest = nearestName(name, names)
  const remedy = nearest === undefined ? `Choose from ${names.join(', ')}.` : `Did you mean ${nearest}?`
  throw new NotationError(source, place, `there is no profile ${name}`, remedy)
}

function packetLine(reading: Reading, line: PacketLine): void {
  reading.line += line.start
  pass(reading, reading.line)
  add(reading, { frame: frameOf(line, reading.frame, linkEnds(reading.globals), reading.source) })
  reading.frame = {}
}

/** The link of the specification's model, and the host on it that answers nothing. */
function linkEnds({ ir }: Globals): LinkEnds {
  const address = (name: string) => ir.model.host.places.find((place) => place.name === name)?.address ?? '0.0.0.0'
  return { target: address('edge'), peer: address('hole') }
}

function callLine(reading: Reading, line: CallLine): void {
  const { globals, scenario } = reading
  const syscall = globals.ir.syscalls.find(({ name }) => name === line.name)
  if (syscall === undefined) {
    const nearest = nearestName(
      line.name,
      globals.ir.syscalls.map(({ name }) => name),
    )
    const remedy = nearest === undefined ? 'Use a call of the specification.' : `Did you mean ${nearest}?`
    throw new NotationError(reading.source, line.place, `the specification has no call ${line.name}`, remedy)
  }
  reading.line += line.start
  pass(reading, reading.line)
  if (line.end !== null) reading.until = Math.max(reading.until, reading.line - line.start + line.end)
  const { args, out } = bound(reading, () => bindValues(syscall, line.args, globals), line.place)
  const { thread, as } = reading
  const event = { call: line.name, args, ...(thread !== undefined && { thread }), ...(as !== undefined && { as }) }
  add(reading, event, { waits: line.end !== null, ...expectedEnd(reading, line, out) })
  scenario.profile ||= syscall.profile
  reading.thread = undefined
  reading.as = undefined
}

function bound<T>(reading: Reading, bind: () => T, place: Place): T {
  try {
    return bind()
  } catch (error) {
    if (!(error instanceof Misplaced)) throw error
    throw new NotationError(reading.source, place, error.message, error.remedy)
  }
}

function expectedEnd({ globals, source }: Reading, line: CallLine, out: BoundCall['out']): Pick<Expectation, 'end'> {
  if (line.result.kind === 'any') return Object.keys(out).length === 0 ? {} : { end: { out } }
  if (line.result.kind === 'value') return { end: { value: line.result.value, out } }
  const { name } = line.result
  const errno = globals.ir.errnos.find((candidate) => candidate.name === name)?.value
  if (errno !== undefined) return { end: { errno, out: {} } }
  const nearest = nearestName(
    name,
    globals.ir.errnos.map((candidate) => candidate.name),
  )
  const remedy = nearest === undefined ? 'Use an errno of the specification.' : `Did you mean ${nearest}?`
  throw new NotationError(source, line.place, `there is no errno ${name}`, remedy)
}
