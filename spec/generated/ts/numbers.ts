// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

/** System call numbers; an architecture is absent where it lacks the call. */
export const numbers = {
  /** Take a connection from a listener. */
  accept: { x86_64: 43, aarch64: 202, riscv64: 202 },
  /** Take a connection from a listener, with flags. */
  accept4: { x86_64: 288, aarch64: 242, riscv64: 242 },
  /** Give a socket a local address. */
  bind: { x86_64: 49, aarch64: 200, riscv64: 200 },
  /** Close a descriptor. */
  close: { x86_64: 3, aarch64: 57, riscv64: 57 },
  /** Connect a socket to a peer. */
  connect: { x86_64: 42, aarch64: 203, riscv64: 203 },
  /** Make a second descriptor for an open file. */
  dup: { x86_64: 32, aarch64: 23, riscv64: 23 },
  /** Make a certain descriptor stand for an open file. */
  dup2: { x86_64: 33 },
  /** Make a certain descriptor stand for an open file, with flags. */
  dup3: { x86_64: 292, aarch64: 24, riscv64: 24 },
  /** Stop the clock, or move it. */
  clock_control: { x86_64: 1042, aarch64: 1042, riscv64: 1042 },
  /** Make memory for packets short. */
  packets_withhold: { x86_64: 1043, aarch64: 1043, riscv64: 1043 },
  /** How a thread's last call ended. */
  thread_outcome: { x86_64: 1041, aarch64: 1041, riscv64: 1041 },
  /** Whether a thread waits inside a call. */
  thread_state: { x86_64: 1040, aarch64: 1040, riscv64: 1040 },
  /** Copy a descriptor, or read and set its flags. */
  fcntl: { x86_64: 72, aarch64: 25, riscv64: 25 },
  /** Report the address of a socket's peer. */
  getpeername: { x86_64: 52, aarch64: 205, riscv64: 205 },
  /** Report the local address of a socket. */
  getsockname: { x86_64: 51, aarch64: 204, riscv64: 204 },
  /** Read a socket option. */
  getsockopt: { x86_64: 55, aarch64: 209, riscv64: 209 },
  /** Let a socket take connections. */
  listen: { x86_64: 50, aarch64: 201, riscv64: 201 },
  /** Wait until one of several descriptors is ready. */
  poll: { x86_64: 7 },
  /** Wait for descriptors, with a signal mask for that time. */
  ppoll: { x86_64: 271, aarch64: 73, riscv64: 73 },
  /** Read from a descriptor. */
  read: { x86_64: 0, aarch64: 63, riscv64: 63 },
  /** Read from a descriptor into several buffers. */
  readv: { x86_64: 19, aarch64: 65, riscv64: 65 },
  /** Receive a message. */
  recvfrom: { x86_64: 45, aarch64: 207, riscv64: 207 },
  /** Receive a message into several buffers. */
  recvmsg: { x86_64: 47, aarch64: 212, riscv64: 212 },
  /** Send a message out of several buffers. */
  sendmsg: { x86_64: 46, aarch64: 211, riscv64: 211 },
  /** Send a message. */
  sendto: { x86_64: 44, aarch64: 206, riscv64: 206 },
  /** Set a socket option. */
  setsockopt: { x86_64: 54, aarch64: 208, riscv64: 208 },
  /** End one or both directions of a socket. */
  shutdown: { x86_64: 48, aarch64: 210, riscv64: 210 },
  /** Create a socket. */
  socket: { x86_64: 41, aarch64: 198, riscv64: 198 },
  /** Create two connected sockets. */
  socketpair: { x86_64: 53, aarch64: 199, riscv64: 199 },
  /** Set or read the thread pointer. */
  arch_prctl: { x86_64: 158 },
  /** Move the end of the data segment. */
  brk: { x86_64: 12, aarch64: 214, riscv64: 214 },
  /** Read a clock. */
  clock_gettime: { x86_64: 228, aarch64: 113, riscv64: 113 },
  /** Sleep by a clock, for a time or until a time. */
  clock_nanosleep: { x86_64: 230, aarch64: 115, riscv64: 115 },
  /** Start a thread. */
  clone: { x86_64: 56, aarch64: 220, riscv64: 220 },
  /** End the calling thread. */
  exit: { x86_64: 60, aarch64: 93, riscv64: 93 },
  /** End the process with all its threads. */
  exit_group: { x86_64: 231, aarch64: 94, riscv64: 94 },
  /** What is known of an open file. */
  fstat: { x86_64: 5, aarch64: 80, riscv64: 80 },
  /** Sleep until a word in memory changes, or wake sleepers. */
  futex: { x86_64: 202, aarch64: 98, riscv64: 98 },
  /** Effective group. */
  getegid: { x86_64: 108, aarch64: 177, riscv64: 177 },
  /** Effective user. */
  geteuid: { x86_64: 107, aarch64: 175, riscv64: 175 },
  /** Real group. */
  getgid: { x86_64: 104, aarch64: 176, riscv64: 176 },
  /** Number of the process. */
  getpid: { x86_64: 39, aarch64: 172, riscv64: 172 },
  /** Get random bytes. */
  getrandom: { x86_64: 318, aarch64: 278, riscv64: 278 },
  /** Number of the thread. */
  gettid: { x86_64: 186, aarch64: 178, riscv64: 178 },
  /** Read the time since 1970 in microseconds. */
  gettimeofday: { x86_64: 96, aarch64: 169, riscv64: 169 },
  /** Real user. */
  getuid: { x86_64: 102, aarch64: 174, riscv64: 174 },
  /** Whatever only some descriptors can do. */
  ioctl: { x86_64: 16, aarch64: 29, riscv64: 29 },
  /** Send a signal to a process. */
  kill: { x86_64: 62, aarch64: 129, riscv64: 129 },
  /** Move the position in a file. */
  lseek: { x86_64: 8, aarch64: 62, riscv64: 62 },
  /** Map memory. */
  mmap: { x86_64: 9, aarch64: 222, riscv64: 222 },
  /** Change what may be done with mapped memory. */
  mprotect: { x86_64: 10, aarch64: 226, riscv64: 226 },
  /** Give mapped memory back. */
  munmap: { x86_64: 11, aarch64: 215, riscv64: 215 },
  /** Sleep for a time. */
  nanosleep: { x86_64: 35, aarch64: 101, riscv64: 101 },
  /** What is known of a file. */
  newfstatat: { x86_64: 262, aarch64: 79, riscv64: 79 },
  /** Open a file by its path from the working directory. */
  open: { x86_64: 2 },
  /** Open a file. */
  openat: { x86_64: 257, aarch64: 56, riscv64: 56 },
  /** Make a pipe. */
  pipe: { x86_64: 22 },
  /** Make a pipe. */
  pipe2: { x86_64: 293, aarch64: 59, riscv64: 59 },
  /** Settings of a thread. */
  prctl: { x86_64: 157, aarch64: 167, riscv64: 167 },
  /** Read or set the limit of a resource. */
  prlimit64: { x86_64: 302, aarch64: 261, riscv64: 261 },
  /** Read where a symbolic link leads. */
  readlink: { x86_64: 89 },
  /** Read where a symbolic link leads, from a directory. */
  readlinkat: { x86_64: 267, aarch64: 78, riscv64: 78 },
  /** Register the thread for restartable sequences. */
  rseq: { x86_64: 334, aarch64: 293, riscv64: 293 },
  /** Say what a signal does. */
  rt_sigaction: { x86_64: 13, aarch64: 134, riscv64: 134 },
  /** Block or unblock signals in the calling thread. */
  rt_sigprocmask: { x86_64: 14, aarch64: 135, riscv64: 135 },
  /** Go back from a signal handler. */
  rt_sigreturn: { x86_64: 15, aarch64: 139, riscv64: 139 },
  /** Let other threads run. */
  sched_yield: { x86_64: 24, aarch64: 124, riscv64: 124 },
  /** Say where the thread's list of held locks is. */
  set_robust_list: { x86_64: 273, aarch64: 99, riscv64: 99 },
  /** Say where to store 0 when the thread ends. */
  set_tid_address: { x86_64: 218, aarch64: 96, riscv64: 96 },
  /** Set the real, the effective and the saved user. */
  setresuid: { x86_64: 117, aarch64: 147, riscv64: 147 },
  /** Send a signal to a thread. */
  tgkill: { x86_64: 234, aarch64: 131, riscv64: 131 },
  /** Read the seconds since 1970. */
  time: { x86_64: 201 },
  /** Send a signal to a thread by its number alone. */
  tkill: { x86_64: 200, aarch64: 130, riscv64: 130 },
  /** Names of the system. */
  uname: { x86_64: 63, aarch64: 160, riscv64: 160 },
  /** Write to a descriptor. */
  write: { x86_64: 1, aarch64: 64, riscv64: 64 },
  /** Write to a descriptor out of several buffers. */
  writev: { x86_64: 20, aarch64: 66, riscv64: 66 },
} as const

export type CallName = keyof typeof numbers
