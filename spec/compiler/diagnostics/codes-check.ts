import { error, warning } from './define.ts'

/** What can be wrong with the meaning, as far as no expression is evaluated. */
export const checkCodes = {
  'unknown-errno': error(
    'an errno that does not exist',
    (p: { name: string }) => `there is no errno ${p.name}`,
    'Errnos stand in errnos.yaml.',
  ),
  'unknown-constant': error(
    'a constant that does not exist',
    (p: { name: string }) => `there is no constant ${p.name}`,
    'Constants stand in constants/*.yaml.',
  ),
  'unknown-group': error(
    'a constant group that does not exist',
    (p: { name: string }) => `there is no constant group ${p.name}`,
    'Constant groups stand in constants/*.yaml.',
  ),
  'unknown-type': error(
    'a type that does not exist',
    (p: { name: string }) => `there is no type ${p.name}`,
    'A type is a scalar, a typedef of abi.yaml, a constant group or a struct of types/*.yaml.',
  ),
  'unknown-call': error(
    'a system call that does not exist',
    (p: { name: string }) => `there is no system call ${p.name}`,
    'System calls stand in syscalls/, one file each.',
  ),
  'unknown-reference': error(
    'a reference to nothing',
    (p: { name: string }) => `there is no system call or library function ${p.name}`,
    'see_also names calls and library functions of this specification.',
  ),
  'unknown-situation': error(
    'a situation that does not exist',
    (p: { name: string }) => `there is no situation ${p.name}`,
    'Situations stand in situations/*.yaml.',
  ),
  'unknown-modifier': error(
    'a modifier that does not exist',
    (p: { name: string }) => `there is no modifier ${p.name}`,
    'Modifiers stand in situations/*.yaml.',
  ),
  'unknown-profile': error(
    'a profile that does not exist',
    (p: { name: string }) => `there is no profile ${p.name}`,
    'Profiles stand in profiles/, one file each.',
  ),
  'unknown-function': error(
    'a function that does not exist',
    (p: { name: string }) => `there is no function ${p.name}`,
    'Functions stand in model/*.yaml.',
  ),
  'unknown-role': error(
    'a role that nothing has',
    (p: { name: string; situation: string }) => `no event before this one in ${p.situation} gives the role ${p.name}`,
    'A role is given by roles, or by as: on a call that returns a descriptor.',
  ),
  'outside-profile': error(
    'a use of what another profile has',
    (p: { who: string; own: string; name: string; profile: string }) =>
      `${p.who} is of the profile ${p.own}, and ${p.name} is of ${p.profile}, which that does not include`,
    'Move one of them to another profile, or let the profile include the other.',
  ),
  'unknown-argument': error(
    'an argument that does not exist',
    (p: { name: string; call: string }) => `${p.call} has no argument ${p.name}`,
    'The arguments stand under args in the file of the call.',
  ),
  'unknown-slot': error(
    'a name that is no argument beside it',
    (p: { name: string; field: string }) =>
      `${p.field} names ${p.name}, and there is no argument of that name beside it`,
    'It names another argument of the call, or another field of the same struct.',
  ),
  'circular-situation': error(
    'a situation that starts from itself',
    (p: { chain: string }) => `this situation starts from itself: ${p.chain}`,
    'Let one of them start from nothing.',
  ),
  'circular-profile': error(
    'a profile that includes itself',
    (p: { chain: string }) => `this profile includes itself: ${p.chain}`,
    'Profiles are a ladder; take one of the includes away.',
  ),
  'duplicate-name': error(
    'a name twice',
    (p: { kind: string; name: string; first: string }) => `the ${p.kind} ${p.name} is already declared ${p.first}`,
    'Give one of them another name, or remove it.',
  ),
  'duplicate-number': error(
    'a number twice',
    (p: { number: number; arch: string; call: string; other: string }) =>
      `${p.call} has number ${p.number} on ${p.arch}, which is the number of ${p.other}`,
    'Numbers are never reused; take the next free one.',
  ),
  'no-number': error(
    'a call without a number',
    (p: { call: string }) => `${p.call} has a number on no architecture`,
    'Give it one on each architecture that has the call.',
  ),
  'unknown-register': error(
    'a register that does not exist',
    (p: { name: string; arch: string }) => `${p.arch} has no register ${p.name} that a call could use`,
    'Name a general register as assemblers do.',
  ),
  'register-twice': error(
    'a register for two things',
    (p: { name: string }) => `the register ${p.name} is used for something else already`,
    'The number and each argument need a register of their own; one that is destroyed holds no result.',
  ),
  'since-later': error(
    'a call that is newer than the specification',
    (p: { call: string; since: string; versions: string }) =>
      `${p.call} is there since ${p.since}, and this is version ${p.versions}`,
    'Write the version that it came with, or raise that of the specification in abi.yaml.',
  ),
  'duplicate-rule': error(
    'a rule id twice',
    (p: { id: string }) => `the rule ${p.id} exists already`,
    'Each way a call can end has an id of its own; two conditions for one errno are two ids.',
  ),
  'duplicate-value': error(
    'a value twice',
    (p: { name: string; value: number; other: string }) => `${p.name} has the value ${p.value}, which is ${p.other}`,
    'If both names are meant for it, say so: same_as: NAME.',
  ),
  'same-as-value': error(
    'a second name with another value',
    (p: { name: string; other: string; value: string; found: string }) =>
      `${p.name} is to be the same as ${p.other}, which is ${p.value}, and is ${p.found}`,
    'Correct the value, or take same_as away.',
  ),
  'errno-range': error(
    'an errno beyond the largest',
    (p: { name: string; value: number; max: number }) =>
      `${p.name} is ${p.value}, and a result counts as a failure down to -${p.max}`,
    'Give it another value, or raise errno_max in abi.yaml.',
  ),
  'value-range': error(
    'a value beyond its type',
    (p: { name: string; value: number; type: string }) => `${p.name} is ${p.value}, which is no ${p.type}`,
    'Correct the value or the type.',
  ),
  'length-of-others': error(
    'a fixed number of what is no array of numbers',
    (p: { name: string }) => `${p.name} is no array of numbers that the call writes`,
    'Only numbers with dir: out have a length. Where an argument holds the number of elements, name it: count.',
  ),
  'field-overlap': error(
    'struct fields that overlap',
    (p: { field: string; other: string; offset: number; end: number }) =>
      `${p.field} stands at ${p.offset}, inside ${p.other}, which ends at ${p.end}`,
    'Correct the offset. A union is one field of its largest member.',
  ),
  'field-misaligned': error(
    'a struct field that is not aligned',
    (p: { field: string; offset: number; align: number }) =>
      `${p.field} stands at ${p.offset}, which is no multiple of ${p.align}`,
    'Correct the offset, or give a packed struct its own align.',
  ),
  'field-gap': error(
    'undeclared padding',
    (p: { field: string; offset: number; expected: number }) =>
      `${p.field} stands at ${p.offset}, and C would put it at ${p.expected}`,
    'Declare the padding as a field.',
  ),
  'field-beyond-size': error(
    'a struct field beyond the struct',
    (p: { field: string; end: number; size: number }) =>
      `${p.field} ends at ${p.end}, and the struct has ${p.size} bytes`,
    'Correct the offset or the size.',
  ),
  'struct-size': error(
    'a size that does not match the fields',
    (p: { size: number; expected: number }) => `the size is ${p.size}, and the fields make ${p.expected}`,
    'Correct the size, or declare the padding at the end as a field.',
  ),
  'struct-align': error(
    'a size that is no multiple of the alignment',
    (p: { size: number; align: number }) => `the size ${p.size} is no multiple of the alignment ${p.align}`,
    'Correct one of them; otherwise an array of this struct would be misaligned.',
  ),
  'circular-struct': error(
    'a struct that contains itself',
    (p: { chain: string }) => `this struct contains itself: ${p.chain}`,
    'A struct refers to another of its kind by an address, uptr.',
  ),
  'slot-size-type': error(
    'a size that is no number',
    (p: { field: string; name: string; type: string }) => `${p.field} names ${p.name}, which is ${p.type}`,
    'It names an argument that holds an integer.',
  ),
  'pointer-without-dir': error(
    'a pointer without direction',
    (p: { name: string; type: string }) => `${p.name} is ${p.type}, which is passed by address, and has no dir`,
    'Say what is done through it: dir: in is read, out is written, inout is both.',
  ),
  'pointer-without-size': error(
    'bytes of unknown size',
    (p: { name: string; type: string }) => `${p.name} is ${p.type}, and nothing says how many bytes it has`,
    'Name the argument that holds the number of bytes: size: NAME.',
  ),
  'dir-on-value': error(
    'pointer fields on a value',
    (p: { name: string; field: string }) => `${p.name} is passed by value, and has ${p.field}`,
    'Only what is passed by address has it; dir says that.',
  ),
  'unknown-struct-field': error(
    'a struct field that does not exist',
    (p: { name: string; struct: string }) => `${p.struct} has no field ${p.name} here`,
    'A field has a slot under fields, and stands in the struct in types/*.yaml.',
  ),
  'unknown-passed': error(
    'an argument that a function does not have',
    (p: { name: string; function: string }) =>
      `${p.function} passes ${p.name}, which is no parameter, number or constant`,
    'The parameters stand in the signature.',
  ),
  'library-arguments': error(
    'a function that passes too few or too many',
    (p: { function: string; count: number; call: string; wanted: number }) =>
      `${p.function} passes ${p.count} arguments, and ${p.call} has ${p.wanted}`,
    'Pass each argument of the call, in order.',
  ),
  'too-many-args': error(
    'more than six arguments',
    (p: { call: string; count: number }) => `${p.call} has ${p.count} arguments`,
    'Six registers carry arguments; pass the rest in a struct.',
  ),
  'duplicate-in-order': error(
    'an argument twice in an order',
    (p: { call: string; arch: string; name: string }) => `the order of ${p.call} on ${p.arch} has ${p.name} twice`,
    'Each argument is in one register; name all of them, each once.',
  ),
  'missing-in-order': error(
    'an argument left out of an order',
    (p: { call: string; arch: string; names: string }) => `the order of ${p.call} on ${p.arch} leaves out ${p.names}`,
    'Name all arguments of the call, each once.',
  ),
  'bad-pool-value': error(
    'a value that its type does not have',
    (p: { value: string; type: string }) => `${p.value} is no value of type ${p.type}`,
    'Write a number, a constant, a place such as lo:5001, or a mapping of fields.',
  ),
  'out-path': error(
    'a write to nothing',
    (p: { path: string; reason: string }) => `${p.path} cannot be written: ${p.reason}`,
    'The keys of out are pointer arguments with dir: out or inout, and paths into them.',
  ),
  'then-without-wait': error(
    'then without wait',
    (p: { id: string }) => `${p.id} goes on with then, and does not wait`,
    'Say what it waits for, or write the outcomes one after the other.',
  ),
  'unreachable-outcome': error(
    'an outcome that is never reached',
    (p: { id: string; after: string }) => `${p.id} is never reached: ${p.after} before it has no condition`,
    'Move it up, or give the other a condition.',
  ),
  'guarded-plain': error(
    'a condition in a plain call',
    (p: { id: string; field: string }) => `${p.id} has ${p.field}, and the call is plain`,
    'A plain call lists its outcomes for the reader. Take plain away to have it checked and tested.',
  ),
  'duplicate-choice': error(
    'a choice twice',
    (p: { id: string }) => `the choice ${p.id} stands here twice`,
    'Each choice has an id of its own.',
  ),
  'expression-syntax': error(
    'an expression that does not parse',
    (p: { detail: string }) => p.detail,
    'Expressions are CEL; guides/language.md shows what they can say.',
  ),
  'unused-common': warning(
    'a common outcome that no call uses',
    (p: { name: string }) => `no call uses ${p.name}`,
    'Remove it, or place it in a call.',
  ),
}
