// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

import { createReader, createWriter, type Codec } from './codec.ts'
import { type Architecture } from './spec.ts'

/** Head of one control message. The data follows; the next head starts at a multiple of 8. */
export interface Cmsghdr {
  /** Bytes of head and data. */
  cmsg_len: bigint
  /** Layer that it belongs to. One of option_level. */
  cmsg_level: number
  /** What it is; the level decides. */
  cmsg_type: number
}

export const cmsghdr: Codec<Cmsghdr> = {
  name: 'cmsghdr',
  size: 16,
  align: 8,
  offsets: { cmsg_len: 0, cmsg_level: 8, cmsg_type: 12 },
  encode: (value) => {
    const writer = createWriter('cmsghdr', 16)
    writer.long('cmsg_len', 'u64', 0, value.cmsg_len)
    writer.int('cmsg_level', 's32', 8, value.cmsg_level)
    writer.int('cmsg_type', 's32', 12, value.cmsg_type)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('cmsghdr', 16, bytes, at)
    return {
      cmsg_len: reader.long('u64', 0),
      cmsg_level: reader.int('s32', 8),
      cmsg_type: reader.int('s32', 12),
    }
  },
}

/** An interface's name and one thing about it. Only the index is specified. */
export interface Ifreq {
  /** Name, ended by a NUL. */
  ifr_name: Uint8Array
  /** Index. */
  ifr_ifindex: number
  /** Room for larger answers to other requests. */
  ifr_rest: Uint8Array
}

export const ifreq: Codec<Ifreq> = {
  name: 'ifreq',
  size: 40,
  align: 8,
  offsets: { ifr_name: 0, ifr_ifindex: 16, ifr_rest: 20 },
  encode: (value) => {
    const writer = createWriter('ifreq', 40)
    writer.raw('ifr_name', 0, 16, value.ifr_name)
    writer.int('ifr_ifindex', 's32', 16, value.ifr_ifindex)
    writer.raw('ifr_rest', 20, 20, value.ifr_rest)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('ifreq', 40, bytes, at)
    return {
      ifr_name: reader.raw(0, 16),
      ifr_ifindex: reader.int('s32', 16),
      ifr_rest: reader.raw(20, 20),
    }
  },
}

/** One buffer out of several. */
export interface Iovec {
  /** Address of the buffer. */
  iov_base: bigint
  /** Its length in bytes. */
  iov_len: bigint
}

export const iovec: Codec<Iovec> = {
  name: 'iovec',
  size: 16,
  align: 8,
  offsets: { iov_base: 0, iov_len: 8 },
  encode: (value) => {
    const writer = createWriter('iovec', 16)
    writer.long('iov_base', 'u64', 0, value.iov_base)
    writer.long('iov_len', 'u64', 8, value.iov_len)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('iovec', 16, bytes, at)
    return {
      iov_base: reader.long('u64', 0),
      iov_len: reader.long('u64', 8),
    }
  },
}

/** Value of SO_LINGER. */
export interface Linger {
  /** 0 is off; anything else is on. */
  l_onoff: number
  /** Seconds that close waits. */
  l_linger: number
}

export const linger: Codec<Linger> = {
  name: 'linger',
  size: 8,
  align: 4,
  offsets: { l_onoff: 0, l_linger: 4 },
  encode: (value) => {
    const writer = createWriter('linger', 8)
    writer.int('l_onoff', 's32', 0, value.l_onoff)
    writer.int('l_linger', 's32', 4, value.l_linger)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('linger', 8, bytes, at)
    return {
      l_onoff: reader.int('s32', 0),
      l_linger: reader.int('s32', 4),
    }
  },
}

/** All that sendmsg and recvmsg take. Bytes between the fields are padding. */
export interface Msghdr {
  /** Address of a socket address, or 0. */
  msg_name: bigint
  /** Length of that address. The kernel takes it as a signed number. */
  msg_namelen: number
  /** Address of the array of buffers. */
  msg_iov: bigint
  /** Number of buffers. */
  msg_iovlen: bigint
  /** Address of the control data, or 0. */
  msg_control: bigint
  /** Bytes of control data. */
  msg_controllen: bigint
  /** Written by recvmsg, ignored by sendmsg. One of msg_flags. */
  msg_flags: number
}

