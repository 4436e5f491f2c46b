import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Architecture } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { shippedSpec } from '../../load/files.ts'
import { loadSpec } from '../../load/load-spec.ts'
import type { Files } from '../emitter.ts'
import { generate } from '../index.ts'
import { fixture } from '../shared/fixture.ts'
import { listings } from './listing.ts'

const dir = mkdtempSync(join(tmpdir(), 'sockspec-rust-'))
afterAll(() => {
  rmSync(dir, { recursive: true })
})

function run(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  const options = { encoding: 'utf8', cwd: dir, env: { ...process.env, ...env } } as const
  const { stdout, stderr, error } = spawnSync(command, args, options)
  if (error !== undefined) throw error
  return stdout + stderr
}

/** 96 of `rustc 1.96.0`; 0 if there is no such compiler. */
function minorOf(command: string): number {
  const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' })
  return Number(/rustc 1\.(\d+)/u.exec(stdout)?.[1] ?? 0)
}

// What the Debian package brings comes first, whatever else is on the PATH.
const rustc = ['/usr/bin/rustc', 'rustc'].find((command) => minorOf(command) >= 77) ?? 'rustc'
const rustdoc = rustc.replace(/rustc$/u, 'rustdoc')
const strict = ['-D', 'warnings', '--edition', '2021', '--crate-name', 'sockspec', '--crate-type', 'lib']

const hosts: Partial<Record<string, Architecture>> = { x64: 'x86_64', arm64: 'aarch64', riscv64: 'riscv64' }
const host = hosts[process.arch] ?? 'x86_64'

function write(folder: string, files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, folder, path)), { recursive: true })
    writeFileSync(join(dir, folder, path), text)
  }
}

const crate = async (ir: Ir): Promise<Files> => generate(ir, { only: ['rust'] })
const specs = { fixture, sockspec: loadSpec(shippedSpec).ir }

describe.each(Object.entries(specs))('crate of %s', (name, ir) => {
  it('compiles without a warning, and so does its documentation', async () => {
    write(name, await crate(ir))
    expect(run(rustc, [...strict, '--out-dir', name, `${name}/rust/src/lib.rs`])).toBe('')
    expect(run(rustdoc, [...strict, '--out-dir', `${name}/doc`, `${name}/rust/src/lib.rs`])).toBe('')
  })

  // There is no core library of other targets to compile for. All of them are LP64 and little-endian, so this machine's
  // compiler can judge their layouts, numbers and constants: everything but the instruction that enters the kernel.
  it.each(architectures.filter((one) => one !== host))('compiles with the ABI of %s', async (architecture) => {
    const folder = `${name}-${architecture}`
    const renamed = [...(await crate(ir))].map(([path, text]): [string, string] => [
      path,
      path.includes('/entry') ? text : swapped(text, `target_arch = "${host}"`, `target_arch = "${architecture}"`),
    ])
    write(folder, new Map(renamed))
    expect(run(rustc, [...strict, '--out-dir', folder, `${folder}/rust/src/lib.rs`])).toBe('')
  })
})

function swapped(text: string, one: string, other: string): string {
  return text.replaceAll(one, '\0').replaceAll(other, one).replaceAll('\0', other)
}

