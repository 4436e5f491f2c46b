/**
 * Where the time of `check` and `generate` goes on this machine: `npx tsx spec/compiler/benchmark.ts [DIR]`. Beside the
 * time that passed stands that of the processors, which includes the collection of garbage. The search is made again,
 * now that its code is compiled, and once more with every call twice: that should take twice as long.
 */
import type { Ir } from '../ir/ir.ts'
import type { Outcome, Syscall } from '../ir/syscall.ts'

/** Each call once more under another name, with rules of its own. */
const withTwins = (ir: Ir): Ir => ({ ...ir, syscalls: [...ir.syscalls, ...ir.syscalls.map(twin)] })

const twin = ({ name, outcomes, ...rest }: Syscall): Syscall => ({
  ...rest,
  name: `${name}_twin`,
  outcomes: outcomes.map((outcome) => renamed(outcome, name)),
})

const renamed = ({ id, then, ...rest }: Outcome, call: string): Outcome => ({
  ...rest,
  id: id.replace(call, `${call}_twin`),
  ...(then && { then: then.map((outcome) => renamed(outcome, call)) }),
})

async function phase<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const result = await run()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  console.log(
    `${name.padEnd(21)} ${ms.toFixed(0).padStart(6)} ms ${((user + system) / 1000).toFixed(0).padStart(6)} cpu`,
  )
  return result
}

const { loadSpec, checkSpec, analyse, explore, emitters, generate, languageSchemas, ownSpec } = await phase(
  'import',
  async () => ({
    ...(await import('./load/load-spec.ts')),
    ...(await import('./check/check.ts')),
    ...(await import('./compile-whole.ts')),
    ...(await import('./emit/index.ts')),
    ...(await import('./language/schemas.ts')),
    ...(await import('../oracle/analyse.ts')),
    ...(await import('../oracle/explore/explore.ts')),
  }),
)
const loaded = await phase('load', () => loadSpec(process.argv[2] ?? ownSpec))
await phase('check', () => checkSpec(loaded))
await phase('analyse', () => analyse(loaded.ir))
const { evidence } = await phase('explore', () => explore(loaded.ir))
await phase('explore again', () => explore(loaded.ir))
await phase('explore twice as much', () => explore(withTwins(loaded.ir)))
const schemas = await phase('language schemas', languageSchemas)
for (const name of Object.keys(emitters))
  await phase(`emit ${name}`, () => generate({ ...loaded.ir, evidence }, { only: [name], languageSchemas: schemas }))
