import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { shippedSpec } from '../../load/files.ts'
import { loadSpec } from '../../load/load-spec.ts'
import { generate } from '../index.ts'

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noEmit: true,
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  types: [],
}

const dir = mkdtempSync(join(tmpdir(), 'sockspec-ts-'))
afterAll(() => {
  rmSync(dir, { recursive: true })
})

/** What the compiler has against a set of files. */
function complaints(files: ReadonlyMap<string, string>): string[] {
  const paths = [...files].map(([path, text]) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
    return join(dir, path)
  })
  const program = ts.createProgram({ rootNames: paths.filter((path) => path.endsWith('.ts')), options })
  return ts
    .getPreEmitDiagnostics(program)
    .map((one) => `${one.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(one.messageText, '\n')}`)
}

describe('TypeScript output for the real specification', () => {
  it('compiles under the strictest options', async () => {
    const files = await generate(loadSpec(shippedSpec).ir, { only: ['typescript', 'openapi'] })
    expect(complaints(new Map([...files, ['package.json', '{"type":"module"}']]))).toEqual([])
  })
})