export const msghdr: Codec<Msghdr> = {
  name: 'msghdr',
  size: 56,
  align: 8,
  offsets: { msg_name: 0, msg_namelen: 8, msg_iov: 16, msg_iovlen: 24, msg_control: 32, msg_controllen: 40, msg_flags: 48 },
  encode: (value) => {
    const writer = createWriter('msghdr', 56)
    writer.long('msg_name', 'u64', 0, value.msg_name)
    writer.int('msg_namelen', 'u32', 8, value.msg_namelen)
    writer.long('msg_iov', 'u64', 16, value.msg_iov)
    writer.long('msg_iovlen', 'u64', 24, value.msg_iovlen)
    writer.long('msg_control', 'u64', 32, value.msg_control)
    writer.long('msg_controllen', 'u64', 40, value.msg_controllen)
    writer.int('msg_flags', 's32', 48, value.msg_flags)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('msghdr', 56, bytes, at)
    return {
      msg_name: reader.long('u64', 0),
      msg_namelen: reader.int('u32', 8),
      msg_iov: reader.long('u64', 16),
      msg_iovlen: reader.long('u64', 24),
      msg_control: reader.long('u64', 32),
      msg_controllen: reader.long('u64', 40),
      msg_flags: reader.int('s32', 48),
    }
  },
}

/** One descriptor that poll watches. */
export interface Pollfd {
  /** The descriptor. A negative one is passed over and revents becomes 0. */
  fd: number
  /** Conditions asked for. One of poll_events. */
  events: number
  /** Conditions found. One of poll_events. */
  revents: number
}

export const pollfd: Codec<Pollfd> = {
  name: 'pollfd',
  size: 8,
  align: 4,
  offsets: { fd: 0, events: 4, revents: 6 },
  encode: (value) => {
    const writer = createWriter('pollfd', 8)
    writer.int('fd', 's32', 0, value.fd)
    writer.int('events', 's16', 4, value.events)
    writer.int('revents', 's16', 6, value.revents)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('pollfd', 8, bytes, at)
    return {
      fd: reader.int('s32', 0),
      events: reader.int('s16', 4),
      revents: reader.int('s16', 6),
    }
  },
}

/** Limit of a resource. All bits set means no limit. */
export interface Rlimit64 {
  /** The limit in force. */
  rlim_cur: bigint
  /** How far the limit in force may be raised. */
  rlim_max: bigint
}

export const rlimit64: Codec<Rlimit64> = {
  name: 'rlimit64',
  size: 16,
  align: 8,
  offsets: { rlim_cur: 0, rlim_max: 8 },
  encode: (value) => {
    const writer = createWriter('rlimit64', 16)
    writer.long('rlim_cur', 'u64', 0, value.rlim_cur)
    writer.long('rlim_max', 'u64', 8, value.rlim_max)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('rlimit64', 16, bytes, at)
    return {
      rlim_cur: reader.long('u64', 0),
      rlim_max: reader.long('u64', 8),
    }
  },
}

/** The locks that a thread holds, so that they are given up when it ends. */
export interface RobustListHead {
  /** Address of the first entry; the last one points back here. */
  next: bigint
  /** From an entry to its futex word. */
  futex_offset: bigint
  /** Entry that is just being added or removed, or 0. */
  list_op_pending: bigint
}

export const robustListHead: Codec<RobustListHead> = {
  name: 'robust_list_head',
  size: 24,
  align: 8,
  offsets: { next: 0, futex_offset: 8, list_op_pending: 16 },
  encode: (value) => {
    const writer = createWriter('robust_list_head', 24)
    writer.long('next', 'u64', 0, value.next)
    writer.long('futex_offset', 's64', 8, value.futex_offset)
    writer.long('list_op_pending', 'u64', 16, value.list_op_pending)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('robust_list_head', 24, bytes, at)
    return {
      next: reader.long('u64', 0),
      futex_offset: reader.long('s64', 8),
      list_op_pending: reader.long('u64', 16),
    }
  },
}

/** State of restartable sequences, one per thread. Bytes after the fields belong to the kernel. */
export interface Rseq {
  /** A processor that exists, to start a sequence with. */
  cpu_id_start: number
  /** The processor that the thread runs on. */
  cpu_id: number
  /** Address of the sequence that runs now, or 0. */
  rseq_cs: bigint
  /** Always 0. */
  flags: number
}

