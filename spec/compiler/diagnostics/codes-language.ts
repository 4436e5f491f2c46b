import { error } from './define.ts'

/** What can be wrong with the form of a file. */
export const languageCodes = {
  'yaml-syntax': error(
    'not YAML',
    (p: { detail: string }) => p.detail,
    "An expression that holds ': ' or ' #' or begins with one of ! & * { [ % @ stands in quotes; between { } and [ ], so does one with a comma, bracket or brace.",
  ),
  'yaml-tab': error(
    'a tab that indents',
    () => 'a tab stands where lines are indented',
    'Indent with spaces: YAML allows no tabs there.',
  ),
  'several-documents': error(
    'several YAML documents in one file',
    () => 'a second document begins here',
    'Put it into a file of its own, or take the line away.',
  ),
  'nested-too-deep': error(
    'too many levels of nesting',
    () => 'mappings and lists are nested too deep to be read',
    'Nothing in a specification is nested like this: close the brackets, or see where this file comes from.',
  ),
  'unreadable-file': error(
    'a file that cannot be read',
    (p: { path: string; reason: string }) => `${p.path} cannot be read: ${p.reason}`,
    'Make it a file that you may read, or take it away.',
  ),
  'empty-file': error(
    'a file with nothing in it',
    (p: { path: string }) => `${p.path} says nothing`,
    'Write an entry, or remove the file.',
  ),
  'yaml-tag': error(
    'a YAML tag',
    (p: { tag: string }) => `YAML reads ${p.tag} as a tag`,
    "Put the expression in quotes: when: '!has(sock.local)'",
  ),
  'duplicate-key': error(
    'a key twice in one mapping',
    (p: { name: string }) => `${p.name} stands here twice`,
    'Keep one of them; the other would be lost.',
  ),
  'too-many-aliases': error(
    'too many YAML aliases',
    (p: { limit: number }) => `this file has more than ${p.limit} aliases`,
    'Name what is shared as a common outcome, a function or an action of the model.',
  ),
  'unknown-file': error(
    'a file in no known place',
    (p: { path: string }) => `${p.path} is in no place where a specification has files`,
    'The files and folders of a specification are listed in guides/language.md.',
  ),
  'file-ending': error(
    'a file with another ending',
    (p: { path: string }) => `${p.path} is not read: the files of a specification end in .yaml`,
    'Rename it.',
  ),
  'missing-file': error(
    'a file that must be there',
    (p: { path: string }) => `there is no ${p.path}`,
    'Every specification has one: its name, its version and how calls are entered.',
  ),
  'unknown-field': error(
    'a field that does not exist',
    (p: { field: string; of: string }) => `${p.of} has no field ${p.field}`,
    'The fields are listed in guides/language.md.',
  ),
  'missing-field': error(
    'a field left out',
    (p: { field: string; of: string }) => `${p.of} needs the field ${p.field}`,
    'Add it; guides/language.md says what it holds.',
  ),
  'wrong-type': error(
    'a value of the wrong kind',
    (p: { field: string; found: string }) => `${p.field} is ${p.found}`,
    'Write the kind of value that is expected here.',
  ),
  'bad-value': error(
    'a value that is not allowed',
    (p: { field: string; value: string }) => `${p.value} is no value of ${p.field}`,
    'Write one of the values that are expected here.',
  ),
  'bad-name': error(
    'a name of the wrong form',
    (p: { name: string; of: string }) => `${p.name} is no name for an entry of ${p.of}`,
    'It becomes a name in generated code, or part of one.',
  ),
  'unknown-form': error(
    'an entry of no known form',
    (p: { fields: string }) => `an entry with ${p.fields} has no form that is known here`,
    'The first word of an entry says what it is; guides/language.md shows each form.',
  ),
  'unknown-common': error(
    'a common outcome that does not exist',
    (p: { name: string }) => `there is no common outcome ${p.name}`,
    'Common outcomes stand in common/*.yaml.',
  ),
  'circular-common': error(
    'a common outcome that uses itself',
    (p: { chain: string }) => `this common outcome uses itself: ${p.chain}`,
    'Write out one of them.',
  ),
  'unknown-parameter': error(
    'a parameter that does not exist',
    (p: { name: string; common: string }) => `the common outcome ${p.common} has no parameter ${p.name}`,
    'Its parameters stand under params.',
  ),
  'missing-argument': error(
    'a common outcome without its argument',
    (p: { name: string; common: string; call: string }) =>
      `${p.common} is about the argument ${p.name}, which ${p.call} does not have`,
    'Say what it stands for: with: { name: arg.other }',
  ),
  'parameter-path': error(
    'a parameter that stands for no argument',
    (p: { name: string; text: string }) => `${p.name} is written back, and ${p.text} is no argument`,
    'Only arguments are written back: with: { name: arg.other }',
  ),
  'profiles-without-extends': error(
    'profiles chosen from nothing',
    (p: { name: string }) => `${p.name} chooses profiles, and is derived from nothing`,
    'Say what it is derived from with extends, or leave profiles out.',
  ),
  'nothing-to-derive': error(
    'a change of what the base does not have',
    (p: { what: string; removed: boolean }) =>
      p.removed
        ? `there is no ${p.what} to take away`
        : `there is no ${p.what} to derive from, and it lacks what a new one needs`,
    'Correct the name; or give it all its fields, which guides/language.md lists.',
  ),
  'taken-away': error(
    'a field taken away that must be there',
    (p: { field: string; of: string }) => `${p.of} needs the field ${p.field}, which is taken away here`,
    'Give it another value, or leave it as it is in what this is derived from.',
  ),
  'extends-unknown': error(
    'derived from an unknown specification',
    (p: { name: string }) => `there is no specification ${p.name} to derive from`,
    'A specification is derived from the one that is installed, by name and version.',
  ),
  'extends-without-version': error(
    'derived from no version',
    (p: { name: string }) => `this does not say from which version of ${p.name} it is derived`,
    'Write the version that is installed behind the name.',
  ),
  'extends-version': error(
    'derived from another version',
    (p: { wanted: string; found: string }) => `this is derived from version ${p.wanted}; installed is ${p.found}`,
    'Read what changed between the versions, then write the new one here.',
  ),
}
