import type { Problem } from '../../ir/problem.ts'
import type { Modifier, Situation } from '../../ir/scenario.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Check, Checked } from './spec.ts'

/** What a situation, a modifier or a socket kind uses belongs to its profile, or to one that this includes: a target may claim no more. */
export const checkProfiles: Check = (spec) => {
  const { situations, modifiers, sockets } = spec.ir
  const profileOf = (
    list: readonly { name: string; profile: string }[],
    name: string | undefined,
  ): string | undefined => list.find((one) => one.name === name)?.profile
  const called = (who: string, { profile, events }: Situation | Modifier, path: Problem['path']): Problem[] =>
    events.flatMap((event, at) => {
      if (!('call' in event)) return []
      const own = profileOf(spec.ir.syscalls, event.call)
      return outside(who, profile, event.call, own, [...path, 'events', at, 'call'], spec)
    })
  return [
    ...situations.flatMap((one, index) => {
      const who = `the situation ${one.name}`
      const path = ['situations', index]
      const started = outside(who, one.profile, one.from, profileOf(situations, one.from), [...path, 'from'], spec)
      return [...started, ...called(who, one, path)]
    }),
    ...modifiers.flatMap((one, index) => called(`the modifier ${one.name}`, one, ['modifiers', index])),
    ...sockets.flatMap(({ name, profile, calls, states }, index) => [
      ...calls.flatMap((call, at) =>
        outside(
          `the socket kind ${name}`,
          profile,
          call,
          profileOf(spec.ir.syscalls, call),
          ['sockets', index, 'calls', at],
          spec,
        ),
      ),
      ...states.flatMap(({ situation }, at) => {
        const path = ['sockets', index, 'states', at, 'situation']
        return outside(`the socket kind ${name}`, profile, situation, profileOf(situations, situation), path, spec)
      }),
    ]),
  ]
}

function outside(
  who: string,
  own: string,
  name: string | undefined,
  profile: string | undefined,
  path: Problem['path'],
  { ir }: Checked,
): Problem[] {
  if (name === undefined || profile === undefined || reaches(own, profile, ir.profiles, [])) return []
  return [problem('outside-profile', path, { who, own, name, profile })]
}

/** Whether a profile includes another, directly or not. Of those that do not exist nothing is said. */
function reaches(from: string, to: string, profiles: Checked['ir']['profiles'], around: readonly string[]): boolean {
  const [profile, other] = [from, to].map((wanted) => profiles.find(({ name }) => name === wanted))
  if (!profile || !other || from === to) return true
  return profile.includes.some((next) => !around.includes(next) && reaches(next, to, profiles, [...around, from]))
}
