/** Runner and agent on one processor: they take turns anyway, and waking the other one up is what a round trip costs. */
import { x } from 'tinyexec'

/** Processors out of a list such as `0-3,8`. */
function parseList(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first = NaN, last = first] = part.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

async function taskset(args: string[]): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await x('taskset', args, { nodePath: false })
    return exitCode === 0 ? stdout : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps this process's main thread, and every target started from now on, on one of the processors that are allowed;
 * processes that run side by side choose different ones. Round trips to the target `host` become about three times as
 * quick. Returns a function that undoes it for this process. Where there is no `taskset`, nothing happens.
 */
export async function shareProcessor(): Promise<() => Promise<void>> {
  const pid = String(process.pid)
  const found = /list: ([\d,-]+)/.exec((await taskset(['-cp', pid])) ?? '')?.[1]
  const processors = found === undefined ? [] : parseList(found)
  const chosen = processors[process.pid % processors.length]
  if (found === undefined || chosen === undefined) return () => Promise.resolve()
  await taskset(['-cp', String(chosen), pid])
  return async () => {
    await taskset(['-cp', found, pid])
  }
}
