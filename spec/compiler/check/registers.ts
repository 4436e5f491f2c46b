import type { Architecture } from '../../ir/abi.ts'

const numbered = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`)

/** The general registers of an architecture that a call can pass something in, as assemblers name them. */
export const registers: Readonly<Record<Architecture, readonly string[]>> = {
  x86_64: ['rax', 'rbx', 'rcx', 'rdx', 'rsi', 'rdi', 'rbp', ...numbered('r', 8, 15)],
  aarch64: numbered('x', 0, 30),
  riscv64: ['ra', ...numbered('t', 0, 6), ...numbered('s', 0, 11), ...numbered('a', 0, 7)],
}
