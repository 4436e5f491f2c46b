import type { Event } from '../../spec/ir/scenario.ts'
import type { NamedProgram } from './program.ts'

/** Whether a program still shows the failure that is looked at. */
export type StillFails = (program: NamedProgram) => Promise<boolean>

/** Makes a failing program smaller as long as it fails: events first, then arguments. `budget` is the most runs it may take. */
export async function shrink(program: NamedProgram, stillFails: StillFails, budget = 300): Promise<NamedProgram> {
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
