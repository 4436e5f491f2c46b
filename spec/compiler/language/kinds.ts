import type { z } from 'zod'
import { NotSpecified } from '../../ir/ir.ts'
import { AbiEntry } from './abi.ts'
import { CommonEntry } from './common.ts'
import { IoctlEntry, LibraryEntry, OptionEntry } from './library.ts'
import { ActionEntry, EnumEntry, FunctionEntry, HostEntry, RecordEntry, RuleEntry } from './model.ts'
import { ConstantsEntry, ErrnoEntry } from './numbers.ts'
import { ModifierEntry, ProfileEntry, SituationEntry, SocketEntry } from './scenario.ts'
import { SyscallEntry } from './syscall.ts'
import { StructEntry } from './types.ts'

/** Everything that a specification names, with the form of its entry. */
export const entrySchemas = {
  abi: AbiEntry,
  errno: ErrnoEntry,
  constants: ConstantsEntry,
  struct: StructEntry,
  enum: EnumEntry,
  record: RecordEntry,
  function: FunctionEntry,
  action: ActionEntry,
  rule: RuleEntry,
  host: HostEntry,
  common: CommonEntry,
  syscall: SyscallEntry,
  library: LibraryEntry,
  option: OptionEntry,
  ioctl: IoctlEntry,
  socket: SocketEntry,
  situation: SituationEntry,
  modifier: ModifierEntry,
  profile: ProfileEntry,
  not_specified: NotSpecified,
}
export type Kind = keyof typeof entrySchemas
export type EntryOf<K extends Kind> = z.infer<(typeof entrySchemas)[K]>

/** What an entry of each kind is called in messages. */
export const kindNames: Record<Kind, string> = {
  abi: 'file',
  errno: 'errno',
  constants: 'constant group',
  struct: 'struct',
  enum: 'enum',
  record: 'record',
  function: 'function',
  action: 'action',
  rule: 'rule',
  host: 'section',
  common: 'common outcome',
  syscall: 'system call',
  library: 'library function',
  option: 'socket option',
  ioctl: 'request of ioctl',
  socket: 'socket kind',
  situation: 'situation',
  modifier: 'modifier',
  profile: 'profile',
  not_specified: 'entry',
}
