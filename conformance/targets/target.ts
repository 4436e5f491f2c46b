/** What a system under test looks like to the suite. */
import type { ValueOf } from '../protocol/codec.ts'
import type { HelloAnswer } from '../protocol/answers.ts'
import type { Placement } from '../protocol/limits.ts'
import type { WirePeer } from '../wire/peer.ts'
import type { argumentCodec } from '../protocol/requests.ts'

export type { Placement } from '../protocol/limits.ts'

/** One argument of a call: a number, or the address of a block of the call plus an offset into it. */
export type Argument = { kind: 'value'; value: bigint } | { kind: 'block'; block: number; offset?: number }

/** The address of `block` plus `add` is stored as 8 bytes at `offset`. */
export interface Relocation {
  offset: number
  block: number
  add?: number
}

/** One piece of the memory of a call. What of `bytes` and `relocations` lies where nothing is mapped is left out. */
export interface Block {
  placement: Placement
  size: number
  /** For `straddle`: how many bytes from the start can be reached. */
  valid?: number
  /** What it holds at first; the rest is zero. */
  bytes: Uint8Array
  relocations?: Relocation[]
  /** Whether its bytes after the call are wanted. */
  readBack: boolean
}

export interface RawCall {
  /** Worker thread, from 0. */
  thread: number
  /** Number of the system call. */
  number: number
  /** Up to six; the missing ones are 0. */
  args: Argument[]
  blocks: Block[]
}

export type CallEnd =
  | {
      kind: 'result'
      /** The raw result: an errno is negative. */
      value: bigint
      /** For each block the bytes that can be read after the call, where they were wanted. */
      blocks: (Uint8Array | undefined)[]
      /** Blocks beside which something was written. */
      overrun: number[]
      /** Signals whose handlers ran on the thread during the call, by number. */
      signals?: number[]
    }
  | { kind: 'blocked' }

export interface Hello extends Omit<HelloAnswer, 'kind' | 'profiles' | 'firstPrivate'> {
  profiles: string[]
  /** Descriptors from this one on belong to the agent. */
  firstPrivate: number
}

export type ClockSetting = { mode: 'real' } | { mode: 'manual' } | { mode: 'advance'; ns: bigint }

/** A running system under test. Requests are carried out in the order in which they were made. */
export interface Target {
  readonly name: string
  /** What its kernel calls itself, where that is known. */
  readonly release?: string
  readonly hello: Hello
  /** Makes a call. `blocked`: it waits for an event; its end is fetched with `wait`. */
  call(call: RawCall): Promise<CallEnd>
  /** Waits for the end of a blocked call; `blocked` if the limit passes. Limit 0 looks whether it has ended now. */
  wait(thread: number, limitMs: number): Promise<CallEnd>
  /** Runs a signal handler on the thread, installed with or without SA_RESTART. */
  signal(thread: number, restart: boolean): Promise<void>
  identity(who: 'privileged' | 'unprivileged'): Promise<void>
  limitDescriptors(count: number | 'restore'): Promise<void>
  /** Resolves when all that was sent over loopback so far has been delivered. */
  sync(): Promise<void>
  /** Ends every call, closes every descriptor and restores identity, limits and memory. */
  reset(): Promise<void>
  /** For targets with the capability `clock`; `real` is always allowed. */
  clock?(setting: ClockSetting): Promise<void>
  /**
   * For targets with the capability `outcomes`: the id of the rule by which the thread's last call ended, or as which it
   * waits; empty if it has made none.
   */
  outcome?(thread: number): Promise<string>
  /** The far end of its link, where it has one: the second tier. */
  readonly wire?: WirePeer
  /** Ends the target and waits until nothing of it is left. */
  close(): Promise<void>
}

/** The wire's form of an argument. */
export type WireArgument = ValueOf<typeof argumentCodec>
