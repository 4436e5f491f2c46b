import type { Architecture } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { fieldType, layoutOn, valueOn } from '../shared/types.ts'
import { createNames } from '../shared/rust-names.ts'
import { numberName } from './numbers.ts'

/** Everything that has a number on an architecture: how it is called in the list, in C and in Rust. */
interface Entry {
  name: string
  c: string
  rust: string
}

/** The same list twice: a C program and a Rust program that print what their compilers make of each name. */
export function listings(ir: Ir, architecture: Architecture): { c: string; rust: string } {
  const entries = [...layoutEntries(ir, architecture), ...valueEntries(ir, architecture)]
  const c = entries.map((entry) => `  printf("${entry.name} %lld\\n", (long long)(${entry.c}));\n`)
  const rust = entries.map((entry) => `    println!("${entry.name} {}", (${entry.rust}) as i64);\n`)
  return {
    c: `#include <stdio.h>\n#include "sockspec.h"\nint main(void) {\n${c.join('')}  return 0;\n}\n`,
    rust: `use sockspec::{constants::*, number, structs::*, Errno};\nfn main() {\n${rust.join('')}}\n`,
  }
}

function layoutEntries(ir: Ir, architecture: Architecture): Entry[] {
  const names = createNames(ir)
  return ir.structs.flatMap((struct) => {
    const c = `struct ss_${struct.name}`
    const rust = names.type(struct.name)
    const fields = layoutOn(struct, architecture).fields.filter(({ type }) => fieldType(ir, type).length !== 0)
    return [
      { name: `sizeof ${struct.name}`, c: `sizeof(${c})`, rust: `std::mem::size_of::<${rust}>()` },
      { name: `alignof ${struct.name}`, c: `_Alignof(${c})`, rust: `std::mem::align_of::<${rust}>()` },
      ...fields.map((field) => ({
        name: `offsetof ${struct.name}.${field.name}`,
        c: `offsetof(${c}, ${field.name})`,
        rust: `std::mem::offset_of!(${rust}, ${names.value(field.name)})`,
      })),
    ]
  })
}

function valueEntries(ir: Ir, architecture: Architecture): Entry[] {
  const names = createNames(ir)
  return [
    ...ir.syscalls
      .filter((call) => call.numbers[architecture] !== undefined)
      .map(({ name }) => ({ name: `number ${name}`, c: `SS_NR_${name}`, rust: `number::${numberName(name)}` })),
    ...ir.errnos.map(({ name }) => ({ name, c: `SS_${name}`, rust: `Errno::${name}.0` })),
    ...ir.constants.flatMap((group) =>
      group.constants
        .filter(({ value }) => valueOn(value, architecture) !== undefined)
        .map(({ name }) => ({ name, c: `SS_${name}`, rust: `${names.type(group.name)}::${name}.0` })),
    ),
  ]
}
