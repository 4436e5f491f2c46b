import type { Finished } from '../../spec/oracle/enter.ts'
import type { Mismatch } from '../report/trace.ts'
import type { Target } from '../targets/target.ts'
import type { Run } from './run.ts'

/** Whether the target says by which rule a call ended. */
export const tellsOutcomes = ({ outcome, hello }: Target): boolean =>
  outcome !== undefined && hello.capabilities.includes('outcomes')

/** The rule by which a thread's last call ended on the target, which is noted; undefined where it does not tell. */
export async function toldRule({ target, told }: Run, thread: number): Promise<string | undefined> {
  const rule = tellsOutcomes(target) ? await target.outcome?.(thread) : undefined
  if (rule !== undefined && rule !== '') told.add(rule)
  return rule
}

/** What is wrong if a call ended as it should and by another rule: the right error for the wrong reason. */
export function ruleMismatch({ rule }: Finished, told: string | undefined): Mismatch | undefined {
  if (told === undefined || told === ruleOfEnd(rule)) return undefined
  return { what: 'the rule', expected: rule, actual: told === '' ? 'none' : told }
}

/** A wait that a limit or a signal ends (`recvfrom.empty.wait#timeout`) is told by its rule alone. */
const ruleOfEnd = (rule: string): string => rule.replace(/#.*$/u, '')
