/** Compiles programs that need nothing but generated headers and reference/user/program.h. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { x } from 'tinyexec'
import { BuildFailed } from './build-failed.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'build/programs')
const library = join(root, 'reference/user')
const bindings = join(root, 'spec/generated/c')

const flags = [
  ['--target=x86_64-linux-gnu', '-O2', '-g', '-Wall', '-Wextra', '-ffreestanding', '-nostdlib', '-static'],
  ['-fuse-ld=lld', '-fno-stack-protector'],
].flat()

export interface ProgramSources {
  /** Its C files, besides reference/user/program.c. */
  sources: readonly string[]
  /** Folders of its headers, besides those of sockspec.h and program.h. */
  headers?: readonly string[]
  /** Which C it is written in; C17 unless told. */
  standard?: 'c17' | 'gnu17'
}

/** The path of the executable, built from a C file anywhere. @throws BuildFailed */
export async function buildProgram(source: string): Promise<string> {
  await readFile(source).catch(() => {
    throw new BuildFailed(`${source}: there is no such file`, 'Name a C source or a static program.')
  })
  return buildProgramOf({ sources: [source] }, basename(source, '.c'))
}

/** The same for a program of several sources. It is built again when one of them, a header or a flag changed. */
export async function buildProgramOf(
  { sources, headers = [], standard = 'c17' }: ProgramSources,
  name: string,
): Promise<string> {
  const folders = [bindings, library, ...headers]
  const args = [...flags, `-std=${standard}`, ...folders.flatMap((path) => ['-I', path]), ...sources]
  args.push(join(library, 'program.c'))
  const program = join(folder, `${name}-${await stampOf(args, folders)}`)
  if (await isThere(program)) return program
  const fresh = `${program}.${process.pid}.${performance.now()}`
  await mkdir(folder, { recursive: true })
  try {
    const { exitCode, stderr } = await compile([...args, '-o', fresh])
    if (exitCode !== 0)
      throw new BuildFailed(
        `${sources.length === 1 ? sources.join() : name} does not compile:\n${stderr}`,
        'Mend it; reference/user/program.h says what there is.',
      )
    await rename(fresh, program)
  } finally {
    await rm(fresh, { force: true })
  }
  return program
}

/** Stands for all that an executable is made from. */
async function stampOf(args: readonly string[], folders: readonly string[]): Promise<string> {
  const headers = await Promise.all(folders.map(headersIn))
  const sources = args.filter((arg) => arg.endsWith('.c'))
  const hash = createHash('sha256').update(args.join('\0'))
  for (const path of [...headers.flat(), ...sources]) hash.update(`\0${path}\0`).update(await readFile(path))
  return hash.digest('hex').slice(0, 8)
}

async function headersIn(path: string): Promise<string[]> {
  const names = await readdir(path)
  return names
    .filter((name) => name.endsWith('.h'))
    .sort()
    .map((name) => join(path, name))
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

async function compile(args: string[]) {
  try {
    return await x('clang', args, { nodePath: false })
  } catch {
    throw new BuildFailed(
      'programs are compiled with clang, which is not here',
      'Install it: apt-get install clang lld',
    )
  }
}
