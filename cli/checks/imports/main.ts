/** `tsx cli/checks/imports/main.ts`: names every import that the table of layers forbids. */
import { fileURLToPath } from 'node:url'
import { checkImports } from './check.ts'
import { layers } from './layers.ts'
import { importsOf, sourceFiles } from './scan.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const files = sourceFiles(root)
const imports = files.flatMap((file) => importsOf(root, file))
const violations = checkImports(files, imports, layers)

for (const { file, line, message } of violations) console.error(`${file}:${line}: ${message}`)
console.log(`imports: ${files.length} files, ${imports.length} imports, ${violations.length} forbidden`)
process.exitCode = violations.length === 0 ? 0 : 1
