import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ir } from '../../../ir/ir.ts'
import type { Syscall } from '../../../ir/syscall.ts'
import { abiHash, fnv1a } from './abi-hash.ts'
import { fixture } from './fixture.ts'
import { printJson } from './json.ts'
import { textHash } from './text-hash.ts'
import { commentLines, createPrinter, wrap } from './printer.ts'
import { distinctOrders, namesOf, otherOrders } from './register-orders.ts'
import { distinctLayouts, fieldType, inDependencyOrder } from './types.ts'

const bind = found('bind')

function found(name: string): Syscall {
  const call = fixture.syscalls.find((one) => one.name === name)
  if (call === undefined) throw new Error(`the fixture has no ${name}`)
  return call
}

const withBind = (changes: Partial<Syscall>): Ir => ({ ...fixture, syscalls: [{ ...bind, ...changes }] })

describe('hash', () => {
  it('is FNV-1a of 64 bits', () => {
    expect(fnv1a('')).toBe(0xcbf29ce484222325n)
    expect(fnv1a('a')).toBe(0xaf63dc4c8601ec8cn)
    expect(fnv1a('foobar')).toBe(0x85944171f73967e8n)
  })

  it('changes with a number, an errno, a constant or a layout, and not with words or their order', () => {
    const [errno, ...errnos] = fixture.errnos
    const before = abiHash(fixture)
    expect(abiHash({ ...fixture, errnos: fixture.errnos.toReversed() })).toBe(before)
    expect(abiHash({ ...fixture, spec: { ...fixture.spec, version: '9.9.9' } })).toBe(before)
    expect(abiHash({ ...fixture, errnos })).not.toBe(before)
    expect(errno && abiHash({ ...fixture, errnos: [{ ...errno, value: 77 }, ...errnos] })).not.toBe(before)
    expect(abiHash({ ...fixture, structs: fixture.structs.slice(1) })).not.toBe(before)
    expect(abiHash({ ...fixture, syscalls: fixture.syscalls.slice(1) })).not.toBe(before)
  })

  it('changes with an order of arguments, and not with the way in which it is given', () => {
    const before = abiHash(withBind({}))
    const order = ['addr', 'fd', 'addrlen']
    expect(abiHash(withBind({ order: { riscv64: order } }))).not.toBe(before)
    expect(abiHash(withBind({ order: { riscv64: bind.args.map(({ name }) => name) } }))).toBe(before)
    const everywhere = { x86_64: order, aarch64: order, riscv64: order }
    const args = order.flatMap((name) => bind.args.filter((slot) => slot.name === name))
    expect(abiHash(withBind({ order: everywhere }))).toBe(abiHash(withBind({ args })))
  })
})

describe('JSON', () => {
  it('is read back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(printJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('stands on one line while it fits into 120 columns', () => {
    const item = { name: 'x'.repeat(50), other: [1, 2, 3] }
    expect(printJson({ a: item })).toBe(`{ "a": { "name": "${item.name}", "other": [1, 2, 3] } }\n`)
    const text = printJson({ a: item, b: item, c: undefined })
    expect(text.split('\n')).toHaveLength(5)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })
})

describe('printer', () => {
  it('indents blocks and puts imports first', () => {
    const printer = createPrinter({ indent: '  ', comment: '/**', banner: '// made', width: 40 })
    printer.need('./b.ts', 'two')
    printer.need('./a.ts', 'one')
    printer.need('./b.ts', 'three')
    printer.block('{', () => printer.print('x', '', 'y'), '}')
    expect(printer.text()).toBe(
      "// made\n\nimport { one } from './a.ts'\nimport { three, two } from './b.ts'\n\n{\n  x\n\n  y\n}\n",
    )
  })

  it('wraps comments, which cannot end early', () => {
    expect(commentLines('short */', '/**', 40)).toEqual(['/** short * / */'])
    expect(commentLines('one two three four', '/*', 14)).toEqual(['/*', ' * one two', ' * three four', ' */'])
  })

  it('never makes a line longer than the width, but for long words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/u)), fc.integer({ min: 12, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width)
        expect(lines.every((line) => line.length <= width)).toBe(true)
        expect(lines.join(' ')).toBe(words.join(' '))
      }),
    )
  })
})

describe('types', () => {
  it('are taken apart', () => {
    expect(fieldType(fixture, 'u8[14]')).toEqual({ base: { kind: 'scalar', scalar: 'u8' }, length: 14 })
    expect(fieldType(fixture, 'socklen_t')).toEqual({ base: { kind: 'scalar', scalar: 'u32', alias: 'socklen_t' } })
    expect(() => fieldType(fixture, 'nonesuch')).toThrow('unknown type nonesuch')
  })

  it('have their layouts by architecture, and contained structs first', () => {
    const struct = fixture.structs.find((item) => item.name === 'epoll_event')
    expect(struct && distinctLayouts(struct).map(({ on }) => on)).toEqual([['x86_64'], ['aarch64', 'riscv64']])
    const order = inDependencyOrder(fixture).map((item) => item.name)
    expect(order.indexOf('sockaddr_in')).toBeLessThan(order.indexOf('wrapped'))
  })
})

describe('orders of registers', () => {
  const shown = (orders: ReturnType<typeof distinctOrders>): string[] =>
    orders.map(({ slots, on }) => `${on.join()}: ${namesOf(slots)}`)

  it('are one where all architectures agree', () => {
    expect(shown(distinctOrders(bind))).toEqual(['x86_64,aarch64,riscv64: fd, addr, addrlen'])
    expect(otherOrders(bind)).toEqual([])
  })

  it('are those of the architectures that have the call', () => {
    const order = { aarch64: ['addr', 'fd', 'addrlen'], riscv64: ['addr', 'fd', 'addrlen'] }
    expect(shown(distinctOrders({ ...bind, order }))).toEqual([
      'x86_64: fd, addr, addrlen',
      'aarch64,riscv64: addr, fd, addrlen',
    ])
    expect(shown(otherOrders({ ...bind, order, numbers: { x86_64: 49, riscv64: 200 } }))).toEqual([
      'riscv64: addr, fd, addrlen',
    ])
  })
})

describe('texts', () => {
  it('are known by 8 digits of a hash', () => {
    expect(textHash('foobar')).toBe('85944171')
  })
})
