/** What `--net` says: `none`, `user`, or `stream:PATH` with an address behind an `@`. */
import type { Card, Forward } from './command-line.ts'
import { MachineError } from './errors.ts'

/** QEMU's user network: the address it expects of the guest, and its own. */
const USER = { address: '10.0.2.15/24', gateway: '10.0.2.2' }
/** Where the specification's model has its link. */
const STREAM_ADDRESS = '10.9.9.1/24'

const FORMS = 'Write --net user, --net none, or --net stream:PATH[@ADDRESS/PREFIX[,GATEWAY]].'

/** The cards that the options ask for; `forwards` belong to the first user network. @throws MachineError */
export function cardsOf(nets: readonly string[], forwards: readonly Forward[]): Card[] {
  if (nets.includes('none') && nets.length > 1) throw misuse('--net none stands alone', 'Leave out the other --net.')
  const cards = nets.filter((net) => net !== 'none').map((net) => cardOf(net, forwards))
  const users = cards.filter(({ backend }) => backend.kind === 'user')
  if (users.length > 1) throw misuse('--net user is given twice', 'Give it once.')
  if (forwards.length > 0 && users.length === 0)
    throw misuse('--forward goes through the user network, and there is none', 'Add --net user.')
  return cards
}

function cardOf(net: string, forwards: readonly Forward[]): Card {
  if (net === 'user') return { backend: { kind: 'user', forwards }, ...USER }
  const [, path, address = STREAM_ADDRESS, gateway] = /^stream:([^@]+)(?:@([^,]+)(?:,(.+))?)?$/.exec(net) ?? []
  if (path === undefined) throw misuse(`--net ${net} is not known`, FORMS)
  const [ip = '', prefix = '', ...rest] = address.split('/')
  if (!isAddress(ip) || !/^\d+$/.test(prefix) || Number(prefix) > 32 || rest.length > 0)
    throw misuse(`--net ${net}: ${address} is no address with a prefix`, FORMS)
  if (gateway !== undefined && !isAddress(gateway)) throw misuse(`--net ${net}: ${gateway} is no address`, FORMS)
  return { backend: { kind: 'stream', path }, address, ...(gateway === undefined ? {} : { gateway }) }
}

/** `HOSTPORT:GUESTPORT`, several with commas between. @throws MachineError */
export function forwardsOf(text: string | undefined): Forward[] {
  return (text?.split(',') ?? []).map((each) => {
    const [hostPort = 0, guestPort = 0, ...rest] = each.split(':').map(Number)
    if (rest.length > 0 || ![hostPort, guestPort].every(isPort))
      throw misuse(`--forward ${each} is no pair of ports`, 'Write --forward HOSTPORT:GUESTPORT, such as 5555:7.')
    return { hostPort, guestPort }
  })
}

const isPort = (port: number) => Number.isInteger(port) && port > 0 && port < 65_536

const isAddress = (text: string) =>
  /^\d+\.\d+\.\d+\.\d+$/.test(text) && text.split('.').every((part) => Number(part) < 256)

const misuse = (message: string, remedy: string) => new MachineError(message, remedy, { exitStatus: 2 })
