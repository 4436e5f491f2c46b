/** Builds the reference kernel with clang and lld: what changed is compiled, and then all of it is linked. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { x, type Output } from 'tinyexec'
import { BuildFailed } from './build-failed.ts'
import { type Change, changeSources, overlayOf } from './changes.ts'
import { ROOT, SOURCES, type Source, readGenerated, readOwn } from './sources.ts'
import { readFunctions, symbolTable } from './symbol-table.ts'

const SCRIPT = `${SOURCES}/arch/x86_64/kernel.ld`

/** Where the kernel lies that is built when nobody names another place. */
const defaultOutput = join(ROOT, 'build/reference')

/** The largest image that is accepted, so that nobody puts a large table in by mistake. */
const IMAGE_LIMIT = 256 * 1024

export interface BuildKernelOptions {
  /** Where the generated decoders, outcomes and sockspec.h lie: folders `kernel` and `c`. */
  generated?: string
  /** Where the kernel and its stamp go. */
  output?: string
  /** Where objects are kept; `objects` in the output folder unless told. Kernels that have most in common share them. */
  objects?: string
  /** The clang to use. */
  compiler?: string
  /** Builds the kernel as if its sources read otherwise; the files stay as they are. */
  changes?: readonly Change[]
}

/** Paths of what was built. */
export interface BuiltKernel {
  /** What QEMU boots. */
  kernel: string
  /** The same with symbols and line numbers, for a debugger. */
  symbols: string
}

const FLAGS = [
  ['--target=x86_64-elf', '-std=c17', '-ffreestanding', '-nostdlib', '-mno-red-zone', '-mgeneral-regs-only'],
  ['-mcmodel=kernel', '-O2', '-g', '-Wall', '-Wextra', '-Werror', '-fno-stack-protector', '-fno-pic'],
  // Backtraces follow the frame pointers.
  ['-fno-omit-frame-pointer', '-mno-omit-leaf-frame-pointer'],
].flat()

const LINK_FLAGS = ['-static', '--build-id=none', '-z', 'max-page-size=4096', '-z', 'noexecstack', '-T', SCRIPT]

const INSTALL = 'Install them with: apt-get install clang lld'

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex')
}

const hashOfSources = (sources: readonly Source[]) => hashOf(sources.flatMap(({ path, text }) => [path, text]))

async function start(tool: string, args: readonly string[]): Promise<Output> {
  try {
    // From the project's root, so that the names of files in messages and panics are short.
    return await x(tool, [...args], { nodePath: false, nodeOptions: { cwd: ROOT } })
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw isMissing ? new BuildFailed(`the kernel is built with ${tool}, which is not here`, INSTALL) : error
  }
}

async function run(tool: string, args: readonly string[], problem: string): Promise<void> {
  const { exitCode, stdout, stderr } = await start(tool, args)
  if (exitCode !== 0)
    throw new BuildFailed(
      `${problem}:\n${stdout}${stderr}`,
      'Correct the source; if it was not changed, run `npx sockspec doctor`.',
    )
}

/** Several processes may build at once: each writes a file of its own, and the last rename wins with the same bytes. */
async function writeBy(path: string, make: (fresh: string) => Promise<void>): Promise<void> {
  const fresh = `${path}.${process.pid}.${performance.now()}`
  try {
    await make(fresh)
    await rename(fresh, path)
  } finally {
    await rm(fresh, { force: true })
  }
}

/** When the file was written; undefined if it is not there. */
const timeOf = async (path: string) => (await stat(path).catch(() => undefined))?.mtimeMs

/** At most as many at once as there are processors. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items]
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

interface Compilation {
  compiler: string
  flags: readonly string[]
  /** Has the compiler see the sources as they were changed. */
  overlay: readonly string[]
  /** Stands for the compiler, the flags and every header. */
  key: string
  /** Where objects go. */
  folder: string
}

/** An object is named by all that it is made from: it is there or it is not, and never out of date. */
async function compileAll(sources: readonly Source[], compilation: Compilation): Promise<string[]> {
  const { compiler, key, folder } = compilation
  const flags = [...compilation.flags, ...compilation.overlay]
  const units = sources.map(({ path, text }) => ({ path, object: join(folder, `${hashOf([key, path, text])}.o`) }))
  await inParallel(units, async ({ path, object }) => {
    if ((await timeOf(object)) !== undefined) return
    await writeBy(object, (fresh) => run(compiler, [...flags, '-c', path, '-o', fresh], `${path} does not compile`))
  })
  return units.map(({ object }) => object)
}

/** Another process may be about to link objects of other sources, so those of the last day stay. */
async function removeOldObjects(folder: string, used: readonly string[]): Promise<void> {
  const dayMs = 24 * 60 * 60 * 1000
  const others = (await readdir(folder)).map((name) => join(folder, name)).filter((path) => !used.includes(path))
  for (const path of others) if (Date.now() - ((await timeOf(path)) ?? 0) > dayMs) await rm(path, { force: true })
}

