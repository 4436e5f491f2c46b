import type { Architecture } from '../../../ir/abi.ts'

/** The kernel's headers that together declare what the specification names. */
export function kernelIncludes(architecture: Architecture): string[] {
  return [
    'asm/auxvec.h',
    'asm/errno.h',
    'asm/ioctls.h',
    'asm/poll.h',
    ...(architecture === 'x86_64' ? ['asm/prctl.h'] : []),
    'asm/siginfo.h',
    'asm/signal.h',
    'asm/socket.h',
    'asm/stat.h',
    'asm/termbits.h',
    'asm/termios.h',
    'asm/unistd.h',
    'linux/auxvec.h',
    'linux/fcntl.h',
    'linux/fs.h',
    'linux/futex.h',
    'linux/in.h',
    'linux/limits.h',
    'linux/mman.h',
    'linux/prctl.h',
    'linux/random.h',
    'linux/resource.h',
    'linux/rseq.h',
    'linux/sched.h',
    'linux/socket.h',
    'linux/sockios.h',
    'linux/stat.h',
    'linux/time.h',
    'linux/time_types.h',
    'linux/uio.h',
    'linux/utsname.h',
  ]
}

export const libcIncludes: readonly string[] = [
  'net/if.h',
  'netinet/in.h',
  'netinet/tcp.h',
  'netinet/udp.h',
  'poll.h',
  'signal.h',
  'sys/socket.h',
]
