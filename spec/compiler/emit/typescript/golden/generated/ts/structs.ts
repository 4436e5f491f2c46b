// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

import { createReader, createWriter, type Codec } from './codec.ts'
import { type Architecture } from './spec.ts'

/** An IPv4 address and a port. */
export interface SockaddrIn {
  /** AF_INET. One of address_family. */
  sin_family: number
  /** Port. Big-endian in memory, a plain number here. */
  sin_port: number
  /** Address. Big-endian in memory, a plain number here. */
  sin_addr: number
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
    writer.int('sin_addr', 'u32', 4, value.sin_addr, true)
    writer.raw('sin_zero', 8, 8, value.sin_zero)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('sockaddr_in', 16, bytes, at)
    return {
      sin_family: reader.int('u16', 0),
      sin_port: reader.int('u16', 2, true),
      sin_addr: reader.int('u32', 4, true),
      sin_zero: reader.raw(8, 8),
    }
  },
}

/** A struct in a struct, and an array of them. */
export interface Wrapped {
  one: SockaddrIn
  /** Two more. */
  two: SockaddrIn[]
  /** Address of the next. */
  next: bigint
}

export const wrapped: Codec<Wrapped> = {
  name: 'wrapped',
  size: 56,
  align: 8,
  offsets: { one: 0, two: 16, next: 48 },
  encode: (value) => {
    const writer = createWriter('wrapped', 56)
    writer.nested('one', 0, 1, sockaddrIn, [value.one])
    writer.nested('two', 16, 2, sockaddrIn, value.two ?? [])
    writer.long('next', 'u64', 48, value.next)
    return writer.bytes
  },
  decode: (bytes, at = 0) => {
    const reader = createReader('wrapped', 56, bytes, at)
    return {
      one: reader.nested(0, sockaddrIn),
      two: reader.nestedList(16, 2, sockaddrIn),
      next: reader.long('u64', 48),
    }
  },
}

/** One event; packed on x86_64 alone. */
export interface EpollEvent {
  /** What happened. */
  events: number
  /** Returned as given. */
  data: bigint
}

/** The layout on an architecture: 12 bytes on x86_64; 16 bytes on aarch64, riscv64. */
export function epollEvent(architecture: Architecture): Codec<EpollEvent> {
  if (architecture === 'x86_64') {
    return {
      name: 'epoll_event',
      size: 12,
      align: 1,
      offsets: { events: 0, data: 4 },
      encode: (value) => {
        const writer = createWriter('epoll_event', 12)
        writer.int('events', 'u32', 0, value.events)
        writer.long('data', 'u64', 4, value.data)
        return writer.bytes
      },
      decode: (bytes, at = 0) => {
        const reader = createReader('epoll_event', 12, bytes, at)
        return {
          events: reader.int('u32', 0),
          data: reader.long('u64', 4),
        }
      },
    }
  }
  return {
    name: 'epoll_event',
    size: 16,
    align: 8,
    offsets: { events: 0, data: 8 },
    encode: (value) => {
      const writer = createWriter('epoll_event', 16)
      writer.int('events', 'u32', 0, value.events)
      writer.long('data', 'u64', 8, value.data)
      return writer.bytes
    },
    decode: (bytes, at = 0) => {
      const reader = createReader('epoll_event', 16, bytes, at)
      return {
        events: reader.int('u32', 0),
        data: reader.long('u64', 8),
      }
    },
  }
}

/** Fields that differ in width and order, and one that is not everywhere. */
export interface Status {
  /** Named as C++ names something else. */
  class: bigint
  mode: number
  /** Names. */
  links: bigint
}

/** The layout on an architecture: 24 bytes on x86_64, riscv64; 8 bytes on aarch64. */
export function status(architecture: Architecture): Codec<Status> {
  if (architecture === 'x86_64' || architecture === 'riscv64') {
    return {
      name: 'status',
      size: 24,
      align: 8,
      offsets: { class: 16, mode: 8, links: 0 },
      encode: (value) => {
        const writer = createWriter('status', 24)
        writer.long('class', 'u64', 16, value.class)
        writer.int('mode', 's32', 8, value.mode)
        writer.long('links', 'u64', 0, value.links)
        return writer.bytes
      },
      decode: (bytes, at = 0) => {
        const reader = createReader('status', 24, bytes, at)
        return {
          class: reader.long('u64', 16),
          mode: reader.int('s32', 8),
          links: reader.long('u64', 0),
        }
      },
    }
  }
  return {
    name: 'status',
    size: 8,
    align: 4,
    offsets: { class: -1, mode: 0, links: 4 },
    encode: (value) => {
      const writer = createWriter('status', 8)
      writer.int('mode', 's32', 0, value.mode)
      writer.int('links', 'u32', 4, Number(value.links ?? 0n))
      return writer.bytes
    },
    decode: (bytes, at = 0) => {
      const reader = createReader('status', 8, bytes, at)
      return {
        class: 0n,
        mode: reader.int('s32', 0),
        links: BigInt(reader.int('u32', 4)),
      }
    },
  }
}

/** Any address. */
export interface Sockaddr {
  /** Says which kind. One of address_family. */
  sa_family: number
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
