import type { ArgDef, ArgsDef } from 'citty'
import { largestSeed } from '../conformance/cases/random/prng.ts'
import { nearestName } from '../spec/ir/nearest.ts'

/** What is wrong with a command line, and what to write instead. */
export interface Refusal {
  message: string
  remedy: string
}

interface Option {
  name: string
  /** How it is written: `--only`, `-o`, `--no-color`. */
  flag: string
  definition: ArgDef
}

/** The largest whole number that an option takes, by its `valueHint`. */
const largest: Readonly<Record<string, number>> = { count: Number.MAX_SAFE_INTEGER, seed: largestSeed }

/** A command line taken apart: each option with its value, and the rest. */
interface Reading {
  given: Map<string, string>
  positionals: string[]
}

/**
 * Holds a command line against the definition of its options: citty alone takes unknown options, missing values and
 * surplus arguments without a word. An option whose `valueHint` is `number`, `count` or `seed` must have a number for a
 * value; one whose `valueHint` ends in dots may be repeated, and
 * the value of one whose `valueHint` is `TEXT` may be empty.
 */
export function refuse(rawArgs: readonly string[], definitions: ArgsDef): Refusal | undefined {
  const options = flagsOf(definitions)
  const reading: Reading = { given: new Map(), positionals: [] }
  const rest = [...rawArgs]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      reading.positionals.push(...rest.splice(0))
    } else if (!word.startsWith('-') || word === '-') {
      reading.positionals.push(word)
    } else {
      const refusal = readOption(word, rest, options, reading.given)
      if (refusal !== undefined) return refusal
    }
  }
  return refusePositionals(reading.positionals, definitions) ?? refuseAbsent(reading.given, definitions)
}

/** Every way in which an option may be written. */
function flagsOf(definitions: ArgsDef): Map<string, Option> {
  const flags = Object.entries(definitions).flatMap(([name, definition]): Option[] => {
    if (definition.type === 'positional') return []
    const aliases = 'alias' in definition ? [definition.alias ?? []].flat() : []
    const names = [name, ...aliases].map((each) => (each.length === 1 ? `-${each}` : `--${each}`))
    if (definition.type === 'boolean') names.push(`--no-${name}`)
    return names.map((flag) => ({ name, flag, definition }))
  })
  return new Map(flags.map((option) => [option.flag, option]))
}

function readOption(
  word: string,
  rest: string[],
  options: ReadonlyMap<string, Option>,
  given: Map<string, string>,
): Refusal | undefined {
  const equals = word.indexOf('=')
  const flag = equals < 0 ? word : word.slice(0, equals)
  const option = options.get(flag)
  if (option === undefined) return unknownOption(flag, options)
  if (given.has(option.name) && !mayRepeat(option.definition)) {
    return { message: `${flag} is given twice`, remedy: `Give --${option.name} once.` }
  }
  if (option.definition.type === 'boolean') {
    given.set(option.name, '')
    if (equals < 0) return undefined
    return { message: `${flag} takes no value`, remedy: `Write ${flag}, or --no-${option.name} for the contrary.` }
  }
  const value = equals < 0 ? valueFrom(rest, option.definition) : word.slice(equals + 1)
  given.set(option.name, value ?? '')
  return refuseValue(flag, value, option.definition)
}

/** Takes the next word for a value, unless it looks like an option; where a number belongs, a negative one is none. */
function valueFrom(rest: string[], definition: ArgDef): string | undefined {
  const next = rest[0]
  if (next === undefined) return undefined
  const hint = definition.valueHint ?? ''
  const negative = (hint === 'number' || Object.hasOwn(largest, hint)) && isNumber(next)
  return next.startsWith('-') && next !== '-' && !negative ? undefined : rest.shift()
}

function refuseValue(flag: string, value: string | undefined, definition: ArgDef): Refusal | undefined {
  const hint = definition.valueHint ?? 'value'
  if (value === undefined || (value === '' && hint !== 'TEXT')) {
    return { message: `${flag} needs a value`, remedy: `Write ${flag} <${hint}>.` }
  }
  if (hint === 'number' && !isNumber(value)) {
    return { message: `${flag} needs a number; ${value} is none`, remedy: `Write for example ${flag} 2.5.` }
  }
  const most = largest[hint]
  if (most !== undefined && !/^\d+$/.test(value)) {
    return { message: `${flag} needs a whole number; ${value} is none`, remedy: `Write for example ${flag} 32.` }
  }
  if (most !== undefined && Number(value) > most) {
    return { message: `${flag} ${value} is too large`, remedy: `The largest is ${String(most)}.` }
  }
  return definition.type === 'enum' ? refuseChoice(`${flag} ${value}`, value, definition.options ?? []) : undefined
}

/** A `valueHint` that ends in dots says so. */
const mayRepeat = ({ valueHint }: ArgDef) => valueHint?.endsWith('...') === true

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text)
}

function refuseChoice(written: string, value: string, choices: readonly string[]): Refusal | undefined {
  if (choices.includes(value)) return undefined
  const remedy = suggest(value, choices) ?? `The choices are ${choices.join(', ')}.`
  return { message: `${written} is not one of the choices`, remedy }
}

function unknownOption(flag: string, options: ReadonlyMap<string, Option>): Refusal {
  const known = [...options.keys(), '--help']
  // Any letter is near any other letter.
  const nearest = flag.length > 2 ? suggest(flag, known) : undefined
  const remedy = nearest ?? `The options are ${known.sort().join(', ')}.`
  return { message: `there is no option ${flag}`, remedy }
}

function refusePositionals(words: readonly string[], definitions: ArgsDef): Refusal | undefined {
  const expected = Object.entries(definitions).filter(([, definition]) => definition.type === 'positional')
  const surplus = expected.some(([, definition]) => mayRepeat(definition)) ? undefined : words[expected.length]
  if (surplus !== undefined) {
    const remedy = expected.length === 0 ? 'This command takes options only.' : `Leave out "${surplus}".`
    return { message: `"${surplus}" is one argument too many`, remedy }
  }
  const absent = expected
    .slice(words.length)
    .find(([, { required, ...rest }]) => required !== false && !('default' in rest))
  if (absent === undefined) return undefined
  return { message: `an argument is missing: ${absent[0]}`, remedy: absent[1].description ?? 'See --help.' }
}

function refuseAbsent(given: ReadonlyMap<string, string>, definitions: ArgsDef): Refusal | undefined {
  const absent = Object.entries(definitions).find(
    ([name, { type, required, ...rest }]) =>
      type !== 'positional' && required === true && !('default' in rest) && !given.has(name),
  )
  return absent && { message: `--${absent[0]} is missing`, remedy: absent[1].description ?? 'See --help.' }
}

/** "Did you mean ...?" for the nearest name; undefined when none is near. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  const nearest = nearestName(name, known)
  return nearest === undefined ? undefined : `Did you mean ${nearest}?`
}
