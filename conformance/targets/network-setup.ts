/** The network that a target finds, as data, and the shell lines that make it inside a namespace. */

export interface Neighbour {
  address: string
  hardwareAddress: string
}

/** A pair of virtual Ethernet interfaces. Whatever is sent to a neighbour that is nobody vanishes without an answer. */
export interface VethPair {
  name: string
  peer: string
  /** Address and prefix length of `name`. */
  address: string
  neighbours: readonly Neighbour[]
}

export interface NetworkSetup {
  /** Whether `lo` is up. */
  loopback: boolean
  pairs: readonly VethPair[]
  /** Settings under /proc/sys/net, such as `ipv4/ip_local_port_range`. */
  settings: Readonly<Record<string, string>>
}

/** Nothing learnt from one connection about a path may change the next one. */
const FORGETFUL = { 'ipv4/tcp_no_metrics_save': '1' }

/** Loopback, and a network 10.9.9.0/24 with a hole: 10.9.9.9 swallows all and never answers. No default route. */
export const DEFAULT_NETWORK: NetworkSetup = {
  loopback: true,
  pairs: [
    {
      name: 'hole0',
      peer: 'hole1',
      address: '10.9.9.1/24',
      neighbours: [{ address: '10.9.9.9', hardwareAddress: '02:00:00:00:00:09' }],
    },
  ],
  settings: FORGETFUL,
}

/**
 * The host's own addresses, with an acknowledgement for each TCP segment at once. If it were delayed, Nagle's algorithm
 * would hold the next small segment back for up to 40 ms, and a barrier would not wait for it.
 */
const ownRoute = (addresses: string, device: string, source: string) =>
  `route replace table local local ${addresses} dev ${device} proto kernel scope host src ${source} quickack 1`

const loopbackLines = [
  'link set lo up',
  ownRoute('127.0.0.0/8', 'lo', '127.0.0.1'),
  ownRoute('127.0.0.1', 'lo', '127.0.0.1'),
]

function pairLines(pair: VethPair): string[] {
  const own = pair.address.replace(/\/.*$/, '')
  return [
    `link add ${pair.name} type veth peer name ${pair.peer}`,
    `address add ${pair.address} dev ${pair.name}`,
    `link set ${pair.peer} up`,
    `link set ${pair.name} up`,
    ownRoute(own, pair.name, own),
    ...pair.neighbours.map(
      ({ address, hardwareAddress }) => `neigh add ${address} lladdr ${hardwareAddress} dev ${pair.name} nud permanent`,
    ),
  ]
}

/** What may stand in the setup: nothing that a shell or `ip` would take for more than one word. */
const WORD = /^[\w.:/-]+$/
const VALUE = /^[\w.:/\t -]*$/

function checked(text: string, pattern = WORD): string {
  if (!pattern.test(text)) throw new Error(`${JSON.stringify(text)} cannot stand in a network setup`)
  return text
}

function check(setup: NetworkSetup): void {
  for (const { name, peer, address, neighbours } of setup.pairs) {
    for (const word of [name, peer, address]) checked(word)
    for (const { address: to, hardwareAddress } of neighbours) [to, hardwareAddress].forEach((word) => checked(word))
  }
  for (const [path, value] of Object.entries(setup.settings)) {
    if (checked(path).includes('..')) throw new Error(`${path} leaves /proc/sys/net`)
    checked(value, VALUE)
  }
}

/** A shell script that makes the network in the namespace it runs in. One `ip` process does it all. */
export function setupScript(setup: NetworkSetup): string {
  check(setup)
  const ip = [...(setup.loopback ? loopbackLines : []), ...setup.pairs.flatMap(pairLines)]
  const settings = Object.entries(setup.settings).map(([path, value]) => `echo '${value}' > /proc/sys/net/${path}`)
  return [
    'set -e',
    'PATH="$PATH:/usr/sbin:/sbin"',
    ...(ip.length > 0 ? ["ip -batch - <<'END'", ...ip, 'END'] : []),
    ...settings,
  ].join('\n')
}
