import { type Violation, judge, unplaced } from './arrows.ts'
import { type Graph, cycles } from './cycles.ts'
import type { Layer } from './layers.ts'
import type { Import } from './scan.ts'

/** Holds a set of files and their imports against the table of layers, and looks for circles. */
export function checkImports(
  files: readonly string[],
  imports: readonly Import[],
  layers: readonly Layer[],
): Violation[] {
  const forbidden = imports.flatMap((each) => judge(each, layers) ?? [])
  return [...unplaced(files, layers), ...forbidden, ...circles(files, imports)]
}

function circles(files: readonly string[], imports: readonly Import[]): Violation[] {
  const targets = (file: string) =>
    imports.flatMap(({ from, target }) => (from === file && target.kind === 'file' ? [target.path] : []))
  const graph: Graph = new Map(files.map((file) => [file, targets(file)]))
  return cycles(graph).map((circle) => {
    const [first = '', second = first] = circle
    const line = imports.find(
      ({ from, target }) => from === first && target.kind === 'file' && target.path === second,
    )?.line
    return { file: first, line: line ?? 1, message: `imports go in a circle: ${[...circle, first].join(' -> ')}` }
  })
}