describe('entry', () => {
  // The probe's arguments come in the order of the C calling convention. Only what the kernel wants elsewhere is moved.
  const moved: Record<Architecture, string[]> = {
    x86_64: ['(%rsp), %rax', '%rcx, %r10'],
    aarch64: ['x8, x6'],
    riscv64: ['a7, a6'],
  }
  const targets: Record<Architecture, string> = {
    x86_64: 'x86_64-unknown-linux-gnu',
    aarch64: 'aarch64-unknown-linux-gnu',
    riscv64: 'riscv64gc-unknown-linux-gnu',
  }

  // Needs unstable features, whose names are those of recent compilers.
  it.skipIf(minorOf(rustc) < 90).each(architectures)(
    'uses the registers of %s, with a core library of ten lines',
    async (architecture) => {
      write(architecture, new Map([...(await crate(fixture)), ['rust/src/probe.rs', probe]]))
      const options = ['-O', '--target', targets[architecture], '--emit', 'asm', '-o', `${architecture}/out.s`]
      const found = run(rustc, [...strict, ...options, `${architecture}/rust/src/probe.rs`], { RUSTC_BOOTSTRAP: '1' })
      expect(found).toBe('')
      const lines = readFileSync(join(dir, architecture, 'out.s'), 'utf8').split('\n')
      expect(lines.join('\n')).toMatch(/^\s*(syscall|svc\s+#0|ecall)$/mu)
      const moves = lines.flatMap((line) => /^\s*(?:movq|mov|mv)\s+(?:\d+(?=\())?(.*)$/u.exec(line)?.[1] ?? [])
      expect(moves.filter((move) => !/x29|rbp/u.test(move)).sort()).toEqual(moved[architecture].sort())
    },
  )
})

const probe = `#![feature(no_core, lang_items, rustc_attrs, decl_macro)]
#![no_core]
#![allow(internal_features)]
extern crate self as core;
#[lang = "pointee_sized"]
pub trait PointeeSized {}
#[lang = "meta_sized"]
pub trait MetaSized: PointeeSized {}
#[lang = "sized"]
pub trait Sized: MetaSized {}
#[lang = "copy"]
pub trait Copy {}
impl Copy for usize {}
impl Copy for isize {}
pub mod arch {
    #[rustc_builtin_macro]
    pub macro asm() {}
}
pub mod entry;
#[no_mangle]
pub unsafe extern "C" fn enter(
    a: usize,
    b: usize,
    c: usize,
    d: usize,
    e: usize,
    f: usize,
    nr: usize,
) -> isize {
    entry::syscall6(nr, a, b, c, d, e, f)
}
`

/** Compiles a program against the crate of the whole specification. */
function build(name: string, source: string, ...options: string[]): string {
  writeFileSync(join(dir, `${name}.rs`), source)
  const compiled = ['-D', 'warnings', '--edition', '2021', '-O', '-o', name, ...options]
  return run(rustc, [...compiled, '--extern', 'sockspec=libsockspec.rlib', `${name}.rs`])
}

describe('on this machine', () => {
  const ir = specs.sockspec

  it('layouts and values are those of the C header', async () => {
    write('.', await generate(ir, { only: ['c', 'rust'] }))
    const list = listings(ir, host)
    writeFileSync(join(dir, 'list-c.c'), list.c)
    expect(run(rustc, [...strict, 'rust/src/lib.rs'])).toBe('')
    expect(build('list-rust', list.rust)).toBe('')
    expect(run('gcc', ['-std=c11', '-Wall', '-Werror', '-I', 'c', '-o', 'list-c', 'list-c.c'])).toBe('')
    const lines = run('./list-rust', []).split('\n')
    expect(lines.length).toBeGreaterThan(500)
    expect(lines).toEqual(run('./list-c', []).split('\n'))
  })

  it('a program without std makes calls', async () => {
    write('.', await crate(ir))
    expect(run(rustc, [...strict, 'rust/src/lib.rs'])).toBe('')
    expect(build('bare', bare, '-C', 'panic=abort')).toBe('')
    expect(spawnSync(join(dir, 'bare')).status).toBe(0)
  })
})

const bare = `#![no_std]
#![no_main]
use core::mem::size_of;
use core::ptr::{addr_of, addr_of_mut};
use sockspec::call::{bind, close, exit_group, getsockname, recv, socket};
use sockspec::constants::{AddressFamily, IpProtocol, MsgFlags, SocketType};
use sockspec::structs::SockaddrIn;
use sockspec::Errno;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {
        let _ = unsafe { exit_group(101) };
    }
}

/// Named by the core library of some toolchains, and never called: nothing unwinds here.
#[no_mangle]
pub extern "C" fn rust_eh_personality() {}

#[link(name = "c")]
extern "C" {}

/// The number of the first thing that is not as it should be, or 0.
#[no_mangle]
pub extern "C" fn main() -> i32 {
    unsafe {
        let mut addr = SockaddrIn { sin_family: 2, sin_addr: [127, 0, 0, 1], ..SockaddrIn::ZERO };
        let mut size = size_of::<SockaddrIn>() as u32;
        let Ok(fd) = socket(AddressFamily::AF_INET, SocketType::SOCK_DGRAM, IpProtocol(0)) else { return 1 };
        if bind(fd, addr_of!(addr).cast(), 8) != Err(Errno::EINVAL) { return 2 }
        if bind(fd, addr_of!(addr).cast(), size) != Ok(0) { return 3 }
        if getsockname(fd, addr_of_mut!(addr).cast(), &mut size) != Ok(0) { return 4 }
        if size != 16 || addr.sin_port == 0 { return 5 }
        let flags = MsgFlags::MSG_DONTWAIT | MsgFlags::MSG_PEEK;
        if recv(fd, addr_of_mut!(addr).cast(), 16, flags) != Err(Errno::EAGAIN) { return 6 }
        if close(fd) != Ok(0) || close(fd) != Err(Errno::EBADF) { return 7 }
        if Errno::EBADF.name() != Some("EBADF") || Errno(4000).name().is_some() { return 8 }
        0
    }
}
`
