import { keptFiles } from '../kept-files.ts'
import type { TypesOf } from './types-thread.ts'

/** Keeps in a folder what is made of documents; `makers` is everything else that the result depends on. */
export function keepTypes(folder: string, makers: () => readonly string[], make: TypesOf): TypesOf {
  const files = keptFiles(folder, makers)
  const asked = new Map<string, Promise<string>>()
  const find = async (document: string) => {
    const causes = [document]
    const known = files.find(causes)
    if (known !== undefined) return known
    const types = await make(document)
    files.keep(causes, types)
    return types
  }
  return (document) => {
    const types = asked.get(document) ?? find(document)
    asked.set(document, types)
    return types
  }
}
