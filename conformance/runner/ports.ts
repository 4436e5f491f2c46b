/**
 * Programs name fixed ports, and a port that TCP has used stays taken for a while after its sockets are gone. So each
 * program runs on a hundred ports of its own: its ports trade places with those from `base` on, in both directions,
 * and neither the oracle nor a reader of a report ever sees it.
 */
export interface PortMap {
  /** From the port of a program to the port on the target. */
  toTarget(port: number): number
  /** And back. */
  toProgram(port: number): number
}

/** The ports that programs name: `first` and the following. */
const first = 5000
const count = 100

/** The exchange is its own inverse. */
export function portMap(base: number): PortMap {
  const exchange = (port: number) => {
    if (port >= first && port < first + count) return port - first + base
    return port >= base && port < base + count ? port - base + first : port
  }
  return { toTarget: exchange, toProgram: exchange }
}

/** Ports as they are. */
export const samePorts: PortMap = portMap(first)

const lowest = 10_000
const highest = 30_000

/** The base for the n-th program of a run. */
export function portBase(index: number): number {
  return lowest + ((index * count) % (highest - lowest))
}
