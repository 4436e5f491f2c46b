import { describe, expect, it } from 'vitest'
import { checks, checkSpec } from '../check/check.ts'
import { compileLoaded } from '../compile.ts'
import { checkCodes } from '../diagnostics/codes-check.ts'
import { languageCodes } from '../diagnostics/codes-language.ts'
import { renderDiagnostics } from '../diagnostics/render.ts'
import { Ir } from '../../ir/ir.ts'
import { loadFiles } from '../load/load-spec.ts'
import { baseFiles, shippedFiles, expectedFile, faultFiles, faultNames, overlayFiles } from './overlay.ts'

const names = faultNames()
const faults = names.map((name) => {
  const loaded = loadFiles(faultFiles(name), { readBase: shippedFiles })
  const { diagnostics } = compileLoaded(loaded)
  return { name, loaded, rendered: renderDiagnostics(diagnostics, loaded), found: checkSpec(loaded).length }
})

describe('a specification without a fault', () => {
  const loaded = loadFiles(baseFiles())
  it('has no diagnostics', () => {
    expect(renderDiagnostics(compileLoaded(loaded).diagnostics, loaded)).toBe('')
  })
  it('is an IR', () => {
    expect(Ir.safeParse(JSON.parse(JSON.stringify(loaded.ir))).error).toBeUndefined()
  })
})

describe('a fault', () => {
  it.each(faults)('$name', async ({ name, rendered }) => {
    expect(rendered).not.toBe('')
    await expect(rendered).toMatchFileSnapshot(expectedFile(name))
  })
})

describe('the faults together', () => {
  it('hold no file that is no part of a fault', () => {
    const idle = names.flatMap((name) =>
      overlayFiles(name).filter(([path, { text }]) => baseFiles().get(path)?.text === text),
    )
    expect(idle.map(([, { file }]) => file)).toEqual([])
  })

  const expected = faults.map(({ rendered }) => rendered).join('\n')
  it.each([...Object.keys(languageCodes), ...Object.keys(checkCodes)])('show %s', (code) => {
    expect(expected).toContain(` ${code}: `)
  })

  it.each(checks.map((check) => [check.name, check] as const))('need %s', (_name, check) => {
    const others = checks.filter((one) => one !== check)
    expect(faults.some(({ loaded, found }) => checkSpec(loaded, others).length < found)).toBe(true)
  })
})
