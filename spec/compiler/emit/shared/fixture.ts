import { Ir } from '../../../ir/ir.ts'
import { fixtureAbi } from './fixture-abi.ts'

const none = { out: {}, effect: [], may: [], for: [], aliases: [], kind: 'outcome', profile: 'basic' }
const fd = { name: 'fd', doc: 'The socket.', type: 'socket_fd', pool: [] }
const badFd = { ...none, common: 'bad-fd', doc: 'The descriptor is not open.', errno: 'EBADF', when: '!open(arg.fd)' }
const everywhere = (value: number): Record<string, number> => ({
  x86_64: value,
  aarch64: value + 151,
  riscv64: value + 151,
})

const bind = {
  name: 'bind',
  summary: 'Give a socket a local address.',
  doc: 'A port of 0 asks for a free one.',
  since: '0.1.0',
  profile: 'basic',
  numbers: everywhere(49),
  args: [
    fd,
    {
      name: 'addr',
      doc: 'The address.',
      type: 'sockaddr',
      dir: 'in',
      size: 'addrlen',
      default: 'lo:1',
      pool: ['any:3'],
    },
    { name: 'addrlen', doc: 'Its size.', type: 'socklen_t', default: 16, pool: [0] },
  ],
  returns: 'int',
  let: [],
  plain: false,
  outcomes: [
    { ...badFd, id: 'bind.bad-fd' },
    { ...none, id: 'bind.addr-short', doc: 'Too short.', errno: 'EINVAL', when: 'arg.addrlen < 16' },
    { ...none, id: 'bind.already-bound', doc: 'It has an address already.', errno: 'EINVAL', when: 'has(sock.local)' },
    {
      ...none,
      id: 'bind.in-use',
      doc: 'Another socket has the address.',
      errno: 'EADDRINUSE',
      when: 'port.conflict(arg.addr)',
      may: [{ id: 'later', doc: 'Found out by listen.', systems: ['lwip'], skip: true }],
    },
    { ...none, id: 'bind.ok', doc: 'The socket has the address.', effect: ['sock.local = named(arg.addr)'] },
  ],
  security: ['Ports below 1024 need a right.'],
  see_also: ['recvfrom'],
}

const recvfrom = {
  name: 'recvfrom',
  summary: 'Receive a datagram.',
  doc: '',
  since: '0.1.0',
  profile: 'udp',
  numbers: { x86_64: 45, aarch64: 207 },
  args: [
    fd,
    { name: 'buf', doc: 'Where to.', type: 'bytes', dir: 'out', size: 'len', pool: [] },
    { name: 'len', doc: 'At most so many bytes.', type: 'u64', default: 64, pool: [0] },
    { name: 'addr', doc: 'Who sent it.', type: 'sockaddr', dir: 'out', size: 'addrlen', nullable: true, pool: [] },
    { name: 'addrlen', doc: 'Room for the address.', type: 'socklen_t', dir: 'inout', default: 16, pool: [] },
  ],
  order: { aarch64: ['fd', 'buf', 'len', 'addrlen', 'addr'] },
  returns: 'int',
  let: [{ name: 'empty', value: 'size(sock.queue) == 0' }],
  plain: false,
  outcomes: [
    { ...badFd, id: 'recvfrom.bad-fd' },
    {
      ...none,
      id: 'recvfrom.pending-error',
      doc: 'An error was pending.',
      errno: 'sock.error',
      when: 'has(sock.error)',
      effect: ['clear sock.error'],
    },
    {
      ...none,
      id: 'recvfrom.empty.nonblock',
      group: 'empty',
      doc: 'Nothing is there.',
      errno: 'EAGAIN',
      for: ['empty'],
      when: 'file.nonblock',
      profile: 'udp',
    },
    {
      ...none,
      id: 'recvfrom.empty.wait',
      group: 'empty',
      doc: 'Nothing is there yet.',
      for: ['empty'],
      profile: 'udp',
      wait: {
        until: '!empty',
        timeout: { of: 'sock.receive_limit', errno: 'EAGAIN' },
        signal: { errno: 'EINTR', restart: '!has(sock.receive_limit)' },
        close: 'continues',
        readiness: 'readable',
      },
      then: [{ ...none, id: 'recvfrom.empty.wait.gone', doc: 'Shut meanwhile.', when: 'sock.shut_read', result: '0' }],
    },
    {
      ...none,
      id: 'recvfrom.ok',
      doc: 'A datagram, cut off at the size.',
      profile: 'udp',
      result: 'min(arg.len, sock.queue[0].size)',
      out: { addr: 'sock.queue[0].from' },
      effect: ['drop sock.queue[0]'],
    },
  ],
  security: [],
  see_also: ['bind'],
}

