import type { Host } from '../ir/model.ts'

/** Answers about addresses, from the network that the specification sets the host up with. Addresses are 32-bit numbers. */
export interface HostFacts {
  /** The address of a named place (`lo`), or a dotted one. Undefined for neither. */
  place(name: string): number | undefined
  owns(ip: number): boolean
  reaches(ip: number): boolean
  /** The address that a packet to `ip` is sent from; undefined where it is unreachable. */
  source(ip: number): number | undefined
  broadcast(ip: number): boolean
}

/** Dotted notation to a number; undefined for anything else. */
export function parseIpv4(text: string): number | undefined {
  const parts = text.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 256))
  if (parts.length !== 4 || parts.some((part) => part > 255)) return undefined
  return parts.reduce((ip, part) => ip * 256 + part, 0)
}

/** A number to dotted notation. */
export function formatIpv4(ip: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(ip / 2 ** shift) % 256).join('.')
}

interface Network {
  address: number
  first: number
  last: number
}

/** 0.0.0.0 stands for this host wherever a destination is wanted (RFC 1122 3.2.1.3). */
export function hostFacts(host: Host): HostFacts {
  const places = new Map(host.places.map(({ name, address }) => [name, parseIpv4(address)]))
  const networks = host.interfaces.map(({ address, prefix }): Network => {
    const size = 2 ** (32 - prefix)
    const ip = parseIpv4(address) ?? 0
    const first = Math.floor(ip / size) * size
    return { address: ip, first, last: first + size - 1 }
  })
  const loopback = (ip: number) => Math.floor(ip / 2 ** 24) === 127
  const network = (ip: number) => networks.find(({ first, last }) => ip >= first && ip <= last)
  const source = (ip: number) => {
    if (ip === 0) return networks.find(({ address }) => loopback(address))?.address
    const own = networks.find(({ address }) => address === ip) ?? network(ip)
    return loopback(ip) ? network(ip) && parseIpv4('127.0.0.1') : own?.address
  }
  return {
    place: (name) => places.get(name) ?? parseIpv4(name),
    owns: (ip) => (loopback(ip) && network(ip) !== undefined) || networks.some(({ address }) => address === ip),
    reaches: (ip) => ip === 0 || network(ip) !== undefined,
    source,
    broadcast: (ip) =>
      ip === 2 ** 32 - 1 || networks.some(({ first, last }) => last - first > 1 && ip === last && !loopback(first)),
  }
}
