import { describe, expect, it } from 'vitest'
import type { Layout } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { defaultOptions } from '../emitter.ts'
import { fixture } from '../shared/fixture.ts'
import { rust } from './rust.ts'

async function file(name: string, changes: Partial<Ir> = {}): Promise<string> {
  return (await rust.emit({ ...fixture, ...changes }, defaultOptions)).get(`rust/${name}`) ?? ''
}

const group = (type: 's32' | 'u32', value: number): Pick<Ir, 'constants'> => ({
  constants: [{ name: 'some', doc: 'Some.', type, kind: 'enum', constants: [{ name: 'ONE', doc: 'One.', value }] }],
})

const struct = (layout: Layout): Pick<Ir, 'structs' | 'syscalls'> => ({
  structs: [{ name: 'some', doc: 'Some.', layout }],
  syscalls: [],
})

const word = { name: 'word', type: 'u64', offset: 0, doc: '' }

describe('Rust crate', () => {
  it('declares calls with pointers, typedefs and a result', async () => {
    expect(await file('src/call.rs')).toContain(
      'pub unsafe fn bind(fd: i32, addr: *const Sockaddr, addrlen: Socklen) -> Result<isize, Errno> {',
    )
  })

  it('leaves a function out where its architecture has no such call', async () => {
    expect(await file('src/call.rs')).toMatch(
      /#\[cfg\(target_arch = "x86_64"\)\]\n#\[inline\]\npub unsafe fn epoll_wait\(/u,
    )
  })

  it('puts the arguments into the registers of each architecture', async () => {
    const text = await file('src/call.rs')
    const ways = [...text.matchAll(/#\[cfg\(target_arch = "(\w+)"\)\]\n *let raw = unsafe \{([^]*?)\};/gu)]
    expect(ways.map(([, architecture, body = '']) => [architecture, body.match(/\w+(?= as usize)/gu)])).toEqual([
      ['x86_64', ['fd', 'buf', 'len', 'addr', 'addrlen']],
      ['aarch64', ['fd', 'buf', 'len', 'addrlen', 'addr']],
    ])
  })

  it('lists errors in the order of checking, with their rules and the ends of waits', async () => {
    const text = await file('src/call.rs')
    expect(text).toContain('/// 3. `EINVAL` (`bind.already-bound`): It has an address already.')
    expect(text).toContain('/// 5. `EINTR` (`recvfrom.empty.wait#signal`, where `empty`): A signal handler ran.')
  })

  it('gives a struct a layout for each ABI that differs', async () => {
    const text = await file('src/structs.rs')
    expect(text).toMatch(/#\[cfg\(target_arch = "x86_64"\)\]\n#\[repr\(C, packed\)\]/u)
    expect(text).toContain('assert!(core::mem::offset_of!(EpollEvent, data) == 4);')
    expect(text).toContain('assert!(core::mem::offset_of!(EpollEvent, data) == 8);')
  })

  it.each([
    [{ size: 8, align: 8, fields: [word] }, '#[repr(C)]'],
    [{ size: 8, align: 1, fields: [word] }, '#[repr(C, packed)]'],
    [{ size: 8, align: 4, fields: [word] }, '#[repr(C, packed(4))]'],
    [{ size: 16, align: 16, fields: [word] }, '#[repr(C, align(16))]'],
  ])('represents %j as %s', async (layout, text) => {
    expect(await file('src/structs.rs', struct(layout))).toContain(text)
  })

  it.each([
    ['s32', -1, '-1'],
    ['s32', 0x8000_0000, '2147483648u32 as i32'],
    ['u32', 0x8000_0000, '2147483648'],
    ['u32', -1, '-1i32 as u32'],
  ] as const)('writes a %s of %d as %s', async (type, value, text) => {
    expect(await file('src/constants.rs', group(type, value))).toContain(`pub const ONE: Self = Self(${text});`)
  })

  it('has no name that Rust keeps for itself', async () => {
    const [first, ...others] = fixture.syscalls
    const args = first?.args.map((slot) => ({ ...slot, name: slot.name === 'fd' ? 'type' : slot.name })) ?? []
    const text = await file('src/call.rs', { syscalls: first === undefined ? [] : [{ ...first, args }, ...others] })
    expect(text).toContain('pub unsafe fn bind(type_: i32,')
  })

  it('keeps the suffix of a typedef whose short name is taken', async () => {
    const typedefs = [{ name: 'status_t', type: 'u32' as const, doc: 'A status.' }]
    const text = await file('src/types.rs', { syscalls: [], library: [], abi: { ...fixture.abi, typedefs } })
    expect(text).toContain('pub type StatusT = u32;')
  })

  it('breaks no line that rustfmt would, but for long words', async () => {
    const files = await rust.emit(fixture, defaultOptions)
    const long = [...files].flatMap(([, text]) => text.split('\n').filter((line) => line.length > 100))
    expect(long).toEqual([])
  })
})
