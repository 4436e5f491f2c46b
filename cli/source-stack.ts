import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A place in a bundle: the file, which may have blanks in its path, line and column, both from 1. */
const place = /(\/[^\n]*?\.cjs):(\d+):(\d+)/g

/** A stack in which places in a bundle are those of the sources that it was made of. Others stay, as do those without a map. */
export function inSources(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>()
  return stack.replace(place, (text, file: string, line: string, column: string) => {
    if (!maps.has(file)) maps.set(file, mapOf(file))
    const found = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1)
    if (found === undefined || !('originalSource' in found)) return text
    const source = new URL(found.originalSource, pathToFileURL(file))
    return `${fileURLToPath(source)}:${found.originalLine + 1}:${found.originalColumn + 1}`
  })
}

function mapOf(file: string): SourceMap | undefined {
  try {
    const payload: unknown = JSON.parse(readFileSync(`${file}.map`, 'utf8'))
    return isPayload(payload) ? new SourceMap(payload) : undefined
  } catch {
    return undefined
  }
}

const isPayload = (value: unknown): value is SourceMapPayload =>
  typeof value === 'object' && value !== null && 'sources' in value && 'mappings' in value
