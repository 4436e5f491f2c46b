import type { Ir } from '../../ir/ir.ts'
import { flatOutcomes } from '../emit/shared/outcomes.ts'
import { explainCall } from './call.ts'
import { explainConstant, explainGroup, explainIoctl, explainOption, explainStruct, explainTypedef } from './data.ts'
import { explainErrno } from './errno.ts'
import { explainRule } from './rule.ts'
import {
  explainCommon,
  explainLibrary,
  explainModifier,
  explainProfile,
  explainRuleGroup,
  explainSituation,
  explainSocket,
} from './world.ts'

/** Something that can be asked for by name. */
export interface Topic {
  name: string
  text: () => string
}

/** Everything in a specification that has a name, in the order in which answers are given. */
export function topics(ir: Ir): Topic[] {
  return [
    ...ir.syscalls.map((item) => ({ name: item.name, text: () => explainCall(ir, item) })),
    ...ir.library.map((item) => ({ name: item.name, text: () => explainLibrary(item) })),
    ...ir.errnos.map((item) => ({ name: item.name, text: () => explainErrno(ir, item) })),
    ...ir.syscalls.flatMap((call) => ruleTopics(ir, call)),
    ...ir.options.map((item) => ({ name: item.name, text: () => explainOption(item) })),
    ...ir.ioctls.map((item) => ({ name: item.name, text: () => explainIoctl(item) })),
    ...ir.constants.flatMap((group) => [
      { name: group.name, text: () => explainGroup(group) },
      ...group.constants.map((item) => ({ name: item.name, text: () => explainConstant(ir, group, item) })),
    ]),
    ...ir.structs.map((item) => ({ name: item.name, text: () => explainStruct(item) })),
    ...ir.abi.typedefs.map((item) => ({ name: item.name, text: () => explainTypedef(item) })),
    ...ir.sockets.map((item) => ({ name: item.name, text: () => explainSocket(ir, item) })),
    ...ir.profiles.map((item) => ({ name: item.name, text: () => explainProfile(ir, item) })),
    ...ir.common.map((item) => ({ name: item.id, text: () => explainCommon(ir, item) })),
    ...ir.situations.map((item) => ({ name: item.name, text: () => explainSituation(item) })),
    ...ir.modifiers.map((item) => ({ name: item.name, text: () => explainModifier(item) })),
  ]
}

/** The rules of a call, also by their former ids, and the groups that they form. */
function ruleTopics(ir: Ir, call: Ir['syscalls'][number]): Topic[] {
  const outcomes = flatOutcomes(call.outcomes)
  const ids = new Set(outcomes.map((outcome) => outcome.id))
  const prefixes = new Set(
    outcomes.flatMap(({ id }) => prefixesOf(id)).filter((id) => id !== call.name && !ids.has(id)),
  )
  return [
    ...outcomes.flatMap((outcome) =>
      [outcome.id, ...outcome.aliases].map((name) => ({ name, text: () => explainRule(ir, call, outcome) })),
    ),
    ...[...prefixes].map((id) => ({
      name: id,
      text: () =>
        explainRuleGroup(
          id,
          call,
          outcomes.filter((outcome) => outcome.id.startsWith(`${id}.`)),
        ),
    })),
  ]
}

/** `connect.tcp.refused` begins with `connect` and `connect.tcp`. */
function prefixesOf(id: string): string[] {
  const parts = id.split('.')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
}
