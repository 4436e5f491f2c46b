import type { ConstantGroup, ScalarName, Struct } from '../../ir/abi.ts'
import type { Ir } from '../../ir/ir.ts'
import type { Model } from '../../ir/model.ts'
import { modelAction, record } from './build.ts'

const constants = (
  name: string,
  kind: ConstantGroup['kind'],
  type: ScalarName,
  values: Record<string, number>,
): ConstantGroup => ({
  name,
  doc: '',
  type,
  kind,
  constants: Object.entries(values).map(([constant, value]) => ({ name: constant, doc: '', value })),
})

/** Fields as `type@offset`, big-endian with `!` behind. */
const struct = (name: string, size: number, fields: Record<string, string>): Struct => ({
  name,
  doc: '',
  layout: {
    size,
    align: 8,
    fields: Object.entries(fields).map(([field, text]) => {
      const [type = '', offset = ''] = text.split('@')
      const big = offset.endsWith('!')
      return { name: field, doc: '', type, offset: Number.parseInt(offset, 10), ...(big && { byte_order: 'big' }) }
    }),
  },
})

const entry = { instruction: '', number: '', args: [], result: '', clobbers: [], kernel_address: '0xffff800000000000' }

const tinyModel: Model = {
  enums: [
    { name: 'shape', doc: '', values: ['ROUND', 'SQUARE'].map((name) => ({ name, doc: '' })) },
    { name: 'colour', doc: '', values: ['RED', 'GREEN'].map((name) => ({ name, doc: '' })) },
  ],
  records: [
    record('world', {
      descriptors: 'list<descriptor> = []',
      descriptor_limit: 'int = 100',
      privileged: 'bool = true',
      level: 'int = 0',
      peak: 'int?',
      numbers: 'list<int> = []',
      packets: 'list<bytes> = []',
      home: 'pair = { "left": 1 }',
      spare: 'pair?',
      mode: 'shape = ROUND',
    }),
    record('descriptor', { number: 'int', file: 'file' }),
    record('endpoint', { ip: 'int', port: 'int' }),
    record('pair', { left: 'int', right: 'int?', weight: 'int = 7' }),
    record('file', {
      kind: 'shape',
      count: 'int = 0',
      local: 'endpoint?',
      peer: 'endpoint?',
      queue: 'list<int> = []',
      home: 'pair?',
    }),
  ],
  functions: [],
  actions: [
    modelAction('start', {}, [
      'new console = { "kind": ROUND }',
      'append { "number": 0, "file": console } to descriptors',
    ]),
  ],
  rules: [],
  host: {
    interfaces: [
      { name: 'lo', address: '127.0.0.1', prefix: 8, doc: '' },
      { name: 'link', address: '10.0.0.1', prefix: 24, doc: '' },
    ],
    places: Object.entries({ any: '0.0.0.0', lo: '127.0.0.1', near: '10.0.0.9', far: '192.0.2.1' }).map(
      ([name, address]) => ({ name, address, doc: '' }),
    ),
  },
}

/** A small world with one open file on descriptor 0, a few constants and structs, and no calls. */
export const tinyIr: Ir = {
  format: 'sockspec-ir/1',
  spec: { name: 'tiny', version: '0.1.0', doc: '' },
  abi: {
    entry: { x86_64: entry, aarch64: entry, riscv64: entry },
    errno_max: 4095,
    typedefs: [
      { name: 'socklen_t', type: 'u32', doc: '' },
      { name: 'size_t', type: 'u64', doc: '' },
    ],
  },
  errnos: Object.entries({
    EPERM: 1,
    EINTR: 4,
    EIO: 5,
    EBADF: 9,
    EAGAIN: 11,
    EFAULT: 14,
    EINVAL: 22,
    ETIMEDOUT: 110,
  }).map(([name, value]) => ({ name, value, doc: '' })),
  constants: [
    constants('address_family', 'enum', 'u16', { AF_UNSPEC: 0, AF_UNIX: 1, AF_INET: 2 }),
    constants('msg_flags', 'flags', 's32', { MSG_PEEK: 2, MSG_DONTWAIT: 0x40, MSG_HIGH: 0x8000_0000 }),
    constants('wide_flags', 'flags', 'u64', { WIDE: 2 ** 40 }),
  ],
  structs: [
    struct('linger', 8, { l_onoff: 's32@0', l_linger: 's32@4' }),
    struct('timeval', 16, { tv_sec: 's64@0', tv_usec: 's64@8' }),
    struct('port_pair', 8, { host: 'u16@0', net: 'u16@2!', rest: 'u8[4]@4' }),
    struct('iovec', 16, { iov_base: 'uptr@0', iov_len: 'u64@8' }),
  ],
  model: tinyModel,
  common: [],
  syscalls: [],
  library: [],
  options: [],
  ioctls: [],
  sockets: [],
  situations: [],
  modifiers: [],
  profiles: [],
  not_specified: [],
  evidence: { witnesses: {}, waits: [], pairs: [], cells: [] },
}

/** The tiny specification with other parts; those of the model are added to what is there. */
export function irWith({ model = {}, ...parts }: Partial<Omit<Ir, 'model'>> & { model?: Partial<Model> }): Ir {
  const { functions = [], actions = [], rules = [], ...others } = model
  return {
    ...tinyIr,
    ...parts,
    model: {
      ...tinyModel,
      ...others,
      functions: [...tinyModel.functions, ...functions],
      actions: [...tinyModel.actions, ...actions],
      rules: [...tinyModel.rules, ...rules],
    },
  }
}