export const rseq: Codec<Rseq> = {
  name: 'rseq',
  size: 32,
  align: 32,
  offsets: { cpu_id_start: 0, cpu_id: 4, rseq_cs: 8, flags: 16 },
  encode: (value) => {
    const writer = createWriter('rseq', 32)
    writer.int('cpu_id_start', 'u32', 0, value.cpu_id_start)
    writer.int('cpu_id', 'u32', 4, value.cpu_id)
    writer.long('rseq_cs', 'u64', 8, value.rseq_cs)
    writer.int('flags', 'u32', 16, value.flags)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('rseq', 32, bytes, at)
    return {
      cpu_id_start: reader.int('u32', 0),
      cpu_id: reader.int('u32', 4),
      rseq_cs: reader.long('u64', 8),
      flags: reader.int('u32', 16),
    }
  },
}

/** What a signal does, in the kernel's form. A libc has another form of the same name. */
export interface Sigaction {
  /** Where the handler returns to; there rt_sigreturn is called. */
  sa_restorer: bigint
  /** Address of the handler, or SIG_DFL or SIG_IGN. One of signal_handler. */
  sa_handler: bigint
  /** Flags. One of signal_action_flags. */
  sa_flags: bigint
  /** Signals blocked while the handler runs, as in sigset. */
  sa_mask: bigint
}

/** The layout on an architecture: 32 bytes on x86_64, aarch64; 24 bytes on riscv64. */
export function sigaction(architecture: Architecture): Codec<Sigaction> {
  if (architecture === 'x86_64' || architecture === 'aarch64') {
    return {
      name: 'sigaction',
      size: 32,
      align: 8,
      offsets: { sa_restorer: 16, sa_handler: 0, sa_flags: 8, sa_mask: 24 },
      encode: (value) => {
        const writer = createWriter('sigaction', 32)
        writer.long('sa_restorer', 'u64', 16, value.sa_restorer)
        writer.long('sa_handler', 'u64', 0, value.sa_handler)
        writer.long('sa_flags', 'u64', 8, value.sa_flags)
        writer.long('sa_mask', 'u64', 24, value.sa_mask)
        return writer.bytes
      },
      decode: (bytes, at = 0) => {
        const reader = createReader('sigaction', 32, bytes, at)
        return {
          sa_restorer: reader.long('u64', 16),
          sa_handler: reader.long('u64', 0),
          sa_flags: reader.long('u64', 8),
          sa_mask: reader.long('u64', 24),
        }
      },
    }
  }
  return {
    name: 'sigaction',
    size: 24,
    align: 8,
    offsets: { sa_restorer: -1, sa_handler: 0, sa_flags: 8, sa_mask: 16 },
    encode: (value) => {
      const writer = createWriter('sigaction', 24)
      writer.long('sa_handler', 'u64', 0, value.sa_handler)
      writer.long('sa_flags', 'u64', 8, value.sa_flags)
      writer.long('sa_mask', 'u64', 16, value.sa_mask)
      return writer.bytes
    },
    decode: (bytes, at = 0) => {
      const reader = createReader('sigaction', 24, bytes, at)
      return {
        sa_restorer: 0n,
        sa_handler: reader.long('u64', 0),
        sa_flags: reader.long('u64', 8),
        sa_mask: reader.long('u64', 16),
      }
    },
  }
}

/** What a handler with SA_SIGINFO is told. */
export interface Siginfo {
  /** The signal. One of signals. */
  si_signo: number
  /** Usually 0. */
  si_errno: number
  /** Where it came from. One of signal_code. */
  si_code: number
  /** Padding. */
  si_pad: number
  /**
   * By si_code. From kill and tgkill: process (s32) and user (u32) of the sender. From a fault: the address (u64) that
   * was used.
   */
  si_fields: Uint8Array
}

export const siginfo: Codec<Siginfo> = {
  name: 'siginfo',
  size: 128,
  align: 8,
  offsets: { si_signo: 0, si_errno: 4, si_code: 8, si_pad: 12, si_fields: 16 },
  encode: (value) => {
    const writer = createWriter('siginfo', 128)
    writer.int('si_signo', 's32', 0, value.si_signo)
    writer.int('si_errno', 's32', 4, value.si_errno)
    writer.int('si_code', 's32', 8, value.si_code)
    writer.int('si_pad', 's32', 12, value.si_pad)
    writer.raw('si_fields', 16, 112, value.si_fields)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('siginfo', 128, bytes, at)
    return {
      si_signo: reader.int('s32', 0),
      si_errno: reader.int('s32', 4),
      si_code: reader.int('s32', 8),
      si_pad: reader.int('s32', 12),
      si_fields: reader.raw(16, 112),
    }
  },
}

