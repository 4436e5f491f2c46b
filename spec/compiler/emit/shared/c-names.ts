/** How C names are made from the specification's: functions and types with the prefix, macros with its upper case. */
export interface Names {
  bare: boolean
  lower: (name: string) => string
  upper: (name: string) => string
}

export function createNames(prefix: string): Names {
  if (!/^([A-Za-z_]\w*)?$/u.test(prefix)) {
    const remedy = 'Give a prefix such as ss_, or an empty one for bare names.'
    throw Object.assign(new Error(`prefix must be empty or a C identifier, not "${prefix}"`), { remedy })
  }
  return {
    bare: prefix === '',
    lower: (name) => (prefix === '' && (builtins.has(name) || reserved.has(name)) ? `${name}_` : prefix + name),
    upper: (name) => prefix.toUpperCase() + name,
  }
}

/** Functions that compilers know without a declaration, with other types: a bare name of these gets a `_` at its end. */
const builtins = new Set('exit _exit fork execl execlp execv execve execvp abort free malloc'.split(' '))

/** Types that stddef.h declares: a bare name of these is not declared again. */
export const standardTypes: ReadonlySet<string> = new Set(['size_t', 'ptrdiff_t', 'wchar_t'])

const reserved = new Set(
  (
    'alignas alignof asm auto bool break case catch char class const constexpr continue default delete do double else ' +
    'enum explicit export extern false float for friend goto if inline int long mutable namespace new operator private ' +
    'protected public register restrict return short signed sizeof static struct switch template this throw true try ' +
    'typedef typename union unsigned using virtual void volatile while'
  ).split(' '),
)

/** The name of a parameter or a field that neither C nor C++ keeps for itself. */
export function variableName(name: string): string {
  return reserved.has(name) ? `${name}_` : name
}
