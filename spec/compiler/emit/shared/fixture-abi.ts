/** The part of the fixture that holds numbers and layouts. */
const entry = {
  x86_64: {
    instruction: 'syscall',
    number: 'rax',
    args: ['rdi', 'rsi', 'rdx', 'r10', 'r8', 'r9'],
    result: 'rax',
    clobbers: ['rcx', 'r11'],
    kernel_address: '0xffff800000000000',
  },
  aarch64: {
    instruction: 'svc #0',
    number: 'x8',
    args: ['x0', 'x1', 'x2', 'x3', 'x4', 'x5'],
    result: 'x0',
    clobbers: [],
    kernel_address: '0xffff000000000000',
  },
  riscv64: {
    instruction: 'ecall',
    number: 'a7',
    args: ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'],
    result: 'a0',
    clobbers: [],
    kernel_address: '0xffffffc000000000',
  },
}

const sockaddrIn = {
  name: 'sockaddr_in',
  doc: 'An IPv4 address and a port.',
  layout: {
    size: 16,
    align: 4,
    fields: [
      { name: 'sin_family', type: 'u16', offset: 0, doc: 'AF_INET.', constants: 'address_family' },
      { name: 'sin_port', type: 'u16', offset: 2, doc: 'Port.', byte_order: 'big' },
      { name: 'sin_addr', type: 'u32', offset: 4, doc: 'Address.', byte_order: 'big' },
      { name: 'sin_zero', type: 'u8[8]', offset: 8, doc: '' },
    ],
  },
}

const packedEvent = {
  size: 12,
  align: 1,
  fields: [
    { name: 'events', type: 'u32', offset: 0, doc: 'What happened.' },
    { name: 'data', type: 'u64', offset: 4, doc: 'Returned as given.' },
  ],
}

const alignedEvent = {
  size: 16,
  align: 8,
  fields: [
    { name: 'events', type: 'u32', offset: 0, doc: 'What happened.' },
    { name: 'data', type: 'u64', offset: 8, doc: 'Returned as given.' },
  ],
}

export const fixtureAbi = {
  abi: {
    entry,
    errno_max: 4095,
    typedefs: [{ name: 'socklen_t', type: 'u32', doc: 'Size of a socket address in bytes.' }],
  },
  errnos: [
    { name: 'EINTR', value: 4, doc: 'A signal handler ran first.' },
    { name: 'EBADF', value: 9, doc: 'The descriptor is not open.' },
    { name: 'EAGAIN', value: 11, doc: 'It would have to wait.' },
    { name: 'EFAULT', value: 14, doc: 'An address is not readable or not writable.' },
    { name: 'EINVAL', value: 22, doc: 'An argument makes no sense.' },
    { name: 'ENOSYS', value: 38, doc: 'There is no such call.' },
    { name: 'EADDRINUSE', value: 98, doc: 'The address is taken.' },
  ],
  constants: [
    {
      name: 'address_family',
      doc: 'Families of addresses.',
      type: 's32',
      kind: 'enum',
      constants: [
        { name: 'AF_UNSPEC', doc: 'None.', value: 0 },
        { name: 'AF_INET', doc: 'IPv4.', value: 2 },
      ],
    },
    {
      name: 'file_flags',
      doc: 'Flags of an open file.',
      type: 'u32',
      kind: 'flags',
      constants: [
        { name: 'O_NONBLOCK', doc: 'Never wait.', value: 0x800 },
        { name: 'O_DIRECT', doc: 'Past the cache.', value: { x86_64: 0x4000, aarch64: 0x10000, riscv64: 0x4000 } },
        { name: 'O_TOP', doc: 'The highest bit.', value: 0x8000_0000 },
      ],
    },
  ],
  structs: [
    {
      name: 'wrapped',
      doc: 'A struct in a struct, and an array of them.',
      layout: {
        size: 56,
        align: 8,
        fields: [
          { name: 'one', type: 'sockaddr_in', offset: 0, doc: '' },
          { name: 'two', type: 'sockaddr_in[2]', offset: 16, doc: 'Two more.' },
          { name: 'next', type: 'uptr', offset: 48, doc: 'Address of the next.' },
        ],
      },
    },
    sockaddrIn,
    {
      name: 'epoll_event',
      doc: 'One event; packed on x86_64 alone.',
      layout: alignedEvent,
      layouts: { x86_64: packedEvent },
    },
    {
      name: 'status',
      doc: 'Fields that differ in width and order, and one that is not everywhere.',
      layout: {
        size: 24,
        align: 8,
        fields: [
          { name: 'links', type: 'u64', offset: 0, doc: 'Names.' },
          { name: 'mode', type: 's32', offset: 8, doc: '' },
          { name: 'class', type: 'u64', offset: 16, doc: 'Named as C++ names something else.' },
        ],
      },
      layouts: {
        aarch64: {
          size: 8,
          align: 4,
          fields: [
            { name: 'mode', type: 's32', offset: 0, doc: '' },
            { name: 'links', type: 'u32', offset: 4, doc: 'Names.' },
          ],
        },
      },
    },
    {
      name: 'sockaddr',
      doc: 'Any address.',
      layout: {
        size: 16,
        align: 2,
        fields: [
          { name: 'sa_family', type: 'u16', offset: 0, doc: 'Says which kind.', constants: 'address_family' },
          { name: 'sa_data', type: 'u8[14]', offset: 2, doc: '' },
        ],
      },
    },
  ],
}
