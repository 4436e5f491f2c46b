import { type ArgsDef, type CommandContext, renderUsage, runCommand } from 'citty'
import { type Refusal, refuse } from './strict-options.ts'

/** A citty command whose options are plain data; name and summary stand in the table of commands. */
export interface CommandDefinition<T extends ArgsDef> {
  args: T
  /** Returns the exit status; nothing stands for 0. */
  run: (context: CommandContext<T>) => Promise<number | undefined> | number | undefined
}

/** A command of whatever options, ready to be run with a command line. */
export interface Command {
  /** The text of `--help`. */
  usage: () => Promise<string>
  /** What is wrong with the command line, if anything is. */
  refuse: (rawArgs: readonly string[]) => Refusal | undefined
  /** Runs it; the exit status. */
  run: (rawArgs: string[]) => Promise<number>
}

/** A line of the table of commands. */
export interface CommandEntry {
  name: string
  /** What it does, in a few words. */
  summary: string
  /** Its module is loaded when it is run, so that one command does not wait for the others' imports. */
  load: () => Promise<Command>
}

/** Types `args` of `run` after the definition of the options. */
export function defineCommand<const T extends ArgsDef>(definition: CommandDefinition<T>): CommandDefinition<T> {
  return definition
}

/** Makes a line of the table for a module whose default export comes from `defineCommand`. */
export function entry<T extends ArgsDef>(
  name: string,
  summary: string,
  load: () => Promise<{ default: CommandDefinition<T> }>,
): CommandEntry {
  return { name, summary, load: async () => strict(name, summary, (await load()).default) }
}

function strict<T extends ArgsDef>(name: string, summary: string, definition: CommandDefinition<T>): Command {
  const command = { ...definition, meta: { name, description: summary } }
  return {
    usage: () => renderUsage(command, { meta: { name: 'sockspec' } }),
    refuse: (rawArgs) => refuse(rawArgs, definition.args),
    run: async (rawArgs) => {
      const { result } = await runCommand(command, { rawArgs })
      return typeof result === 'number' ? result : 0
    },
  }
}
