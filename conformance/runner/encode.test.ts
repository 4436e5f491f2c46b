import { describe, expect, test } from 'vitest'
import { decodeCall } from './decode.ts'
import { encodeCall, encodeContext } from './encode.ts'
import { encoded, machine } from './fixture.ts'
import { portMap } from './ports.ts'
import { randomProgram } from '../cases/random/generate.ts'
import { actionOf, afterCourse, startState } from '../../spec/oracle/program.ts'
import { perform } from '../../spec/oracle/step.ts'

const lo5005 = [2, 0, 0x13, 0x8d, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
const bytes = (raw: { blocks: { bytes: Uint8Array }[] }, block: number) => [...(raw.blocks[block]?.bytes ?? [])]

describe('registers', () => {
  test('negative numbers fill all 64 bits', () => {
    const { raw } = encoded({ call: 'bind', args: { fd: -1, addrlen: -1 } })
    expect(raw.args[0]).toEqual({ kind: 'value', value: 2n ** 64n - 1n })
    expect(raw.args[2]).toEqual({ kind: 'value', value: 2n ** 64n - 1n })
  })
  test('stand in the order of the architecture, and are read from it', () => {
    const { syscall, raw } = encoded({ call: 'bind', args: { fd: 3, addr: null, addrlen: 16 } })
    const context = encodeContext(machine.globals, 'aarch64')
    const ordered = { ...syscall, order: { aarch64: ['addrlen', 'fd', 'addr'] } }
    const args = decodeCall(context, syscall, raw)
    const { raw: moved } = encodeCall(context, ordered, 0, args)
    expect(moved.args.map((one) => one.kind === 'value' && one.value)).toEqual([16n, 3n, 0n])
    expect(decodeCall(context, ordered, moved)).toEqual(args)
  })
  test('null is 0, the kernel is an address of its half', () => {
    const { raw } = encoded({ call: 'recvfrom', args: { addr: null, 'buf@': 'kernel' } })
    expect(raw.args[4]).toEqual({ kind: 'value', value: 0n })
    expect(raw.args[1]).toEqual({ kind: 'value', value: 0xffff800000000000n })
  })
})

describe('socket addresses', () => {
  test('lie as sockaddr_in, port and address most significant byte first', () => {
    expect(bytes(encoded({ call: 'bind', args: { addr: 'lo:5005' } }).raw, 0)).toEqual(lo5005)
  })
  test('are filled with zeros to the length that is told', () => {
    expect(bytes(encoded({ call: 'bind', args: { addr: 'lo:5005', addrlen: 20 } }).raw, 0)).toEqual([
      ...lo5005,
      0,
      0,
      0,
      0,
    ])
  })
  test('are cut to the length that is told', () => {
    expect(bytes(encoded({ call: 'bind', args: { addr: 'lo:5005', addrlen: 3 } }).raw, 0)).toEqual([2, 0, 0x13])
  })
  test("stand on the program's own ports", () => {
    const { raw, syscall } = encoded({ call: 'bind', args: { addr: 'lo:5005' } })
    const args = decodeCall(encodeContext(machine.globals), syscall, raw)
    const moved = encodeCall(encodeContext(machine.globals, 'x86_64', portMap(10_000)), syscall, 0, args)
    expect(bytes(moved.raw, 0).slice(2, 4)).toEqual([10_005 >> 8, 10_005 & 255])
  })
})

describe('memory', () => {
  test('a buffer is only as large as is really there, and nothing lies behind it', () => {
    const { raw } = encoded({ call: 'recvfrom', args: { len: 10_000_000 } })
    expect(raw.blocks[0]).toMatchObject({ placement: 'straddle', valid: 70_000 })
    expect(raw.args[2]).toEqual({ kind: 'value', value: 10_000_000n })
  })
  test('what only the target writes holds no zeros before', () => {
    expect(bytes(encoded({ call: 'recvfrom', args: { len: 3 } }).raw, 0)).toEqual([0xee, 0xee, 0xee])
  })
  test('a straddling block says how much of it there is', () => {
    const { raw } = encoded({ call: 'bind', args: { 'addr@': 'straddle' } })
    expect(raw.blocks[0]).toMatchObject({ placement: 'straddle', size: 16, valid: 8 })
  })
  test('structs point to their parts', () => {
    const msg = { msg_name: 'lo:5005', msg_namelen: 16, msg_iov: [{ iov_len: 2 }, { iov_len: 3 }], msg_iovlen: 2 }
    const { raw, places } = encoded({ call: 'sendmsg', args: { fd: 'peer', msg } })
    const [head] = raw.blocks
    expect(head?.size).toBe(56)
    const name = head?.relocations?.find(({ offset }) => offset === 0)
    expect(bytes(raw, name?.block ?? -1)).toEqual(lo5005)
    expect(places.get('msg.msg_iov[].iov_base')).toHaveLength(2)
    expect(places.get('msg.msg_flags')).toMatchObject([{ block: 0, offset: 48, size: 4 }])
  })
})

test('decoding and encoding again gives the same call', () => {
  const context = encodeContext(machine.globals)
  for (let index = 0; index < 60; index++) {
    let state = startState(machine)
    for (const event of randomProgram(machine, 3, index).events) {
      const action = actionOf(machine, state, event)
      if (action.kind === 'call') {
        const syscall = machine.call(action.call)?.syscall
        if (syscall === undefined) throw new Error(action.call)
        // Behind null nothing is left to be decoded, not even a size; nor is a size that no block has.
        const huge = Object.values(action.args).some(({ value }) => Number(value) < 0 || Number(value) > 70_000)
        const nowhere = syscall.args.some(({ name }) => ['null', 'kernel'].includes(action.args[name]?.at ?? ''))
        const { raw } = encodeCall(context, syscall, action.thread, action.args)
        const again = encodeCall(context, syscall, action.thread, decodeCall(context, syscall, raw))
        if (!nowhere && !huge) expect(again.raw).toEqual(raw)
      }
      const [course] = perform(machine, state.world, action)
      if (course !== undefined) state = afterCourse(state, event, course)
    }
  }
})
