// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

/** System call numbers; an architecture is absent where it lacks the call. */
export const numbers = {
  /** Give a socket a local address. */
  bind: { x86_64: 49, aarch64: 200, riscv64: 200 },
  /** Receive a datagram. */
  recvfrom: { x86_64: 45, aarch64: 207 },
  /** Wait for events. */
  epoll_wait: { x86_64: 232 },
  /** Make a pipe. */
  pipe: { x86_64: 22 },
} as const

export type CallName = keyof typeof numbers