/** A set of signals. Signal n is bit n-1. */
export interface Sigset {
  /** The 64 bits. */
  bits: bigint
}

export const sigset: Codec<Sigset> = {
  name: 'sigset',
  size: 8,
  align: 8,
  offsets: { bits: 0 },
  encode: (value) => {
    const writer = createWriter('sigset', 8)
    writer.long('bits', 'u64', 0, value.bits)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('sigset', 8, bytes, at)
    return {
      bits: reader.long('u64', 0),
    }
  },
}

/** A socket address of any family. The family says what the rest is. */
export interface Sockaddr {
  /** Address family. One of address_family. */
  sa_family: number
  /** What the family makes of it. */
  sa_data: Uint8Array
}

export const sockaddr: Codec<Sockaddr> = {
  name: 'sockaddr',
  size: 16,
  align: 2,
  offsets: { sa_family: 0, sa_data: 2 },
  encode: (value) => {
    const writer = createWriter('sockaddr', 16)
    writer.int('sa_family', 'u16', 0, value.sa_family)
    writer.raw('sa_data', 2, 14, value.sa_data)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('sockaddr', 16, bytes, at)
    return {
      sa_family: reader.int('u16', 0),
      sa_data: reader.raw(2, 14),
    }
  },
}

/** An IPv4 address and a port. */
export interface SockaddrIn {
  /** AF_INET. One of address_family. */
  sin_family: number
  /** Port, most significant byte first. Big-endian in memory, a plain number here. */
  sin_port: number
  /** The address, in the order in which it is written: 127.0.0.1 is 127, 0, 0, 1. */
  sin_addr: Uint8Array
  /** Padding. Ignored on the way in, zero on the way out. */
  sin_zero: Uint8Array
}

export const sockaddrIn: Codec<SockaddrIn> = {
  name: 'sockaddr_in',
  size: 16,
  align: 4,
  offsets: { sin_family: 0, sin_port: 2, sin_addr: 4, sin_zero: 8 },
  encode: (value) => {
    const writer = createWriter('sockaddr_in', 16)
    writer.int('sin_family', 'u16', 0, value.sin_family)
    writer.int('sin_port', 'u16', 2, value.sin_port, true)
    writer.raw('sin_addr', 4, 4, value.sin_addr)
    writer.raw('sin_zero', 8, 8, value.sin_zero)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('sockaddr_in', 16, bytes, at)
    return {
      sin_family: reader.int('u16', 0),
      sin_port: reader.int('u16', 2, true),
      sin_addr: reader.raw(4, 4),
      sin_zero: reader.raw(8, 8),
    }
  },
}

/** Room for a socket address of any family. */
export interface SockaddrStorage {
  /** Address family. One of address_family. */
  ss_family: number
  /** What the family makes of it. */
  ss_data: Uint8Array
}

export const sockaddrStorage: Codec<SockaddrStorage> = {
  name: 'sockaddr_storage',
  size: 128,
  align: 8,
  offsets: { ss_family: 0, ss_data: 2 },
  encode: (value) => {
    const writer = createWriter('sockaddr_storage', 128)
    writer.int('ss_family', 'u16', 0, value.ss_family)
    writer.raw('ss_data', 2, 126, value.ss_data)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('sockaddr_storage', 128, bytes, at)
    return {
      ss_family: reader.int('u16', 0),
      ss_data: reader.raw(2, 126),
    }
  },
}

