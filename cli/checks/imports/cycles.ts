/** Which files each file imports. */
export type Graph = ReadonlyMap<string, readonly string[]>

/**
 * Circles of imports, each as the files along it: a shortest circle through every file that lies on one and was not in
 * a circle named before.
 */
export function cycles(graph: Graph): string[][] {
  const reported = new Set<string>()
  const found: string[][] = []
  for (const file of [...graph.keys()].sort()) {
    if (reported.has(file)) continue
    const circle = shortestCircle(graph, file)
    if (circle === undefined) continue
    found.push(circle)
    for (const member of circle) reported.add(member)
  }
  return found
}

/** Breadth first from a file until it is met again. */
function shortestCircle(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return trail(cameFrom, start, file)
      if (cameFrom.has(next)) continue
      cameFrom.set(next, file)
      queue.push(next)
    }
  }
  return undefined
}

function trail(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const path = [end]
  for (let file = end; file !== start; path.unshift(file)) file = cameFrom.get(file) ?? start
  return path
}
