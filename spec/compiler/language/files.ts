import type { Kind } from './kinds.ts'

/** How the entries of a kind are laid out in a file. */
export type FileForm =
  /** The whole file is one entry, its name in the field `name`. */
  | { form: 'one'; kind: Kind; name: string }
  /** The file is a map of entries by name. */
  | { form: 'names'; kind: Kind }
  /** The file has sections; each is a map of entries by name, or one entry. */
  | { form: 'sections'; sections: Record<string, { kind: Kind; single?: true }> }
  /** The file is a list of entries. */
  | { form: 'list'; kind: Kind }

/** One kind of file: which paths it has, what it holds, and what an editor's schema of it is called. */
export interface FileKind {
  schema: string
  path: RegExp
  content: FileForm
}

const model = {
  enums: { kind: 'enum' },
  records: { kind: 'record' },
  functions: { kind: 'function' },
  actions: { kind: 'action' },
  rules: { kind: 'rule' },
  host: { kind: 'host', single: true },
} as const

export const fileKinds: FileKind[] = [
  { schema: 'abi', path: /^abi\.yaml$/, content: { form: 'one', kind: 'abi', name: 'spec' } },
  { schema: 'errnos', path: /^errnos\.yaml$/, content: { form: 'names', kind: 'errno' } },
  {
    schema: 'options',
    path: /^options\.yaml$/,
    content: { form: 'sections', sections: { options: { kind: 'option' } } },
  },
  {
    schema: 'ioctls',
    path: /^ioctls\.yaml$/,
    content: { form: 'sections', sections: { ioctls: { kind: 'ioctl' } } },
  },
  { schema: 'not-specified', path: /^not-specified\.yaml$/, content: { form: 'list', kind: 'not_specified' } },
  {
    schema: 'constants',
    path: /^constants\/[^/]+\.yaml$/,
    content: { form: 'one', kind: 'constants', name: 'constants' },
  },
  { schema: 'type', path: /^types\/[^/]+\.yaml$/, content: { form: 'one', kind: 'struct', name: 'struct' } },
  { schema: 'model', path: /^model\/[^/]+\.yaml$/, content: { form: 'sections', sections: model } },
  {
    schema: 'common',
    path: /^common\/[^/]+\.yaml$/,
    content: { form: 'sections', sections: { common: { kind: 'common' } } },
  },
  { schema: 'syscall', path: /^syscalls\/.+\.yaml$/, content: { form: 'one', kind: 'syscall', name: 'syscall' } },
  { schema: 'library', path: /^library\/[^/]+\.yaml$/, content: { form: 'one', kind: 'library', name: 'function' } },
  { schema: 'socket', path: /^sockets\/[^/]+\.yaml$/, content: { form: 'one', kind: 'socket', name: 'socket' } },
  {
    schema: 'situations',
    path: /^situations\/[^/]+\.yaml$/,
    content: { form: 'sections', sections: { situations: { kind: 'situation' }, modifiers: { kind: 'modifier' } } },
  },
  { schema: 'profile', path: /^profiles\/[^/]+\.yaml$/, content: { form: 'one', kind: 'profile', name: 'profile' } },
]

/** The folders that hold YAML; other folders of a specification hold programs and texts. */
export const folders = [
  'constants',
  'types',
  'model',
  'common',
  'syscalls',
  'library',
  'sockets',
  'situations',
  'profiles',
]

/** What a file holds, by its path within the specification. */
export const fileKindOf = (path: string): FileKind | undefined => fileKinds.find((kind) => kind.path.test(path))
