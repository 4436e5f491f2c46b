/** Holds the C sources to lengths; the assembler and what is generated are left alone. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleFaults } from './check.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const sources = ['conformance/agent', 'reference'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[ch]$/.test(name))
    .map((name) => join(root, folder, name)),
)

const faults = sources.flatMap((path) =>
  styleFaults(readFileSync(path, 'utf8')).map(({ line, message }) => `${relative(root, path)}:${line}: ${message}`),
)

for (const fault of faults) console.error(fault)
console.log(`C: ${sources.length} files, ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
