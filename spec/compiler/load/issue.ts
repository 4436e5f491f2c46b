import type { Path } from './tree.ts'

/** One thing in which a tree differs from its schema; `path` leads to where it is, or to where it is missing. */
export type Issue = { path: Path } & (
  | { kind: 'unknown-field'; field: string; known: string[]; nearest: string | undefined }
  | { kind: 'missing-field'; field: string; expected: string }
  | { kind: 'wrong-type'; expected: string }
  | { kind: 'bad-value'; expected: string; nearest: string | undefined }
  | { kind: 'bad-name'; name: string; expected: string }
  | { kind: 'unknown-form'; forms: string[] }
)
