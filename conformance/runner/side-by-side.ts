/**
 * Deals items out to workers that each take the next one when they are free, and hands over the results in the order of
 * the items, one at a time. The first error ends it, once every worker has come to rest.
 */
export async function sideBySide<W, T, R>(
  workers: readonly W[],
  items: Iterable<T>,
  work: (worker: W, item: T) => Promise<R>,
  take: (result: R) => Promise<void>,
): Promise<void> {
  const queue = numbered(items)
  const early = new Map<number, R>()
  let next = 0
  let failed = false
  let taking = Promise.resolve()
  const hand = async () => {
    for (let result = early.get(next); result !== undefined && early.delete(next); result = early.get(++next))
      await take(result)
  }
  const serve = async (worker: W) => {
    for (const [index, item] of queue) {
      if (failed) return
      early.set(index, await work(worker, item))
      await (taking = taking.then(hand))
    }
  }
  const ends = await Promise.allSettled(
    workers.map((worker) =>
      serve(worker).catch((error: unknown) => {
        failed = true
        throw error
      }),
    ),
  )
  const broken = ends.find((end) => end.status === 'rejected')
  if (broken !== undefined) throw broken.reason
}

/** One iterator for all: each item is given once. */
function numbered<T>(items: Iterable<T>): Iterable<[number, T]> {
  const iterator = items[Symbol.iterator]()
  let index = 0
  const source = {
    next: (): IteratorResult<[number, T]> => {
      const step = iterator.next()
      return step.done === true ? { done: true, value: undefined } : { value: [index++, step.value] }
    },
    [Symbol.iterator]: () => source,
  }
  return source
}
