/** Compiles a test program that needs nothing but the generated header and reference/user/program.h. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { x } from 'tinyexec'
import { BuildFailed } from './build-failed.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'build/programs')
const library = join(root, 'reference/user')

const flags = [
  ['--target=x86_64-linux-gnu', '-std=c17', '-O2', '-g', '-Wall', '-Wextra', '-ffreestanding', '-nostdlib', '-static'],
  ['-fuse-ld=lld', '-fno-stack-protector', '-I', join(root, 'spec/generated/c'), '-I', library],
].flat()

/** The path of the executable, built from a C file anywhere. @throws BuildFailed */
export async function buildProgram(source: string): Promise<string> {
  const text = await readFile(source).catch(() => {
    throw new BuildFailed(`${source}: there is no such file`, 'Name a C source or a static program.')
  })
  const stamp = createHash('sha256').update(source).update(text).digest('hex').slice(0, 8)
  const program = join(folder, `${basename(source, '.c')}-${stamp}`)
  const fresh = `${program}.${process.pid}`
  await mkdir(folder, { recursive: true })
  try {
    const { exitCode, stderr } = await compile([...flags, source, join(library, 'program.c'), '-o', fresh])
    if (exitCode !== 0)
      throw new BuildFailed(
        `${source} does not compile:\n${stderr}`,
        'Mend it; reference/user/program.h says what there is.',
      )
    await rename(fresh, program)
  } finally {
    await rm(fresh, { force: true })
  }
  return program
}

async function compile(args: string[]) {
  try {
    return await x('clang', args)
  } catch {
    throw new BuildFailed(
      'programs are compiled with clang, which is not here',
      'Install it: apt-get install clang lld',
    )
  }
}
