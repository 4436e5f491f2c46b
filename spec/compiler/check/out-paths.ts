import { nearestName } from '../../ir/nearest.ts'
import type { Problem } from '../../ir/problem.ts'
import type { Choice, Outcome, Slot } from '../../ir/syscall.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { keyStep } from '../load/locate.ts'
import { eachOutcome } from './each-outcome.ts'
import type { Check } from './spec.ts'

/** What is written back is written through a pointer that is there for it. */
export const checkOutPaths: Check = ({ ir }) =>
  eachOutcome(ir).flatMap(({ call, outcome, path }) => {
    const ends: [{ out?: Outcome['out'] | undefined } | undefined, Problem['path']][] = [
      [outcome, path],
      ...outcome.may.map((choice, index): [Choice, Problem['path']] => [choice, [...path, 'may', index]]),
      [outcome.wait?.timeout, [...path, 'wait', 'timeout']],
      [outcome.wait?.signal, [...path, 'wait', 'signal']],
    ]
    return ends.flatMap(([end, at]) =>
      Object.keys(end?.out ?? {}).flatMap((key) => {
        const wrong = notWritten(key, call.args)
        const name = [...at, 'out', key, keyStep]
        return wrong ? [problem('out-path', name, { path: key, reason: wrong.reason }, { nearest: wrong.nearest })] : []
      }),
    )
  })

/** Why a path is not written; undefined if it is. */
function notWritten(path: string, args: readonly Slot[]): { reason: string; nearest?: string | undefined } | undefined {
  let slots: readonly Slot[] = args
  let written = false
  for (const [depth, step] of path.split('.').entries()) {
    const name = step.replace(/\[\]$/, '')
    const slot = slots.find((one) => one.name === name)
    if (!slot) {
      const what = depth === 0 ? 'argument' : 'field'
      return {
        reason: `there is no ${what} ${name}`,
        nearest: nearestName(
          name,
          slots.map((one) => one.name),
        ),
      }
    }
    if (step.endsWith('[]') && slot.count === undefined) return { reason: `${name} is no array` }
    if (slot.dir === undefined && depth === 0) return { reason: `${name} is passed by value` }
    if (slot.dir !== undefined) written = slot.dir !== 'in' || scattersThrough(slot)
    if (slot.views !== undefined) return written ? notAView(path.split('.')[depth + 1], slot.views) : readOnly
    slots = slot.fields ?? []
  }
  return written ? undefined : readOnly
}

const readOnly = { reason: 'it is only read; dir: in' }

/** An option's bytes are written as a whole, or as one of their types. */
const notAView = (view: string | undefined, views: readonly string[]) =>
  view === undefined || views.includes(view)
    ? undefined
    : { reason: `its bytes are not read as ${view}`, nearest: nearestName(view, views) }

/** An array that is itself only read, of pieces that are written: an iovec. */
const scattersThrough = ({ count, fields }: Slot): boolean =>
  count !== undefined && (fields ?? []).some(({ dir }) => dir === 'out' || dir === 'inout')
