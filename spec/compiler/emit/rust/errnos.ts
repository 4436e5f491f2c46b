import type { Ir } from '../../../ir/ir.ts'
import { prose, sourceFile } from './source.ts'

/** The errnos, and the way from a raw result to one. */
export function errnosSource(ir: Ir): string {
  return sourceFile(ir, 'Errnos, and how a raw result says that a call failed.', (printer, use) => {
    use('core', 'fmt')
    printer.print(`/// A result from -${ir.abi.errno_max} to -1 is a failure with that errno.`)
    printer.print(`pub const ERRNO_MAX: i32 = ${ir.abi.errno_max};`, '')
    printer.doc('Why a call failed. Any number can stand here: a kernel may know more than have names.')
    printer.print('#[repr(transparent)]', '#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]')
    printer.print('pub struct Errno(pub i32);', '')
    printer.block(
      'impl Errno {',
      () => {
        for (const errno of ir.errnos) {
          printer.doc(prose(errno.doc))
          printer.print(`pub const ${errno.name}: Self = Self(${errno.value});`)
        }
        printer.gap()
        printer.doc('The name, or `None` for a number that has none here.')
        printer.block(
          "pub const fn name(self) -> Option<&'static str> {",
          () => {
            printer.block(
              'match self {',
              () => {
                for (const { name, value } of ir.errnos) {
                  const first = ir.errnos.find((other) => other.value === value)
                  if (first?.name === name) printer.print(`Self::${name} => Some("${name}"),`)
                }
                printer.print('_ => None,')
              },
              '}',
            )
          },
          '}',
        )
        printer.gap()
        printer.print(...fromRaw)
      },
      '}',
    )
    printer.print('', ...implementations)
  })
}

const fromRaw = [
  '/// What the kernel returned, as a result.',
  'pub const fn check(raw: isize) -> Result<isize, Self> {',
  '    if raw < 0 && raw >= -(ERRNO_MAX as isize) {',
  '        Err(Self(-raw as i32))',
  '    } else {',
  '        Ok(raw)',
  '    }',
  '}',
]

const implementations = [
  'impl fmt::Debug for Errno {',
  "    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {",
  '        match self.name() {',
  '            Some(name) => f.write_str(name),',
  '            None => write!(f, "Errno({})", self.0),',
  '        }',
  '    }',
  '}',
  '',
  'impl From<i32> for Errno {',
  '    fn from(value: i32) -> Self {',
  '        Self(value)',
  '    }',
  '}',
  '',
  'impl From<Errno> for i32 {',
  '    fn from(errno: Errno) -> Self {',
  '        errno.0',
  '    }',
  '}',
]
