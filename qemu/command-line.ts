/** QEMU's command line for the machines that the kernel knows. */

export const machineNames = ['microvm', 'q35'] as const
export type MachineName = (typeof machineNames)[number]

/** What the kernel, its pools and a small program need; and how far its map of all memory goes. */
export const memoryLimitsMib = { least: 20, most: 4096 }

export type Acceleration = 'tcg' | 'kvm'

/** A network card: where its frames go, and the address that the kernel gives it. */
export interface Card {
  backend: { kind: 'user'; forwards: readonly Forward[] } | { kind: 'stream'; path: string }
  /** a.b.c.d/n */
  address: string
  gateway?: string
  /** Where QEMU writes the frames of this card, in the format of pcap. */
  capture?: string
}

/** A UDP port of this machine whose datagrams go to a port of the guest. */
export interface Forward {
  hostPort: number
  guestPort: number
}

export interface MachineOptions {
  machine: MachineName
  acceleration: Acceleration
  memoryMib: number
  kernel: string
  initrd: string
  /** Words for the kernel's command line beside the cards' addresses. */
  kernelWords: readonly string[]
  cards: readonly Card[]
  /** The Unix socket on which the console channel is expected. */
  consolePath: string
  /** The file that receives the kernel's log. */
  logPath: string
  /** The Unix socket on which a debugger may attach; the machine then waits for it. */
  debuggerPath?: string
}

/** The device's name differs with the bus on which the machine has it. */
const suffixes: Readonly<Record<MachineName, string>> = { microvm: 'device', q35: 'pci,disable-legacy=on' }

const machineArguments: Readonly<Record<MachineName, readonly string[]>> = {
  microvm: [
    ['-M', 'microvm,acpi=off,x-option-roms=off,pit=on,pic=on,rtc=on,isa-serial=on'],
    ['-global', 'virtio-mmio.force-legacy=false'],
  ].flat(),
  /* With QEMU's own firmware: qboot starts sooner, but gives PCI devices no addresses. */
  q35: ['-M', 'q35'],
}

/** What the CPU must offer: the protections that the kernel turns on. */
const processors: Readonly<Record<Acceleration, string>> = {
  tcg: 'qemu64,+smep,+smap,+umip,+rdrand,enforce',
  kvm: 'host',
}

/** The arguments for QEMU, without its own name. A comma in a path is written twice, as QEMU wants it. */
export function qemuArguments(options: MachineOptions): string[] {
  const { machine } = options
  return [
    ...machineArguments[machine],
    ...['-accel', options.acceleration, '-cpu', processors[options.acceleration]],
    ...['-m', String(options.memoryMib), '-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none'],
    ...['-kernel', options.kernel, '-initrd', options.initrd, '-append', kernelCommandLine(options)],
    ...['-chardev', `file,id=log,path=${quoted(options.logPath)}`, '-device', 'isa-debugcon,iobase=0xe9,chardev=log'],
    ...['-device', 'isa-debug-exit,iobase=0x501,iosize=2'],
    ...['-chardev', `socket,id=console,path=${quoted(options.consolePath)}`],
    ...['-device', `virtio-serial-${suffixes[machine]}`],
    ...['-device', 'virtserialport,chardev=console,name=sockspec.console'],
    ...options.cards.flatMap((card, index) => cardArguments(card, `net${index}`, machine)),
    ...(options.debuggerPath === undefined ? [] : ['-S', '-gdb', `unix:${options.debuggerPath},server=on,wait=off`]),
  ]
}

function cardArguments({ backend, capture }: Card, id: string, machine: MachineName): string[] {
  const netdev =
    backend.kind === 'user'
      ? [
          'user',
          ...backend.forwards.map(({ hostPort, guestPort }) => `hostfwd=udp:127.0.0.1:${hostPort}-:${guestPort}`),
        ]
      : ['stream', 'server=off', 'addr.type=unix', `addr.path=${quoted(backend.path)}`]
  const [kind, ...settings] = netdev
  const dump =
    capture === undefined ? [] : ['-object', `filter-dump,id=dump-${id},netdev=${id},file=${quoted(capture)}`]
  return [
    ...['-netdev', [kind, `id=${id}`, ...settings].join(',')],
    ...['-device', `virtio-net-${suffixes[machine]},netdev=${id}`],
    ...dump,
  ]
}

function kernelCommandLine({ kernelWords, cards }: MachineOptions): string {
  const addresses = cards.map(
    ({ address, gateway }, index) => `net${index}=${address}${gateway === undefined ? '' : `,gateway=${gateway}`}`,
  )
  return [...addresses, ...kernelWords].join(' ')
}

const quoted = (path: string) => path.replaceAll(',', ',,')
