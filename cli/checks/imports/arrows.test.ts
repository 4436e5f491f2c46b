import { describe, expect, test } from 'vitest'
import { judge, placeOf, unplaced } from './arrows.ts'
import { layers } from './layers.ts'
import { importsIn } from './scan.ts'

function messages(file: string, ...specifiers: string[]): string[] {
  const text = specifiers.map((specifier) => `import '${specifier}'\n`).join('')
  return importsIn(file, text).flatMap((each) => judge(each, layers)?.message ?? [])
}

describe('allowed', () => {
  test.each([
    ['spec/oracle/step.ts', '../ir/ir.ts'],
    ['spec/oracle/step.ts', '@marcbachmann/cel-js'],
    ['spec/oracle/effect/parse.ts', '../value.ts'],
    ['spec/oracle/step.test.ts', 'node:fs'],
    ['spec/oracle/step.test.ts', '../compiler/compile.ts'],
    ['spec/compiler/compile.ts', '../oracle/step.ts'],
    ['spec/compiler/compile.ts', 'node:fs'],
    ['spec/compiler/emit/index.ts', './c/c.ts'],
    ['spec/compiler/emit/c/c.ts', './names.ts'],
    ['spec/compiler/emit/c/c.ts', '../shared/printer.ts'],
    ['spec/compiler/emit/c/c.ts', '../emitter.ts'],
    ['conformance/runner/run.ts', '../targets/target.ts'],
    ['conformance/targets/qemu.ts', '../../qemu/boot.ts'],
    ['cli/commands/check.ts', '../../spec/compiler/compile.ts'],
    ['vitest.config.ts', './cli/main.ts'],
  ])('%s imports %s', (file, specifier) => {
    expect(messages(file, specifier)).toEqual([])
  })
})

describe('forbidden', () => {
  test.each([
    ['spec/ir/ir.ts', '../oracle/step.ts', 'ir -> oracle is forbidden'],
    ['spec/oracle/step.ts', '../compiler/compile.ts', 'oracle -> compiler is forbidden'],
    ['spec/oracle/step.ts', 'node:fs', 'oracle -> node:fs'],
    ['spec/compiler/emit/c/c.ts', '../rust/rust.ts', 'emitter -> emitter is forbidden'],
    ['spec/compiler/emit/c/c.ts', '../../load/load.ts', 'emitter -> compiler is forbidden'],
    ['spec/compiler/emit/c/c.ts', '../index.ts', 'emitter -> emit is forbidden'],
    ['spec/compiler/emit/shared/printer.ts', '../c/c.ts', 'emit/shared -> emitter is forbidden'],
    ['spec/compiler/emit/c/c.ts', 'node:fs', 'an emitter reads the IR and nothing else'],
    ['conformance/protocol/frame.ts', '../runner/run.ts', 'protocol -> runner is forbidden'],
    ['conformance/notation/parse.ts', '../runner/run.ts', 'notation -> runner is forbidden'],
    ['conformance/report/html.ts', '../runner/run.ts', 'report -> runner is forbidden'],
    ['conformance/cases/outcome.ts', '../targets/target.ts', 'cases -> targets is forbidden'],
    ['spec/compiler/compile.ts', '../../conformance/runner/run.ts', 'compiler -> runner is forbidden'],
    ['conformance/runner/run.ts', '../../cli/main.ts', 'runner -> cli is forbidden'],
    ['conformance/runner/run.test.ts', '../../cli/main.ts', 'runner -> cli is forbidden'],
    ['website/src/page.tsx', '../../spec/compiler/compile.ts', 'website -> compiler is forbidden'],
    ['spec/ir/ir.ts', './ir.test.ts', 'is a test: nothing imports it'],
  ])('%s imports %s', (file, specifier, said) => {
    expect(messages(file, specifier).join()).toContain(said)
  })
})

test('file and line of the import are named', () => {
  const text = "// first line\nimport type { A } from './a.ts'\nexport * from '../compiler/compile.ts'\n"
  const found = importsIn('spec/oracle/step.ts', text).flatMap((each) => judge(each, layers) ?? [])
  expect(found).toMatchObject([{ file: 'spec/oracle/step.ts', line: 3 }])
})

test('dynamic imports and imports of types count', () => {
  const text = "const a = await import('../compiler/a.ts')\ntype B = import('../compiler/b.ts').B\n"
  expect(importsIn('spec/oracle/step.ts', text).flatMap((each) => judge(each, layers)?.line ?? [])).toEqual([1, 2])
})

test('the longest path holds, and a named folder before a *', () => {
  expect(placeOf('spec/compiler/emit/shared/a.ts', layers)?.layer.name).toBe('emit/shared')
  expect(placeOf('spec/compiler/emit/rust/a.ts', layers)?.folder).toBe('spec/compiler/emit/rust')
  expect(placeOf('spec/compiler/emit/index.ts', layers)?.layer.name).toBe('emit')
})

test('a folder that the table does not name', () => {
  expect(unplaced(['spec/ir/a.ts', 'vitest.config.ts', 'tools/a.ts'], layers)).toMatchObject([{ file: 'tools/a.ts' }])
})

test('every name in the table is one of a layer', () => {
  const names = new Set(layers.map(({ name }) => name))
  expect(layers.flatMap(({ mayImport }) => mayImport).filter((name) => !names.has(name))).toEqual([])
})
