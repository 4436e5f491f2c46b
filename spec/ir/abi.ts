import { z } from 'zod'

/** The architectures that a specification gives numbers and layouts for; data model LP64, little-endian. */
export const architectures = ['x86_64', 'aarch64', 'riscv64'] as const
export const Architecture = z.enum(architectures)
export type Architecture = z.infer<typeof Architecture>

/** One number for every architecture, or one for each of those that have it. */
export const PerArchitecture = z.partialRecord(Architecture, z.number().int())
export type PerArchitecture = z.infer<typeof PerArchitecture>

/** The number of a system call on each architecture that has it; it has to fit into the 32 bits that all of them look at. */
export const CallNumbers = z.partialRecord(
  Architecture,
  z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
)

/** How a system call is entered on one architecture: the instruction and the registers it uses. */
export const EntryConvention = z.strictObject({
  /** It stands in strings of generated code. */
  instruction: z
    .string()
    .regex(/^[ !#-[\]-~]+$/)
    .meta({ title: 'an instruction in one line, without quotes' }),
  number: z.string(),
  args: z.array(z.string()).length(6),
  result: z.string(),
  clobbers: z.array(z.string()),
  /** An address in the kernel's half of the address space: access to it is refused by range, not by mapping. */
  kernel_address: z
    .string()
    .regex(/^0x[0-9a-f]{1,16}$/)
    .meta({ title: 'an address such as 0xffff800000000000' }),
})
export type EntryConvention = z.infer<typeof EntryConvention>

/** Fixed-width scalar types; `uptr` is an address of the architecture's width. */
export const scalarNames = ['u8', 'u16', 'u32', 'u64', 's8', 's16', 's32', 's64', 'uptr'] as const
export const ScalarName = z.enum(scalarNames)
export type ScalarName = z.infer<typeof ScalarName>

/** A C name for a scalar type, such as socklen_t. */
export const Typedef = z.strictObject({ name: z.string(), type: ScalarName, doc: z.string() })
export type Typedef = z.infer<typeof Typedef>

export const Abi = z.strictObject({
  entry: z.record(Architecture, EntryConvention),
  /** A result in -max..-1 is a failure with that errno. */
  errno_max: z.number().int(),
  typedefs: z.array(Typedef),
})
export type Abi = z.infer<typeof Abi>

export const Errno = z.strictObject({
  name: z.string(),
  value: z.number().int(),
  doc: z.string(),
  /** The errno whose value this one has on purpose, as EWOULDBLOCK has that of EAGAIN. */
  same_as: z.string().optional(),
})
export type Errno = z.infer<typeof Errno>

/** A group of constants: an `enum` is one value out of the group, `flags` are bits that combine. */
export const ConstantGroup = z.strictObject({
  name: z.string(),
  doc: z.string(),
  type: ScalarName,
  kind: z.enum(['enum', 'flags']),
  constants: z.array(
    z.strictObject({
      name: z.string(),
      doc: z.string(),
      value: z.union([z.number().int(), PerArchitecture]),
      /** The constant of this group whose value this one has on purpose. */
      same_as: z.string().optional(),
    }),
  ),
})
export type ConstantGroup = z.infer<typeof ConstantGroup>

export const StructField = z.strictObject({
  name: z.string(),
  /** A scalar, a struct's name, or an array of either: `u8[8]`. */
  type: z.string(),
  offset: z.number().int().nonnegative(),
  doc: z.string(),
  /** Constant group that the value belongs to. */
  constants: z.string().optional(),
  byte_order: z.enum(['little', 'big']).optional(),
})
export type StructField = z.infer<typeof StructField>

export const Layout = z.strictObject({
  size: z.number().int().positive(),
  align: z.number().int().positive(),
  fields: z.array(StructField),
})
export type Layout = z.infer<typeof Layout>

/** A struct's layout, and for architectures that differ one of their own. */
export const Struct = z.strictObject({
  name: z.string(),
  doc: z.string(),
  layout: Layout,
  layouts: z.partialRecord(Architecture, Layout).optional(),
})
export type Struct = z.infer<typeof Struct>
