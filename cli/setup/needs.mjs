/**
 * What a machine must have besides Node, as a table. A need is met if any of its commands is on the PATH or any of its
 * files exists, or the file whose path a command prints; its package is the Debian package that brings them.
 *
 * @typedef {'conformance' | 'test' | 'docs' | 'docs-test'} Purpose
 * @typedef {object} Need
 * @property {string} name
 * @property {string} why
 * @property {Purpose[]} for
 * @property {string[]} [commands]
 * @property {string[]} [files]
 * @property {[string, ...string[]]} [prints] command line that prints the path of a file, whether it exists or not
 * @property {string[]} [version] command line that prints the version
 * @property {string} [oldest] the oldest version that will do; an older one is as good as none
 * @property {string} debian
 */

/** @type {readonly Need[]} */
export const needs = [
  {
    name: 'clang',
    why: 'compiles the agent that makes the system calls, and the reference kernel',
    for: ['conformance', 'test'],
    commands: ['clang'],
    version: ['clang', '--version'],
    debian: 'clang',
  },
  {
    name: 'ld.lld',
    why: 'links both',
    for: ['conformance', 'test'],
    commands: ['ld.lld'],
    version: ['ld.lld', '--version'],
    debian: 'lld',
  },
  {
    name: 'sanitizers',
    why: "clang's, under which the parts of the reference kernel are tested",
    for: ['test'],
    prints: ['clang', '-print-file-name=libclang_rt.asan-x86_64.a'],
    debian: 'libclang-rt-dev',
  },
  {
    name: 'ip',
    why: 'sets up the interfaces of a network namespace',
    for: ['conformance', 'test'],
    commands: ['ip'],
    version: ['ip', '-Version'],
    debian: 'iproute2',
  },
  {
    name: 'unshare',
    why: 'makes a network namespace, so that this machine is left as it is',
    for: ['conformance', 'test'],
    commands: ['unshare'],
    version: ['unshare', '--version'],
    debian: 'util-linux',
  },
  {
    name: 'QEMU',
    why: 'is the machine that the reference kernel runs on',
    for: ['conformance', 'test'],
    commands: ['qemu-system-x86_64'],
    version: ['qemu-system-x86_64', '--version'],
    debian: 'qemu-system-x86',
  },
  {
    name: 'musl-gcc',
    why: 'makes static programs that know nothing of the reference kernel, which has to run them',
    for: ['test'],
    commands: ['musl-gcc'],
    debian: 'musl-tools',
  },
  {
    name: 'static libc',
    why: 'the same with the GNU C library',
    for: ['test'],
    files: ['/usr/lib/x86_64-linux-gnu/libc.a'],
    debian: 'libc6-dev',
  },
  {
    name: 'busybox',
    why: 'static programs of others: its tftp and nslookup have to run on the reference kernel',
    for: ['test'],
    commands: ['busybox'],
    debian: 'busybox-static',
  },
  {
    name: 'bash, static',
    why: 'another program of others: what it makes of /dev/udp has to work on the reference kernel',
    for: ['test'],
    files: ['/bin/bash-static'],
    debian: 'bash-static',
  },
  {
    name: 'tshark',
    why: 'reads what the reference kernel sent, and says what is malformed',
    for: ['test'],
    commands: ['tshark'],
    version: ['tshark', '--version'],
    debian: 'tshark',
  },
  {
    name: 'gdb',
    why: 'looks into the running reference kernel',
    for: ['test'],
    commands: ['gdb'],
    version: ['gdb', '--version'],
    debian: 'gdb',
  },
  {
    name: 'headers x86_64',
    why: 'kernel headers of x86_64, against which numbers and layouts are checked',
    for: ['test'],
    files: ['/usr/include/x86_64-linux-gnu/asm/unistd_64.h', '/usr/x86_64-linux-gnu/include/asm/unistd_64.h'],
    debian: 'linux-libc-dev',
  },
  {
    name: 'headers aarch64',
    why: 'kernel headers of aarch64, against which numbers and layouts are checked',
    for: ['test'],
    files: ['/usr/aarch64-linux-gnu/include/asm/unistd.h'],
    debian: 'linux-libc-dev-arm64-cross',
  },
  {
    name: 'headers riscv64',
    why: 'kernel headers of riscv64, against which numbers and layouts are checked',
    for: ['test'],
    files: ['/usr/riscv64-linux-gnu/include/asm/unistd.h'],
    debian: 'linux-libc-dev-riscv64-cross',
  },
  {
    name: 'rustc',
    why: 'compiles the Rust bindings, 1.77 or later (the package rustc of Debian 12 is older and gives way)',
    for: ['test'],
    commands: ['rustc'],
    version: ['rustc', '--version'],
    oldest: '1.77',
    debian: 'rustc-web',
  },
  {
    name: 'mandoc',
    why: 'checks the manual pages',
    for: ['test'],
    commands: ['mandoc'],
    debian: 'mandoc',
  },
  {
    name: 'chromium',
    why: 'is the browser in which the site is tested',
    for: ['test', 'docs-test'],
    commands: ['chromium'],
    debian: 'chromium',
  },
]

/**
 * The folders with a package-lock.json of their own whose packages a purpose needs, from the root.
 * @type {Readonly<Record<Purpose, readonly string[]>>}
 */
export const packageFolders = {
  conformance: ['.'],
  test: ['.', 'website'],
  docs: ['.', 'website'],
  'docs-test': ['.', 'website'],
}

/** Every purpose, as it is named on the command line. */
export const purposes = Object.keys(packageFolders)

/**
 * Whether a word names a purpose.
 * @param {string | undefined} word
 * @returns {word is Purpose}
 */
export const isPurpose = (word) => word !== undefined && purposes.includes(word)

/**
 * The needs of a purpose.
 * @param {Purpose} purpose
 */
export function needsFor(purpose) {
  return needs.filter((need) => need.for.includes(purpose))
}

/**
 * The command that installs the npm packages of a folder.
 * @param {string} folder from the root
 */
export function installPackages(folder) {
  return ['npm', ...(folder === '.' ? [] : ['--prefix', folder]), 'ci']
}

/**
 * The command that installs what is missing, as a person types it.
 * @param {readonly Need[]} missing
 * @param {boolean} isRoot
 */
export function installCommand(missing, isRoot) {
  const sudo = isRoot ? '' : 'sudo '
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packagesOf(missing).join(' ')}`
}

/**
 * The Debian packages of some needs, each once.
 * @param {readonly Need[]} missing
 */
export function packagesOf(missing) {
  return [...new Set(missing.map((need) => need.debian))]
}
