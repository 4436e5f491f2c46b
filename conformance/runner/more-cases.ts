import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import type { Machine } from '../../spec/oracle/machine.ts'
import { type GenerateOptions, randomProgram } from '../cases/random/generate.ts'
import { largestSeed } from '../cases/random/prng.ts'
import { NotationError } from '../notation/notation-error.ts'
import { namedProfile, parseScenario } from '../notation/parse-scenario.ts'
import { SelectionError } from './select.ts'
import type { SuiteCase } from './suite.ts'

export interface RandomOptions extends GenerateOptions {
  seed: number
  /** How many programs. */
  programs: number
  /** The number of the first one in the sequence of the seed. */
  first?: number
}

const randomId = /^random:(\d+):(\d+)$/

/** Random programs, each made when it is its turn. Their ids say seed and number, so that each can be had again. */
export function* randomCases(machine: Machine, options: RandomOptions): Generator<SuiteCase> {
  const { seed, programs, first = 0 } = options
  for (let index = first; index < first + programs; index++)
    yield {
      ...randomProgram(machine, seed, index, options),
      kind: 'random',
      shrinks: true,
      options: { misfits: 'skip' },
    }
}

/** Whether an id is that of a random program, `random:<seed>:<number>`. */
export const isRandomId = (id: string): boolean => randomId.exec(id)?.slice(1).every(isSeed) === true

const isSeed = (digits: string) => Number(digits) <= largestSeed

/**
 * The random program with an id such as `random:7:12`; undefined for another id.
 *
 * @throws SelectionError for numbers that are too large
 */
export function randomCase(machine: Machine, id: string, options: GenerateOptions = {}): SuiteCase | undefined {
  const [, seed, index] = randomId.exec(id) ?? []
  if (seed === undefined || index === undefined) return undefined
  if (!isRandomId(id)) throw new SelectionError(`a number in ${id} is too large`, `The largest is ${largestSeed}.`)
  return [...randomCases(machine, { ...options, seed: Number(seed), first: Number(index), programs: 1 })][0]
}

const scenarioFolder = fileURLToPath(new URL('../cases/scenarios/', import.meta.url))

/**
 * The scenarios written by hand, with what their authors expect, but for those of a profile that the specification has left
 * out.
 *
 * @throws NotationError
 */
export function scenarioCases(globals: Globals, folder = scenarioFolder): SuiteCase[] {
  const leftOut = new Set(globals.ir.profiles_left_out)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pkt'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8')
      const named = namedProfile(text, name)
      if (named !== undefined && leftOut.has(named)) return []
      const { id, profile, roles, events, expectations } = parseScenario(text, name, globals)
      if (profile === '')
        throw new NotationError(name, { line: 1, column: 1 }, 'the scenario has no profile', 'Write //! profile NAME.')
      return [{ id: `scenario:${id}`, kind: 'scenario', profiles: [profile], roles, events, options: { expectations } }]
    })
}
