/** Builds the agent for this machine with clang and lld, when its sources changed. */
import { createHash } from 'node:crypto'
import { access, constants, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { x, type Output } from 'tinyexec'
import { makeFolder } from '../../spec/compiler/make-folder.ts'
import { TargetSetupFailed } from './errors.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SOURCES = join(ROOT, 'conformance/agent')
/** The bindings of this specification. */
export const HEADERS = join(ROOT, 'spec/generated/c')
const OUTPUT = join(ROOT, 'build/agent')

export interface BuildOptions {
  /** Where sockspec.h lies; another one for a derived specification. */
  headers?: string
  /** Where the agent and its stamp go. */
  output?: string
  /** The clang to use. */
  compiler?: string
}

/** Architectures that the agent has a port for, by the name that Node gives them. */
const ARCHITECTURES: Readonly<Record<string, { name: string; triple: string }>> = {
  x64: { name: 'x86_64', triple: 'x86_64-linux-gnu' },
}

const FLAGS = [
  ['-std=c17', '-ffreestanding', '-nostdlib', '-static', '-fuse-ld=lld', '-fno-stack-protector'],
  ['-O2', '-g', '-Wall', '-Wextra', '-Werror'],
].flat()

const INSTALL = 'install them with: apt-get install clang lld'
const FREE_SPACE = 'Free some space on the disk of the folder build, and on that of temporary files.'

interface Source {
  path: string
  text: string
}

async function readSources(folder: string, endings: readonly string[]): Promise<Source[]> {
  const names = (await readdir(folder)).filter((name) => endings.some((ending) => name.endsWith(ending))).sort()
  return Promise.all(
    names.map(async (name) => ({ path: join(folder, name), text: await readFile(join(folder, name), 'utf8') })),
  )
}

async function readHeaders(folder: string): Promise<Source[]> {
  const headers = await readSources(folder, ['.h']).catch(() => [])
  if (headers.some(({ path }) => path === join(folder, 'sockspec.h'))) return headers
  throw new TargetSetupFailed(`${folder}/sockspec.h is missing`, 'Run `npx sockspec generate` first.')
}

const readText = (path: string) => readFile(path, 'utf8').catch(() => '')

function explain(error: unknown): unknown {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return missing ? new TargetSetupFailed('the agent is built with clang, which is not here', INSTALL) : error
}

async function runClang(compiler: string, args: string[]): Promise<Output> {
  try {
    return await x(compiler, args, { nodePath: false })
  } catch (error) {
    throw explain(error)
  }
}

async function compile(compiler: string, args: string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await runClang(compiler, args)
  if (exitCode !== 0) throw new TargetSetupFailed(`the agent does not compile:\n${stdout}${stderr}`, remedyOf(stderr))
}

const isForSpace = (said: string) => /no space left on device|disk quota exceeded/i.test(said)

function remedyOf(stderr: string): string {
  if (/invalid linker name|unable to execute command: Executable .* doesn't exist/.test(stderr)) return INSTALL
  // The linker writes through a mapping of the file: where there is no room, that is a bus error.
  if (isForSpace(stderr) || stderr.includes('Bus error')) return FREE_SPACE
  return 'Run `npx sockspec doctor`; if nothing is missing, this is a mistake in sockspec.'
}

/** The linker's own words for a folder that cannot be written are no help. */
async function ensureFolder(path: string): Promise<void> {
  try {
    makeFolder(path)
    await access(path, constants.W_OK)
  } catch (error) {
    throw unwritable(path, error)
  }
}

function unwritable(folder: string, error: unknown): TargetSetupFailed {
  const message = error instanceof Error ? error.message : String(error)
  return new TargetSetupFailed(
    `the agent cannot be built in ${folder}: ${message}`,
    isForSpace(message) ? FREE_SPACE : 'Make that folder writable, or run this once as a user who may write there.',
  )
}

async function putInPlace(fresh: string, agent: string, stamp: string): Promise<void> {
  await rename(fresh, agent)
  await writeFile(`${fresh}.stamp`, stamp)
  await rename(`${fresh}.stamp`, `${agent}.stamp`)
}

/** Returns the path of the agent, built if it was not, or if a source, a header or a flag changed. */
export async function buildAgent(options: BuildOptions = {}): Promise<string> {
  const architecture = ARCHITECTURES[process.arch]
  if (architecture === undefined)
    throw new TargetSetupFailed(`the agent has no port for ${process.arch} yet`, 'Run it on x86_64.')
  const { headers = HEADERS, output = OUTPUT, compiler = 'clang' } = options
  const sources = await readSources(SOURCES, ['.c', '.h'])
  const foreign = (path: string) => /\/arch-[^/]*$/.test(path) && !path.endsWith(`/arch-${architecture.name}.c`)
  const units = sources.map(({ path }) => path).filter((path) => path.endsWith('.c') && !foreign(path))
  const args = [`--target=${architecture.triple}`, ...FLAGS, '-I', headers, '-I', SOURCES, ...units]

  const hash = createHash('sha256').update([compiler, ...args].join('\0'))
  for (const { path, text } of [...sources, ...(await readHeaders(headers))]) hash.update(`\0${path}\0${text}`)
  const stamp = hash.digest('hex')

  const agent = join(output, `agent-${architecture.name}`)
  if ((await readText(`${agent}.stamp`)) === stamp) return agent

  // Several processes may build at once: each writes its own file, and the last rename wins with the same bytes.
  await ensureFolder(output)
  const fresh = `${agent}.${process.pid}.${performance.now()}`
  try {
    await compile(compiler, [...args, '-o', fresh])
    await putInPlace(fresh, agent, stamp).catch((error: unknown) => {
      throw unwritable(output, error)
    })
  } finally {
    await rm(fresh, { force: true })
    await rm(`${fresh}.stamp`, { force: true })
  }
  return agent
}
