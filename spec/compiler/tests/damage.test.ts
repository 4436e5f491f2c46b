import fc from 'fast-check'
import { expect, it } from 'vitest'
import { analyse } from '../../oracle/analyse.ts'
import { compileLoaded } from '../compile.ts'
import { renderDiagnostics } from '../diagnostics/render.ts'
import type { FileSet } from '../load/files.ts'
import { loadFiles } from '../load/load-spec.ts'
import { shippedFiles, wholeFiles } from './overlay.ts'

const base = [...wholeFiles()]

/** The whole with one piece of one file cut out, doubled, or put in the place of another. */
const damaged = fc
  .record({
    file: fc.nat({ max: base.length - 1 }),
    from: fc.nat(),
    length: fc.nat({ max: 40 }),
    to: fc.nat(),
    how: fc.constantFrom('cut', 'insert', 'replace'),
    text: fc.constantFrom(
      '',
      ': ',
      '- ',
      '{',
      ']',
      "'",
      'null',
      '*entry',
      '&entry',
      '!',
      '  ',
      '\n',
      '\r\n',
      '1',
      '<<: ',
      '? ',
      '--- ',
    ),
  })
  .map(({ file, from, length, to, how, text }): FileSet => {
    const [path, source] = base[file] ?? ['abi.yaml', { file: 'abi.yaml', text: '' }]
    const start = from % (source.text.length + 1)
    const piece = source.text.slice(start, start + length)
    const rest = how === 'insert' ? source.text : source.text.slice(0, start) + source.text.slice(start + length)
    const at = how === 'replace' ? start : to % (rest.length + 1)
    const changed = rest.slice(0, at) + (how === 'cut' ? '' : text || piece) + rest.slice(at)
    return new Map([...base, [path, { file: path, text: changed }]])
  })

it('damage of any kind is reported at places that exist', () => {
  fc.assert(
    fc.property(damaged, (files) => {
      const loaded = loadFiles(files, { readBase: shippedFiles })
      const { diagnostics } = compileLoaded(loaded, { analyse })
      for (const { place } of diagnostics) {
        const lines = loaded.sources.get(place.file)?.text.split('\n') ?? []
        expect(place.line).toBeLessThanOrEqual(lines.length)
        expect(place.col).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1)
      }
      renderDiagnostics(diagnostics, loaded)
    }),
    { numRuns: 60 },
  )
})
