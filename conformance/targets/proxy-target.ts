/** A target that stands in front of another one: to watch it, to disturb it, to lie about it. */
import type { Target } from './target.ts'

type Method = 'call' | 'wait' | 'signal' | 'identity' | 'limitDescriptors' | 'sync' | 'reset' | 'close'

/** Each hook takes the place of a method; `next` is the method it replaces. */
export type Hooks = {
  [M in Method]?: (next: Target[M], ...args: Parameters<Target[M]>) => ReturnType<Target[M]>
}

/**
 * Wraps a target.
 *
 *     proxyTarget(target, {
 *       call: async (next, call) => {
 *         const end = await next(call)
 *         return call.number === 49 && end.kind === 'result' ? { ...end, value: 0n } : end
 *       },
 *     })
 */
export function proxyTarget(target: Target, hooks: Hooks, name = target.name): Target {
  const { call, wait, signal, identity, limitDescriptors, sync, reset, close } = hooks
  return {
    ...target,
    name,
    ...(call && { call: (raw) => call(target.call, raw) }),
    ...(wait && { wait: (thread, limitMs) => wait(target.wait, thread, limitMs) }),
    ...(signal && { signal: (thread, restart) => signal(target.signal, thread, restart) }),
    ...(identity && { identity: (who) => identity(target.identity, who) }),
    ...(limitDescriptors && { limitDescriptors: (count) => limitDescriptors(target.limitDescriptors, count) }),
    ...(sync && { sync: () => sync(target.sync) }),
    ...(reset && { reset: () => reset(target.reset) }),
    ...(close && { close: () => close(target.close) }),
  }
}
