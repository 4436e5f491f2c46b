import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { irFormat, type Ir } from '../../ir/ir.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Kind } from '../language/kinds.ts'
import { buildIr } from './build/build-ir.ts'
import { checkChoice } from './check-choice.ts'
import { chooseProfiles } from './choose-profiles.ts'
import { derive, extendsOf } from './derive.ts'
import { duplicates } from './duplicates.ts'
import { readEntries, type Declared } from './entries.ts'
import { readFiles, shippedSpec, type FileSet } from './files.ts'
import { locator, type Locate } from './locate.ts'
import type { ParseFile } from './parse-yaml.ts'
import { recordOrigins, type Origins } from './origins.ts'
import { shapeEntries } from './shape-entries.ts'
import { placeOf, type Source } from './source.ts'
import { wholeVocabulary } from './vocabulary.ts'

export interface LoadOptions {
  /** The folder of the specification that `extends` may name; the one that comes with this package. */
  base?: string
  /** Files are named in messages relative to this folder; the current one. */
  from?: string
  /** These profiles and what they include, instead of those that abi.yaml chooses. */
  profiles?: readonly string[]
  /** Reads a file, if not as YAML is read. */
  parse?: ParseFile
}

/** A specification without evidence, and what is wrong with the form of its files. */
export interface LoadResult {
  ir: Ir
  sources: ReadonlyMap<string, Source>
  diagnostics: Diagnostic[]
  locate: Locate
  /** What the objects of the IR were made from. */
  origins: Origins
  /** Names that are declared by entries which could not be made in whole: to use them is no further mistake. */
  claimed: ReadonlyMap<Kind, ReadonlySet<string>>
  /** Kinds of which something may be missing, because a file could not be read. */
  unread: ReadonlySet<Kind>
  /** Whether all that expressions can name is there, so that they can be checked whatever else is wrong. */
  vocabulary: boolean
}

/**
 * Reads the specification in a folder. What cannot be read is left out of the IR and reported;
 * the IR is whole if there are no diagnostics.
 */
export function loadSpec(dir: string, options: LoadOptions = {}): LoadResult {
  const { from = process.cwd(), base = shippedSpec, parse } = options
  const files: FileSet = existsSync(dir) ? readFiles(dir, from) : new Map()
  const abi: Source = { file: relative(from, join(dir, 'abi.yaml')), text: '' }
  return loadFiles(files, {
    abi,
    readBase: () => readFiles(base, from),
    ...(options.profiles && { profiles: options.profiles }),
    ...(parse && { parse }),
  })
}

/** The same for files that are read already; `abi` stands for a missing abi.yaml. */
export function loadFiles(
  files: FileSet,
  options: { abi?: Source; readBase?: () => FileSet } & Pick<LoadOptions, 'profiles' | 'parse'> = {},
): LoadResult {
  const { abi = { file: 'abi.yaml', text: '' }, readBase, parse } = options
  const own = readEntries(files, parse)
  const derived = extendsOf(own) !== undefined && readBase !== undefined
  const baseFiles: FileSet = derived ? readBase() : new Map()
  const declared = derived ? derive(readEntries(baseFiles, parse), own) : own
  const missing = files.has('abi.yaml') ? [] : [diagnostic('missing-file', placeOf(abi, 0, 0), { path: 'abi.yaml' })]
  if (missing.length > 0) declared.unread.add('abi')
  return assemble(
    { ...declared, diagnostics: [...missing, ...declared.diagnostics] },
    [abi, ...baseFiles.values(), ...files.values()],
    options.profiles,
  )
}

function assemble(declared: Declared, sources: readonly Source[], profiles?: readonly string[]): LoadResult {
  const origins = recordOrigins()
  const { shaped, claimed, diagnostics: shapes } = shapeEntries(declared.entries)
  const diagnostics = [...declared.diagnostics, ...duplicates(declared.entries), ...shapes]
  const whole = buildIr(shaped, {
    origins,
    claimed,
    unread: declared.unread,
    report: (one) => diagnostics.push(one),
    leaveOut: (call) => claimed.set('syscall', new Set([...(claimed.get('syscall') ?? []), call])),
  })
  const [abi] = shaped.abi
  const choice = abi && checkChoice(abi, whole)
  if (choice) diagnostics.push(...choice.diagnostics)
  const chosen = profiles ?? choice?.profiles
  const ir = chosen ? withLeftOut(chooseProfiles(whole, chosen, origins), whole) : whole
  return {
    ir: { ...ir, format: irFormat },
    sources: new Map(sources.map((source) => [source.file, source])),
    diagnostics: once(diagnostics),
    locate: locator(
      ir,
      origins,
      sources.findLast((source) => source.file.endsWith('abi.yaml')) ?? { file: '', text: '' },
    ),
    origins,
    claimed,
    unread: declared.unread,
    vocabulary: wholeVocabulary(declared.entries, [...claimed.keys(), ...declared.unread]),
  }
}

/** The names of the other profiles stay known: `has_profile` is false of them, and a mistake of all other names. */
function withLeftOut(chosen: Ir, whole: Ir): Ir {
  const kept = new Set(chosen.profiles.map(({ name }) => name))
  const others = whole.profiles.map(({ name }) => name).filter((name) => !kept.has(name))
  return others.length === 0 ? chosen : { ...chosen, profiles_left_out: others }
}

/** What is wrong with a common outcome is found wherever it is placed. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ code, message, place }: Diagnostic): string =>
    [code, place.file, place.line, place.col, message].join(' ')
  return [...new Map(diagnostics.toReversed().map((one) => [key(one), one])).values()].toReversed()
}
