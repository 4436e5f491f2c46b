import type { Architecture } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { inRegisterOrder } from '../../../ir/register-order.ts'
import type { Syscall } from '../../../ir/syscall.ts'
import { layoutOn, valueOn } from './types.ts'

/**
 * Hash of everything that two programs must agree on to exchange system calls: numbers, orders of arguments,
 * errnos, constants and layouts. 64 bits, FNV-1a over a canonical text in which the order of declaration does not matter.
 */
export function abiHash(ir: Ir): bigint {
  const lines = architectures.flatMap((architecture) => [
    ...ir.syscalls.map((call) => `${architecture} call ${callText(call, architecture)}`),
    ...ir.constants.flatMap((group) =>
      group.constants.map(
        (item) => `${architecture} constant ${item.name} ${valueOn(item.value, architecture) ?? 'none'}`,
      ),
    ),
    ...ir.structs.flatMap((struct) => {
      const layout = layoutOn(struct, architecture)
      return [
        `${architecture} struct ${struct.name} ${layout.size} ${layout.align}`,
        ...layout.fields.map(
          (field) =>
            `${architecture} field ${struct.name}.${field.name} ${field.type} ${field.offset} ${field.byte_order ?? 'little'}`,
        ),
      ]
    }),
  ])
  return fnv1a([...lines, ...ir.errnos.map((errno) => `errno ${errno.name} ${errno.value}`)].sort().join('\n'))
}

/** `bind 49 fd addr addrlen`, the arguments in the order of their registers. */
function callText(call: Syscall, architecture: Architecture): string {
  const number = call.numbers[architecture]
  if (number === undefined) return `${call.name} none`
  return [call.name, number, ...inRegisterOrder(call, architecture).map(({ name }) => name)].join(' ')
}

/** The 64-bit FNV-1a hash of a text's UTF-8 bytes. */
export function fnv1a(text: string): bigint {
  // 64-bit multiplication by the prime 2^40 + 0x1b3 in 32-bit halves: BigInt per byte is 50 times slower.
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0
    const product = low * 0x1b3
    const carry = Math.floor(product / 0x1_0000_0000)
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0
    low = product >>> 0
  }
  return (BigInt(high) << 32n) | BigInt(low)
}

/** The hash as C and the reports write it: 16 hexadecimal digits. */
export function abiHashText(ir: Ir): string {
  return abiHash(ir).toString(16).padStart(16, '0')
}