/** What is known of a file. The layout stands for x86_64; the other two share one. */
export interface Stat {
  /** Device that holds the file. */
  st_dev: bigint
  /** Number of the file there. */
  st_ino: bigint
  /** File type and permissions. */
  st_mode: number
  /** Number of names. */
  st_nlink: bigint
  /** User who owns it. */
  st_uid: number
  /** Group that owns it. */
  st_gid: number
  /** Device that the file is. */
  st_rdev: bigint
  /** Always 0. */
  st_pad: bigint
  /** Size in bytes. */
  st_size: bigint
  /** Good size for reads and writes. */
  st_blksize: bigint
  /** Blocks of 512 bytes in use. */
  st_blocks: bigint
  /** Last access, seconds. */
  st_atime: bigint
  /** Last access, nanoseconds. */
  st_atime_nsec: bigint
  /** Last change of the content, seconds. */
  st_mtime: bigint
  /** Last change of the content, nanoseconds. */
  st_mtime_nsec: bigint
  /** Last change of the file, seconds. */
  st_ctime: bigint
  /** Last change of the file, nanoseconds. */
  st_ctime_nsec: bigint
  /** Always 0. */
  st_reserved: Uint8Array
}

/** The layout on an architecture: 144 bytes on x86_64; 128 bytes on aarch64, riscv64. */
export function stat(architecture: Architecture): Codec<Stat> {
  if (architecture === 'x86_64') {
    return {
      name: 'stat',
      size: 144,
      align: 8,
      offsets: { st_dev: 0, st_ino: 8, st_mode: 24, st_nlink: 16, st_uid: 28, st_gid: 32, st_rdev: 40, st_pad: -1, st_size: 48, st_blksize: 56, st_blocks: 64, st_atime: 72, st_atime_nsec: 80, st_mtime: 88, st_mtime_nsec: 96, st_ctime: 104, st_ctime_nsec: 112, st_reserved: 120 },
      encode: (value) => {
        const writer = createWriter('stat', 144)
        writer.long('st_dev', 'u64', 0, value.st_dev)
        writer.long('st_ino', 'u64', 8, value.st_ino)
        writer.int('st_mode', 'u32', 24, value.st_mode)
        writer.long('st_nlink', 'u64', 16, value.st_nlink)
        writer.int('st_uid', 'u32', 28, value.st_uid)
        writer.int('st_gid', 'u32', 32, value.st_gid)
        writer.long('st_rdev', 'u64', 40, value.st_rdev)
        writer.long('st_size', 's64', 48, value.st_size)
        writer.long('st_blksize', 's64', 56, value.st_blksize)
        writer.long('st_blocks', 's64', 64, value.st_blocks)
        writer.long('st_atime', 'u64', 72, value.st_atime)
        writer.long('st_atime_nsec', 'u64', 80, value.st_atime_nsec)
        writer.long('st_mtime', 'u64', 88, value.st_mtime)
        writer.long('st_mtime_nsec', 'u64', 96, value.st_mtime_nsec)
        writer.long('st_ctime', 'u64', 104, value.st_ctime)
        writer.long('st_ctime_nsec', 'u64', 112, value.st_ctime_nsec)
        writer.raw('st_reserved', 120, 24, value.st_reserved)
        return writer.bytes
      },
      decode: (bytes, at = 0) => {
        const reader = createReader('stat', 144, bytes, at)
        return {
          st_dev: reader.long('u64', 0),
          st_ino: reader.long('u64', 8),
          st_mode: reader.int('u32', 24),
          st_nlink: reader.long('u64', 16),
          st_uid: reader.int('u32', 28),
          st_gid: reader.int('u32', 32),
          st_rdev: reader.long('u64', 40),
          st_pad: 0n,
          st_size: reader.long('s64', 48),
          st_blksize: reader.long('s64', 56),
          st_blocks: reader.long('s64', 64),
          st_atime: reader.long('u64', 72),
          st_atime_nsec: reader.long('u64', 80),
          st_mtime: reader.long('u64', 88),
          st_mtime_nsec: reader.long('u64', 96),
          st_ctime: reader.long('u64', 104),
          st_ctime_nsec: reader.long('u64', 112),
          st_reserved: reader.raw(120, 24),
        }
      },
    }
  }
  return {
    name: 'stat',
    size: 128,
    align: 8,
    offsets: { st_dev: 0, st_ino: 8, st_mode: 16, st_nlink: 20, st_uid: 24, st_gid: 28, st_rdev: 32, st_pad: 40, st_size: 48, st_blksize: 56, st_blocks: 64, st_atime: 72, st_atime_nsec: 80, st_mtime: 88, st_mtime_nsec: 96, st_ctime: 104, st_ctime_nsec: 112, st_reserved: 120 },
    encode: (value) => {
      const writer = createWriter('stat', 128)
      writer.long('st_dev', 'u64', 0, value.st_dev)
      writer.long('st_ino', 'u64', 8, value.st_ino)
      writer.int('st_mode', 'u32', 16, value.st_mode)
      writer.int('st_nlink', 'u32', 20, Number(value.st_nlink ?? 0n))
      writer.int('st_uid', 'u32', 24, value.st_uid)
      writer.int('st_gid', 'u32', 28, value.st_gid)
      writer.long('st_rdev', 'u64', 32, value.st_rdev)
      writer.long('st_pad', 'u64', 40, value.st_pad)
      writer.long('st_size', 's64', 48, value.st_size)
      writer.int('st_blksize', 's32', 56, Number(value.st_blksize ?? 0n))
      writer.long('st_blocks', 's64', 64, value.st_blocks)
      writer.long('st_atime', 's64', 72, value.st_atime)
      writer.long('st_atime_nsec', 'u64', 80, value.st_atime_nsec)
      writer.long('st_mtime', 's64', 88, value.st_mtime)
      writer.long('st_mtime_nsec', 'u64', 96, value.st_mtime_nsec)
      writer.long('st_ctime', 's64', 104, value.st_ctime)
      writer.long('st_ctime_nsec', 'u64', 112, value.st_ctime_nsec)
      writer.raw('st_reserved', 120, 8, value.st_reserved)
      return writer.bytes
    },
    decode: (bytes, at = 0) => {
      const reader = createReader('stat', 128, bytes, at)
      return {
        st_dev: reader.long('u64', 0),
        st_ino: reader.long('u64', 8),
        st_mode: reader.int('u32', 16),
        st_nlink: BigInt(reader.int('u32', 20)),
        st_uid: reader.int('u32', 24),
        st_gid: reader.int('u32', 28),
        st_rdev: reader.long('u64', 32),
        st_pad: reader.long('u64', 40),
        st_size: reader.long('s64', 48),
        st_blksize: BigInt(reader.int('s32', 56)),
        st_blocks: reader.long('s64', 64),
        st_atime: reader.long('s64', 72),
        st_atime_nsec: reader.long('u64', 80),
        st_mtime: reader.long('s64', 88),
        st_mtime_nsec: reader.long('u64', 96),
        st_ctime: reader.long('s64', 104),
        st_ctime_nsec: reader.long('u64', 112),
        st_reserved: reader.raw(120, 8),
      }
    },
  }
}

