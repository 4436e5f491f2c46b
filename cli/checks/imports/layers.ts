/** A part of the tree, and the parts that it may import. */
export interface Layer {
  name: string
  /**
   * A folder or a file; `*` stands for one folder, and each folder that fits is a part by itself: they may not import each
   * other. Of two layers that fit a file, the one with the longer path holds.
   */
  path: string
  mayImport: readonly string[]
  /** Why it may not import `node:` modules; absent where it may. */
  withoutNode?: string
}

const spec = ['ir', 'oracle', 'compiler', 'folders', 'generated']
const browser = 'it runs in a browser, too'
const pure = 'an emitter reads the IR and nothing else'

/** Every arrow that may be drawn between two parts of the project. A file that fits no line here is an error. */
export const layers: readonly Layer[] = [
  { name: 'ir', path: 'spec/ir', mayImport: [], withoutNode: browser },
  { name: 'oracle', path: 'spec/oracle', mayImport: ['ir'], withoutNode: browser },
  { name: 'generated', path: 'spec/generated', mayImport: [], withoutNode: browser },
  {
    name: 'compiler',
    path: 'spec/compiler',
    mayImport: ['ir', 'oracle', 'emit', 'emit/shared', 'docs input', 'folders'],
  },
  { name: 'folders', path: 'spec/compiler/make-folder.ts', mayImport: [] },
  { name: 'folders', path: 'spec/compiler/remove-stale.ts', mayImport: [] },
  { name: 'folders', path: 'spec/compiler/kept-files.ts', mayImport: ['folders'] },
  { name: 'folders', path: 'spec/compiler/kept-places.mjs', mayImport: [] },
  { name: 'bundle', path: 'spec/compiler/bundle', mayImport: ['folders'] },
  {
    name: 'emit',
    path: 'spec/compiler/emit',
    mayImport: ['ir', 'emitter', 'emitter interface', 'emit/shared'],
    withoutNode: pure,
  },
  {
    name: 'emitter interface',
    path: 'spec/compiler/emit/emitter.ts',
    mayImport: ['ir', 'docs input'],
    withoutNode: pure,
  },
  { name: 'docs pages', path: 'spec/compiler/emit/docs/page.ts', mayImport: [], withoutNode: browser },
  { name: 'docs input', path: 'spec/compiler/emit/docs/input.ts', mayImport: [], withoutNode: pure },
  { name: 'docs input', path: 'spec/compiler/emit/docs/verdicts.ts', mayImport: [], withoutNode: browser },
  {
    name: 'emit writer',
    path: 'spec/compiler/emit/write.ts',
    mayImport: ['emit', 'emitter interface', 'emit writer', 'folders'],
  },
  { name: 'emit writer', path: 'spec/compiler/emit/write-problem.ts', mayImport: [] },
  { name: 'types maker', path: 'spec/compiler/emit/types-maker.ts', mayImport: ['emit thread'] },
  { name: 'emit thread', path: 'spec/compiler/emit/keep-types.ts', mayImport: ['emit thread', 'folders'] },
  { name: 'emit thread', path: 'spec/compiler/emit/types-thread.ts', mayImport: [] },
  { name: 'emit thread', path: 'spec/compiler/emit/types-thread.cjs', mayImport: ['emitter'] },
  { name: 'emit/shared', path: 'spec/compiler/emit/shared', mayImport: ['ir', 'emitter interface'], withoutNode: pure },
  {
    name: 'emitter',
    path: 'spec/compiler/emit/*',
    mayImport: ['ir', 'emitter interface', 'docs input', 'docs pages', 'emit/shared'],
    withoutNode: pure,
  },

  { name: 'qemu', path: 'qemu', mayImport: spec },
  { name: 'kernel build', path: 'reference', mayImport: [...spec, 'kernel build'] },
  { name: 'simulation', path: 'reference/sim', mayImport: spec },
  { name: 'tests of the kernel', path: 'reference/kernel/tests', mayImport: [] },

  { name: 'protocol', path: 'conformance/protocol', mayImport: spec },
  { name: 'notation', path: 'conformance/notation', mayImport: spec },
  { name: 'wire', path: 'conformance/wire', mayImport: spec },
  { name: 'cases', path: 'conformance/cases', mayImport: spec },
  { name: 'coverage', path: 'conformance/coverage', mayImport: [...spec, 'cases', 'report'] },
  {
    name: 'targets',
    path: 'conformance/targets',
    mayImport: [...spec, 'protocol', 'wire', 'qemu', 'kernel build', 'simulation'],
  },
  { name: 'report', path: 'conformance/report', mayImport: [...spec, 'cases', 'protocol'] },
  {
    name: 'runner',
    path: 'conformance/runner',
    mayImport: [...spec, 'cases', 'targets', 'notation', 'report', 'protocol', 'wire'],
  },

  {
    name: 'examples',
    path: 'conformance/examples',
    mayImport: [...spec, 'cases', 'notation', 'report'],
  },
  {
    name: 'plain calls',
    path: 'conformance/plain',
    mayImport: [...spec, 'targets', 'runner', 'report', 'kernel build'],
  },
  {
    name: 'suite',
    path: 'conformance/conformance.ts',
    mayImport: [
      ...spec,
      'emit',
      'emit writer',
      'emit/shared',
      'cases',
      'coverage',
      'runner',
      'plain calls',
      'report',
      'targets',
      'end by signal',
    ],
  },
  { name: 'end by signal', path: 'conformance/end-by-signal.ts', mayImport: [] },
  {
    name: 'proof of red',
    path: 'conformance/red',
    mayImport: [...spec, 'cases', 'targets', 'runner', 'plain calls', 'report', 'kernel build'],
  },

  {
    name: 'cli',
    path: 'cli',
    mayImport: [
      ...spec,
      'bundle',
      'emit',
      'emit writer',
      'docs input',
      'types maker',
      'suite',
      'runner',
      'cases',
      'coverage',
      'examples',
      'targets',
      'report',
      'notation',
      'qemu',
      'kernel build',
    ],
  },
  { name: 'website', path: 'website', mayImport: ['generated', 'docs pages'] },
]
