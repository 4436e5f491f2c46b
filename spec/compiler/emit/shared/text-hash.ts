import { fnv1a } from './abi-hash.ts'

/** Names a text by its content, so that a translation says which text it was made from: 8 hexadecimal digits. */
export function textHash(text: string): string {
  return fnv1a(text).toString(16).padStart(16, '0').slice(0, 8)
}
