/**
 * How headers know a name of the specification: the expression that gives it, in the kernel's headers or in libc's,
 * or why none has it.
 */
export type Where = { headers: 'kernel' | 'libc'; as: string } | { headers: 'none'; reason: string }

export const kernel = (as: string): Where => ({ headers: 'kernel', as })
export const libc = (as: string): Where => ({ headers: 'libc', as })
export const none = (reason: string): Where => ({ headers: 'none', reason })

const extension = none('an extension, which Linux does not have')

/** A number cast to a pointer and back is no constant expression; inside this, clang and gcc compute it all the same. */
function folded(pointer: string): string {
  const number = `(unsigned long)${pointer}`
  return `__builtin_constant_p(${number}) ? ${number} : ${number}`
}

/** Groups whose constants the kernel keeps out of the headers for programs; libc declares them. */
export const libcGroups: readonly string[] = [
  'address_family',
  'socket_type',
  'socket_flags',
  'msg_flags',
  'shutdown_how',
]

/** Constants that are not found in the kernel's headers under their own name. An extension is `none`. */
export const constantsWhere: Record<string, Where> = {
  SOCK_PACKET: libc('SOCK_PACKET'),
  SOL_IP: libc('SOL_IP'),
  SOL_TCP: libc('SOL_TCP'),
  SOL_UDP: libc('SOL_UDP'),
  SOMAXCONN: libc('SOMAXCONN'),
  IFNAMSIZ: libc('IFNAMSIZ'),
  O_ASYNC: kernel('FASYNC'),
  SOCKADDR_MAX: kernel('_K_SS_MAXSIZE'),
  SIGNAL_MAX: libc('_NSIG - 1'),
  SIGSET_SIZE: kernel('sizeof(sigset_t)'),
  SIG_DFL: kernel(folded('SIG_DFL')),
  SIG_IGN: kernel(folded('SIG_IGN')),
  UDP_PAYLOAD_MAX: none('follows from the header sizes of IPv4 and UDP: 65535 - 20 - 8'),
  CLOCK_CONTROL_REAL: extension,
  CLOCK_CONTROL_MANUAL: extension,
  CLOCK_CONTROL_ADVANCE: extension,
  MAX_RW_COUNT: none('internal to the kernel: INT_MAX without the bits below a page'),
}

/** C names of the typedefs. */
export const typedefsWhere: Record<string, Where> = {
  socklen_t: libc('socklen_t'),
  size_t: kernel('__kernel_size_t'),
  ssize_t: kernel('__kernel_ssize_t'),
  off_t: kernel('__kernel_loff_t'),
  pid_t: kernel('__kernel_pid_t'),
  uid_t: kernel('__kernel_uid_t'),
  gid_t: kernel('__kernel_gid_t'),
  nfds_t: libc('nfds_t'),
  sa_family_t: kernel('__kernel_sa_family_t'),
  in_port_t: libc('in_port_t'),
}
