import type { Event } from '../../spec/ir/scenario.ts'
import type { Program, ProgramResult } from './program.ts'

/** Makes a failing program smaller as long as it fails in the same way, and tells how the smallest one fails. */
export async function shrinkFailure<T extends Program>(
  program: T,
  result: ProgramResult,
  run: (candidate: T) => Promise<ProgramResult>,
): Promise<{ program: T; result: ProgramResult }> {
  let smallest = { program, result }
  const wanted = signature(program, result)
  await shrink(program, async (candidate) => {
    const outcome = await run(candidate)
    const same = signature(candidate, outcome) === wanted
    if (same) smallest = { program: candidate, result: outcome }
    return same
  })
  return smallest
}

/** Tells failures apart, so that shrinking does not drift from one to another: verdict, call and what differs. */
function signature(program: Program, { verdict, failure, trace }: ProgramResult): string {
  const event = failure === undefined ? undefined : program.events[failure.event]
  const call = event !== undefined && 'call' in event ? event.call : 'event'
  const kinds = failure?.mismatches.map(({ what }) => what.replace(/ .*/, '')) ?? []
  const message = verdict === 'unresolved' ? failure?.message : undefined
  return [verdict, message, call, trace.at(-1)?.kind, ...new Set(kinds)].join(' ')
}

/** Makes a program smaller as long as it fails: events first, then arguments. `budget` is the most runs it may take. */
export async function shrink<T extends Program>(
  program: T,
  stillFails: (program: T) => Promise<boolean>,
  budget = 300,
): Promise<T> {
  let left = budget
  const fails = async (events: readonly Event[]) => left-- > 0 && (await stillFails({ ...program, events }))
  let events = await fewerEvents(program.events, fails)
  events = await simplerEvents(events, fails)
  return { ...program, events: await fewerEvents(events, fails) }
}

type Fails = (events: readonly Event[]) => Promise<boolean>

/** Delta debugging: leaves out ever smaller runs of events. */
async function fewerEvents(all: readonly Event[], fails: Fails): Promise<readonly Event[]> {
  let events = all
  for (let size = Math.ceil(events.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = events.length - size; start >= 0; start -= size) {
      const fewer = [...events.slice(0, start), ...events.slice(start + size)]
      if (fewer.length > 0 && (await fails(fewer))) events = fewer
    }
  }
  return events
}

/** Leaves out arguments, so that their defaults count, and moves calls to the first thread. */
async function simplerEvents(all: readonly Event[], fails: Fails): Promise<readonly Event[]> {
  let events = all
  for (let index = 0; index < events.length; index++) {
    for (let found = true; found;) {
      found = false
      const event = events[index]
      for (const simpler of event === undefined ? [] : simplerForms(event)) {
        const changed = events.map((other, at) => (at === index ? simpler : other))
        if (!(await fails(changed))) continue
        events = changed
        found = true
        break
      }
    }
  }
  return events
}

/** The event with one thing less. */
function simplerForms(event: Event): Event[] {
  if (!('call' in event)) return []
  const { args = {}, thread, ...rest } = event
  const keys = Object.keys(args)
  const without = keys.map((key): Event => {
    const kept = Object.fromEntries(Object.entries(args).filter(([other]) => other !== key))
    return { ...event, args: kept }
  })
  return [...(thread === undefined || thread === 0 ? [] : [{ ...rest, args }]), ...without]
}
