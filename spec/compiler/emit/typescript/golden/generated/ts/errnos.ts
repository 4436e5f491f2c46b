// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

export const errnos = {
  /** A signal handler ran first. */
  EINTR: 4,
  /** The descriptor is not open. */
  EBADF: 9,
  /** It would have to wait. */
  EAGAIN: 11,
  /** An address is not readable or not writable. */
  EFAULT: 14,
  /** An argument makes no sense. */
  EINVAL: 22,
  /** There is no such call. */
  ENOSYS: 38,
  /** The address is taken. */
  EADDRINUSE: 98,
} as const

export type ErrnoName = keyof typeof errnos

const names: ReadonlyMap<number, ErrnoName> = new Map<number, ErrnoName>([
  [4, 'EINTR'],
  [9, 'EBADF'],
  [11, 'EAGAIN'],
  [14, 'EFAULT'],
  [22, 'EINVAL'],
  [38, 'ENOSYS'],
  [98, 'EADDRINUSE'],
])

/** The largest errno: a result from -errnoMax to -1 is a failure. */
export const errnoMax = 4095

/** The name of an errno, given as itself (9) or as a raw result (-9); undefined if it has none. */
export function errnoName(value: number): ErrnoName | undefined {
  return names.get(Math.abs(value))
}
