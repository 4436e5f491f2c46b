import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** An import as written. */
export interface Import {
  /** The file that has it; paths are relative to the root, with forward slashes. */
  from: string
  line: number
  /** The file imported if it is one of ours, else the module's name. */
  target: { kind: 'file'; path: string } | { kind: 'module'; name: string }
}

const source = /\.(?:ts|tsx|mts|js|jsx|mjs|cjs)$/
const skipped = new Set(['node_modules', 'build', 'coverage'])

/** All source files below a folder, sorted. */
export function sourceFiles(root: string, folder = ''): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory())
        return skipped.has(entry.name) || entry.name.startsWith('.') ? [] : sourceFiles(root, path)
      return source.test(entry.name) ? [path] : []
    })
    .sort()
}

/** The imports of one file: static, dynamic, of types, and re-exports. */
export function importsOf(root: string, file: string): Import[] {
  return importsIn(file, readFileSync(join(root, file), 'utf8'))
}

/** The same for a text that is at hand. */
export function importsIn(file: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    from: file,
    line: text.slice(0, pos).split('\n').length,
    target: fileName.startsWith('.')
      ? { kind: 'file', path: join(dirname(file), fileName) }
      : { kind: 'module', name: fileName },
  }))
}
