import { kernel, libc, type Where } from './where.ts'

/**
 * What headers call a field, and what can be held of it besides its offset: all, or where it has another type there
 * only its size, or nothing; or why it is absent.
 */
export type FieldWhere = { as: string; holds?: 'size' | 'offset' } | { reason: string }

export interface StructWhere {
  type: Where
  fields?: Record<string, FieldWhere>
}

const padding = { reason: 'padding, under another name in each header' }

/** Structs that are not in the kernel's headers as `struct NAME` with the same fields. An extension is `none`. */
export const structsWhere: Record<string, StructWhere> = {
  sockaddr: { type: libc('struct sockaddr') },
  sockaddr_storage: { type: kernel('struct __kernel_sockaddr_storage'), fields: { ss_data: { as: '__data' } } },
  msghdr: { type: libc('struct msghdr') },
  cmsghdr: { type: libc('struct cmsghdr') },
  linger: { type: libc('struct linger') },
  timespec: { type: kernel('struct __kernel_timespec') },
  timeval: { type: kernel('struct __kernel_old_timeval') },
  sigset: { type: kernel('sigset_t'), fields: { bits: { reason: 'the header has no name for it' } } },
  sigaction: { type: kernel('struct sigaction'), fields: { sa_mask: { as: 'sa_mask', holds: 'size' } } },
  siginfo: {
    type: kernel('struct siginfo'),
    fields: { si_pad: padding, si_fields: { as: '_sifields', holds: 'offset' } },
  },
  utsname: { type: kernel('struct new_utsname') },
  stat: { type: kernel('struct stat'), fields: { st_pad: padding, st_reserved: padding } },
  robust_list_head: { type: kernel('struct robust_list_head'), fields: { next: { as: 'list.next' } } },
  ifreq: {
    type: libc('struct ifreq'),
    fields: { ifr_rest: { reason: 'what is left of a union' } },
  },
}

export const structWhere = (name: string): StructWhere => structsWhere[name] ?? { type: kernel(`struct ${name}`) }
