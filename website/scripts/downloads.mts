import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import type { Download, DownloadGroup } from '../model/site-page.ts'
import { contentDir, preparedDir, repository } from './paths.mts'

interface Source {
  group: DownloadGroup
  /** A file, or a folder of which every file is offered. */
  from: string
  /** Below `downloads/`. */
  to: string
  /** Name of the archive of the folder. */
  archive?: string
}

const generated = join(repository, 'spec/generated')

const sources: readonly Source[] = [
  { group: 'ir', from: join(generated, 'ir.json'), to: 'ir.json' },
  { group: 'openapi', from: join(generated, 'openapi.json'), to: 'openapi.json' },
  { group: 'schema', from: join(generated, 'schema'), to: 'schema', archive: 'sockspec-schema.tar.gz' },
  { group: 'c', from: join(generated, 'c/sockspec.h'), to: 'c/sockspec.h' },
  { group: 'typescript', from: join(generated, 'ts'), to: 'ts', archive: 'sockspec-ts.tar.gz' },
  { group: 'rust', from: join(generated, 'rust'), to: 'rust', archive: 'sockspec-rust.tar.gz' },
  { group: 'man', from: join(contentDir, 'man'), to: 'man', archive: 'sockspec-man.tar.gz' },
]

/** Gathers what the page of downloads offers, and writes down what there is with its size. */
export async function prepareDownloads(): Promise<void> {
  const target = join(preparedDir, 'downloads')
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  const offered = await Promise.all(sources.map((source) => offer(source, target)))
  const llms = await Promise.all(
    [
      ['en', 'llms.txt'],
      ['ru', 'ru/llms.txt'],
    ].map(async ([locale = '', path = '']): Promise<Download> => {
      const { size } = await stat(join(contentDir, 'docs', locale, 'llms.txt'))
      return { path, bytes: size, group: 'llms' }
    }),
  )
  await writeFile(join(preparedDir, 'downloads.json'), JSON.stringify([...offered.flat(), ...llms]))
}

async function offer(source: Source, target: string): Promise<Download[]> {
  const made = await stat(source.from).catch((error: unknown) => {
    throw new Error(`${source.from}: is not there; \`npm run docs\` in the repository's root makes it`, {
      cause: error,
    })
  })
  const to = join(target, source.to)
  await mkdir(dirname(to), { recursive: true })
  await cp(source.from, to, { recursive: true })
  const files = made.isDirectory() ? await filesBelow(to) : [to]
  const archives = source.archive === undefined ? [] : [await pack(target, source.to, source.archive)]
  return Promise.all(
    [...archives, ...files.sort()].map(async (file) => ({
      path: `downloads/${relative(target, file).replaceAll(sep, '/')}`,
      bytes: (await stat(file)).size,
      group: source.group,
      ...(archives.includes(file) && { archive: true as const }),
    })),
  )
}

/** Packs `folder` the same way each time: no owner, no time. */
async function pack(target: string, folder: string, name: string): Promise<string> {
  const file = join(target, name)
  const same = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '--format=ustar']
  await promisify(execFile)('tar', [...same, '--use-compress-program=gzip -9n', '-cf', file, '-C', target, folder])
  return file
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
