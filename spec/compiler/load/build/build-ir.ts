import { architectures, type Architecture, type EntryConvention } from '../../../ir/abi.ts'
import { irFormat, type Ir } from '../../../ir/ir.ts'
import type { Kind } from '../../language/kinds.ts'
import type { ShapedEntries } from '../shape-entries.ts'
import { compact, type Context } from './context.ts'
import { buildAction, buildEnum, buildFunction, buildHost, buildRecord, buildRule } from './model.ts'
import { buildAbi, buildConstants, buildErrno, buildStruct } from './numbers.ts'
import { buildIoctl, buildLibrary, buildModifier, buildOption, buildProfile, buildSituation, buildSocket } from './scenario.ts'
import { buildSyscall } from './syscall.ts'

/** The IR of a specification, without evidence. */
export function buildIr(
  shaped: ShapedEntries,
  given: Pick<Context, 'origins' | 'report' | 'leaveOut'> & {
    claimed: ReadonlyMap<Kind, ReadonlySet<string>>
    unread: ReadonlySet<Kind>
  },
): Ir {
  const { origins, report, leaveOut, claimed, unread } = given
  const common = new Map(shaped.common.map((one) => [one.name, one]))
  const claimedCommon = (name: string): boolean => unread.has('common') || (claimed.get('common')?.has(name) ?? false)
  const context: Context = { origins, report, leaveOut, common, claimedCommon }
  const all = <T, R>(entries: readonly T[], build: (entry: T, context: Context) => R): R[] =>
    entries.map((entry) => build(entry, context))
  const abi = shaped.abi[0]
  const host = shaped.host[0]
  const { spec: name = '', version = '', doc = '', extends: base } = abi?.data ?? {}
  return {
    format: irFormat,
    spec: origin({ name, version, doc, ...(base === undefined ? {} : { extends: base }) }),
    abi: abi ? buildAbi(abi, context) : { entry: noEntry(), errno_max: 4095, typedefs: [] },
    errnos: all(shaped.errno, buildErrno),
    constants: all(shaped.constants, buildConstants),
    structs: all(shaped.struct, buildStruct),
    model: {
      enums: all(shaped.enum, buildEnum),
      records: all(shaped.record, buildRecord),
      functions: all(shaped.function, buildFunction),
      actions: all(shaped.action, buildAction),
      rules: all(shaped.rule, buildRule),
      host: host ? buildHost(host, context) : { interfaces: [], places: [] },
    },
    common: shaped.common.map(({ name: id, data: { doc, errno }, tree, named }) =>
      origins.note(compact({ id, doc, errno }), tree, { '': named, id: named }),
    ),
    syscalls: all(shaped.syscall, buildSyscall),
    library: all(shaped.library, buildLibrary),
    options: all(shaped.option, buildOption),
    ioctls: all(shaped.ioctl, buildIoctl),
    sockets: all(shaped.socket, buildSocket),
    situations: all(shaped.situation, buildSituation),
    modifiers: all(shaped.modifier, buildModifier),
    profiles: all(shaped.profile, buildProfile),
    not_specified: shaped.not_specified.map(({ data, tree }) => origins.note({ ...data }, tree)),
    evidence: { witnesses: {}, waits: [], pairs: [], cells: [] },
  }

  function origin<T extends object>(object: T): T {
    return abi ? origins.note(object, abi.tree) : object
  }
}

/** Stands for a missing abi.yaml, which is reported. */
const noEntry = (): Record<Architecture, EntryConvention> => {
  const none = { instruction: '', number: '', args: [], result: '', clobbers: [], kernel_address: '' }
  const [x86, arm, riscv] = architectures
  return { [x86]: none, [arm]: none, [riscv]: none }
}