/** Modes of a terminal, in the kernel's form. A libc has another form of the same name. */
export interface Termios {
  /** Input modes. */
  c_iflag: number
  /** Output modes. */
  c_oflag: number
  /** Control modes. */
  c_cflag: number
  /** Local modes. */
  c_lflag: number
  /** Line discipline. */
  c_line: number
  /** Special characters. */
  c_cc: Uint8Array
}

export const termios: Codec<Termios> = {
  name: 'termios',
  size: 36,
  align: 4,
  offsets: { c_iflag: 0, c_oflag: 4, c_cflag: 8, c_lflag: 12, c_line: 16, c_cc: 17 },
  encode: (value) => {
    const writer = createWriter('termios', 36)
    writer.int('c_iflag', 'u32', 0, value.c_iflag)
    writer.int('c_oflag', 'u32', 4, value.c_oflag)
    writer.int('c_cflag', 'u32', 8, value.c_cflag)
    writer.int('c_lflag', 'u32', 12, value.c_lflag)
    writer.int('c_line', 'u8', 16, value.c_line)
    writer.raw('c_cc', 17, 19, value.c_cc)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('termios', 36, bytes, at)
    return {
      c_iflag: reader.int('u32', 0),
      c_oflag: reader.int('u32', 4),
      c_cflag: reader.int('u32', 8),
      c_lflag: reader.int('u32', 12),
      c_line: reader.int('u8', 16),
      c_cc: reader.raw(17, 19),
    }
  },
}

/** A time in seconds and nanoseconds. */
export interface Timespec {
  /** Seconds. */
  tv_sec: bigint
  /** Nanoseconds, 0 to 999999999. */
  tv_nsec: bigint
}