const link = (objects: readonly string[], more: readonly string[], to: string) =>
  run('ld.lld', [...LINK_FLAGS, ...more, ...objects, '-o', to], 'the kernel does not link')

/**
 * Links twice: the names of functions, for backtraces, are known when everything has an address. The table lies behind all
 * code, so the second link moves no function; that is checked.
 */
async function linkWithNames(objects: readonly string[], compilation: Compilation, { kernel, symbols }: BuiltKernel) {
  const { compiler, flags, folder } = compilation
  const linkTable = async (source: string, to: string) => {
    const table = `${to}.names`
    try {
      await writeFile(`${table}.S`, source)
      await run(compiler, [...flags, '-c', `${table}.S`, '-o', `${table}.o`], 'the table of names does not compile')
      await link([...objects, `${table}.o`], [], to)
      return `${table}.o`
    } finally {
      await rm(`${table}.S`, { force: true })
    }
  }
  const first = join(folder, `nameless.${process.pid}.${performance.now()}`)
  const made: string[] = [first]
  try {
    made.push(await linkTable(symbolTable([]), first))
    const functions = readFunctions(await readFile(first))
    await writeBy(symbols, async (fresh) => {
      const table = await linkTable(symbolTable(functions), fresh)
      made.push(table)
      if (JSON.stringify(readFunctions(await readFile(fresh))) !== JSON.stringify(functions))
        throw new Error('the table of names has moved functions: it must lie behind them (kernel.ld)')
      await writeBy(kernel, (stripped) => link([...objects, table], ['--strip-all'], stripped))
    })
  } finally {
    await Promise.all(made.map((path) => rm(path, { force: true })))
  }
}

async function checkSize(kernel: string): Promise<void> {
  const { size } = await stat(kernel)
  if (size > IMAGE_LIMIT)
    throw new BuildFailed(
      `the kernel has ${size} bytes, more than ${IMAGE_LIMIT}`,
      'Look for what grew with `llvm-nm --size-sort`; large tables of zeros belong into .bss.',
    )
}

/** The linker's own words for a folder that cannot be written are no help. */
async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw new BuildFailed(
      `the kernel cannot be built in ${path}: ${error instanceof Error ? error.message : String(error)}`,
      'Make that folder writable, or run this once as a user who may write there.',
    )
  })
}

/** The flags by which the compiler sees these texts in place of the files. */
async function writeOverlay(changed: readonly Source[], output: string): Promise<string[]> {
  const folder = join(output, 'changed')
  await makeFolder(folder)
  const places = changed.map(({ path, text }) => ({ path, text, at: join(folder, path.replaceAll('/', '-')) }))
  for (const { text, at } of places) await writeBy(at, (fresh) => writeFile(fresh, text))
  const overlay = join(folder, 'overlay.json')
  await writeBy(overlay, (fresh) => writeFile(fresh, overlayOf(places)))
  return ['-ivfsoverlay', overlay]
}

/** Returns the kernel, built if it was not, or if a source, a header or a flag changed. @throws BuildFailed */
export async function buildKernel(options: BuildKernelOptions = {}): Promise<BuiltKernel> {
  const { generated = 'spec/generated', output = defaultOutput, compiler = 'clang', changes = [] } = options
  const generatedFolders = [join(generated, 'kernel'), join(generated, 'c')]
  const found = [...(await readOwn()), ...(await readGenerated(generatedFolders))]
  const sources = changeSources(found, changes)
  const units = sources.filter(({ path }) => !path.endsWith('.h'))
  const headers = sources.filter(({ path }) => path.endsWith('.h'))
  const includes = [SOURCES, join(SOURCES, 'arch/x86_64'), ...generatedFolders].flatMap((folder) => ['-I', folder])
  const flags = [...FLAGS, ...includes]
  const key = hashOf([compiler, ...flags, hashOfSources(headers)])
  const script = await readFile(join(ROOT, SCRIPT), 'utf8')
  const stamp = hashOf([key, hashOfSources(units), script, ...LINK_FLAGS])

  const built = { kernel: join(output, 'kernel.elf'), symbols: join(output, 'kernel.debug.elf') }
  const stampFile = join(output, 'kernel.stamp')
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return built

  const folder = options.objects ?? join(output, 'objects')
  await makeFolder(folder)
  await makeFolder(output)
  const overlay =
    changes.length === 0
      ? []
      : await writeOverlay(
          sources.filter(({ isChanged }) => isChanged),
          output,
        )
  const compilation = { compiler, flags, overlay, key, folder }
  const objects = await compileAll(units, compilation)
  await linkWithNames(objects, compilation, built)
  await checkSize(built.kernel)
  await writeBy(stampFile, (fresh) => writeFile(fresh, stamp))
  await removeOldObjects(folder, objects)
  return built
}
