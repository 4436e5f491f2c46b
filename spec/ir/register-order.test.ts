import { describe, expect, it } from 'vitest'
import { inRegisterOrder } from './register-order.ts'
import type { Slot } from './syscall.ts'

const slot = (name: string): Slot => ({ name, doc: '', type: 'u64', pool: [] })
const args = ['a', 'b', 'c'].map(slot)

describe('the order of registers', () => {
  it.each([
    ['that of the arguments where a call gives none', undefined, 'abc'],
    ['that of the arguments where the call gives one for others', { riscv64: ['b', 'a', 'c'] }, 'abc'],
    ['the one that the call gives', { aarch64: ['a', 'c', 'b'], riscv64: ['b', 'a', 'c'] }, 'acb'],
  ])('is %s', (_, order, want) => {
    const slots = inRegisterOrder({ args, order }, 'aarch64')
    expect(slots.map(({ name }) => name).join('')).toBe(want)
    expect(slots.every((one) => args.includes(one))).toBe(true)
  })
})
