/**
 * Where the time of `check` and `generate` goes on this machine: `npx tsx spec/compiler/benchmark.ts [DIR]`. Beside the
 * time that passed stands that of the processors, which includes the collection of garbage.
 */

async function phase<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const result = await run()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  console.log(
    `${name.padEnd(20)} ${ms.toFixed(0).padStart(6)} ms ${((user + system) / 1000).toFixed(0).padStart(6)} cpu`,
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
const schemas = await phase('language schemas', languageSchemas)
for (const name of Object.keys(emitters))
  await phase(`emit ${name}`, () => generate({ ...loaded.ir, evidence }, { only: [name], languageSchemas: schemas }))