const epollWait = {
  name: 'epoll_wait',
  summary: 'Wait for events.',
  doc: 'Listed for the reader.',
  since: '0.1.0',
  profile: 'basic',
  numbers: { x86_64: 232 },
  args: [
    { name: 'epfd', doc: 'The instance.', type: 'fd', pool: [] },
    { name: 'events', doc: 'Filled.', type: 'epoll_event', dir: 'out', count: 'maxevents', pool: [] },
    { name: 'maxevents', doc: 'Room.', type: 's32', pool: [] },
    { name: 'timeout', doc: 'Milliseconds.', type: 's32', pool: [] },
  ],
  returns: 'int',
  let: [],
  plain: true,
  outcomes: [{ ...badFd, when: undefined, id: 'epoll_wait.bad-fd' }],
  security: [],
  see_also: [],
}

const pipe = {
  ...epollWait,
  name: 'pipe',
  summary: 'Make a pipe.',
  numbers: { x86_64: 22 },
  args: [{ name: 'pipefd', doc: 'Receives both.', type: 's32', dir: 'out', length: 2, pool: [] }],
  returns: 's32',
  outcomes: [{ ...badFd, when: undefined, id: 'pipe.fault', errno: 'EFAULT' }],
}

/** A small specification that has one of everything, for the emitters' tests. */
export const fixture: Ir = Ir.parse({
  format: 'sockspec-ir/1',
  spec: { name: 'fixture', version: '1.2.3', doc: 'A small specification for tests.' },
  ...fixtureAbi,
  model: {
    enums: [],
    records: [],
    functions: [],
    actions: [],
    rules: [],
    host: { interfaces: [], places: [{ name: 'lo', address: '127.0.0.1', doc: 'Loopback.' }] },
  },
  common: [{ id: 'bad-fd', doc: 'The descriptor is not open.', errno: 'EBADF' }],
  syscalls: [bind, recvfrom, epollWait, pipe],
  library: [
    {
      name: 'recv',
      summary: 'Receive without asking who sent it.',
      doc: '',
      signature: 'ssize_t recv(int fd, void *buf, size_t len)',
      over: 'recvfrom',
      passes: ['fd', 'buf', 'len', 'NULL', '0'],
    },
  ],
  options: [
    {
      name: 'SO_RCVTIMEO',
      level: 'SOL_SOCKET',
      doc: 'Limit of a wait.',
      type: 'u64',
      get: true,
      set: true,
      range: 'any',
      default: '0: none',
    },
  ],
  ioctls: [
    {
      name: 'FIONREAD',
      doc: 'How many bytes can be read.',
      arg: { type: 's32', dir: 'out' },
      descriptors: 'Sockets.',
    },
    { name: 'FIOCLEX', doc: 'Closes the descriptor on exec.', descriptors: 'All.' },
  ],
  sockets: [
    {
      name: 'udp',
      doc: 'Datagrams.',
      profile: 'udp',
      states: [
        { name: 'fresh', doc: 'No address yet.', is: '!has(sock.local)', situation: 'udp.fresh' },
        { name: 'bound', doc: 'Has an address.', is: 'has(sock.local)', situation: 'udp.bound' },
      ],
      calls: ['bind', 'recvfrom'],
    },
  ],
  situations: [
    { name: 'udp.fresh', doc: 'A new socket.', profile: 'basic', events: [], roles: { fd: 3 } },
    {
      name: 'udp.bound',
      doc: 'A bound one.',
      from: 'udp.fresh',
      profile: 'udp',
      events: [{ call: 'bind', args: { fd: 'fd' } }],
      roles: {},
    },
  ],
  modifiers: [
    {
      name: 'unprivileged',
      doc: 'Without rights.',
      profile: 'udp-basic',
      use: 'before',
      events: [{ identity: 'unprivileged' }],
    },
  ],
  profiles: [
    { name: 'basic', doc: 'What every socket can.', includes: [] },
    { name: 'udp', doc: 'Datagrams.', includes: ['basic'] },
  ],
  not_specified: [{ what: 'Which free port bind chooses', reason: 'Every choice is as good.' }],
  evidence: {
    witnesses: {
      'bind.ok': { situation: 'udp.fresh', modifiers: [], args: {} },
      'bind.addr-short': { situation: 'udp.fresh', modifiers: [], args: { addrlen: 0 } },
      'bind.already-bound': {
        situation: 'udp.bound',
        modifiers: ['unprivileged'],
        args: { 'addr.port': 7, 'addr@': 'unmapped' },
      },
      'recvfrom.empty.wait#timeout': { situation: 'udp.bound', modifiers: [], args: {}, wake: 'timeout' },
    },
    waits: [
      { rule: 'recvfrom.empty.wait', point: { situation: 'udp.bound', modifiers: [], args: {}, wake: 'signal' } },
    ],
    pairs: [{ first: 'bind.bad-fd', second: 'bind.addr-short', status: 'exclusive' }],
    cells: [
      { kind: 'udp', state: 'fresh', call: 'bind', outcome: 'bind.ok' },
      { kind: 'udp', state: 'bound', call: 'bind', outcome: 'bind.already-bound' },
      { kind: 'udp', state: 'fresh', call: 'recvfrom', outcome: 'recvfrom.empty.wait' },
      { kind: 'udp', state: 'bound', call: 'recvfrom', outcome: 'recvfrom.empty.wait' },
    ],
  },
})