export const timespec: Codec<Timespec> = {
  name: 'timespec',
  size: 16,
  align: 8,
  offsets: { tv_sec: 0, tv_nsec: 8 },
  encode: (value) => {
    const writer = createWriter('timespec', 16)
    writer.long('tv_sec', 's64', 0, value.tv_sec)
    writer.long('tv_nsec', 's64', 8, value.tv_nsec)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('timespec', 16, bytes, at)
    return {
      tv_sec: reader.long('s64', 0),
      tv_nsec: reader.long('s64', 8),
    }
  },
}

/** A time in seconds and microseconds. */
export interface Timeval {
  /** Seconds. */
  tv_sec: bigint
  /** Microseconds, 0 to 999999. */
  tv_usec: bigint
}

export const timeval: Codec<Timeval> = {
  name: 'timeval',
  size: 16,
  align: 8,
  offsets: { tv_sec: 0, tv_usec: 8 },
  encode: (value) => {
    const writer = createWriter('timeval', 16)
    writer.long('tv_sec', 's64', 0, value.tv_sec)
    writer.long('tv_usec', 's64', 8, value.tv_usec)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('timeval', 16, bytes, at)
    return {
      tv_sec: reader.long('s64', 0),
      tv_usec: reader.long('s64', 8),
    }
  },
}

/** A time zone, as gettimeofday has it. */
export interface Timezone {
  /** Minutes west of Greenwich. */
  tz_minuteswest: number
  /** A kind of summer time. */
  tz_dsttime: number
}

export const timezone: Codec<Timezone> = {
  name: 'timezone',
  size: 8,
  align: 4,
  offsets: { tz_minuteswest: 0, tz_dsttime: 4 },
  encode: (value) => {
    const writer = createWriter('timezone', 8)
    writer.int('tz_minuteswest', 's32', 0, value.tz_minuteswest)
    writer.int('tz_dsttime', 's32', 4, value.tz_dsttime)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('timezone', 8, bytes, at)
    return {
      tz_minuteswest: reader.int('s32', 0),
      tz_dsttime: reader.int('s32', 4),
    }
  },
}

/** Names of the system. Each ends with a NUL. */
export interface Utsname {
  /** Name of the operating system. */
  sysname: Uint8Array
  /** Name of this machine. */
  nodename: Uint8Array
  /** Release of the system. */
  release: Uint8Array
  /** Version of the release. */
  version: Uint8Array
  /** Kind of machine. */
  machine: Uint8Array
  /** Domain. */
  domainname: Uint8Array
}

export const utsname: Codec<Utsname> = {
  name: 'utsname',
  size: 390,
  align: 1,
  offsets: { sysname: 0, nodename: 65, release: 130, version: 195, machine: 260, domainname: 325 },
  encode: (value) => {
    const writer = createWriter('utsname', 390)
    writer.raw('sysname', 0, 65, value.sysname)
    writer.raw('nodename', 65, 65, value.nodename)
    writer.raw('release', 130, 65, value.release)
    writer.raw('version', 195, 65, value.version)
    writer.raw('machine', 260, 65, value.machine)
    writer.raw('domainname', 325, 65, value.domainname)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('utsname', 390, bytes, at)
    return {
      sysname: reader.raw(0, 65),
      nodename: reader.raw(65, 65),
      release: reader.raw(130, 65),
      version: reader.raw(195, 65),
      machine: reader.raw(260, 65),
      domainname: reader.raw(325, 65),
    }
  },
}

/** Size of a terminal window. */
export interface Winsize {
  /** Rows of characters. */
  ws_row: number
  /** Columns of characters. */
  ws_col: number
  /** Width in pixels. */
  ws_xpixel: number
  /** Height in pixels. */
  ws_ypixel: number
}

export const winsize: Codec<Winsize> = {
  name: 'winsize',
  size: 8,
  align: 2,
  offsets: { ws_row: 0, ws_col: 2, ws_xpixel: 4, ws_ypixel: 6 },
  encode: (value) => {
    const writer = createWriter('winsize', 8)
    writer.int('ws_row', 'u16', 0, value.ws_row)
    writer.int('ws_col', 'u16', 2, value.ws_col)
    writer.int('ws_xpixel', 'u16', 4, value.ws_xpixel)
    writer.int('ws_ypixel', 'u16', 6, value.ws_ypixel)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('winsize', 8, bytes, at)
    return {
      ws_row: reader.int('u16', 0),
      ws_col: reader.int('u16', 2),
      ws_xpixel: reader.int('u16', 4),
      ws_ypixel: reader.int('u16', 6),
    }
  },
}
