/** A check: a command that passes or fails. */
export interface Step {
  name: string
  command: readonly [string, ...string[]]
  /** Of a run of tests: the file that it writes its counts to. Such a step counts as its tests, any other as one. */
  report?: TestReport
}

export interface TestReport {
  by: 'vitest' | 'playwright'
  path: string
}

const sockspec = (...words: string[]): Step['command'] => ['node', 'cli/sockspec.js', ...words]

function vitest(name: string, projects: readonly string[], ...more: string[]): Step {
  const path = `build/vitest-${projects.join('-')}.json`
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  return { name, command: ['vitest', 'run', ...chosen, ...more, ...reporters], report: { by: 'vitest', path } }
}

const cachedLint = ['--cache', '--cache-location', 'build/eslint/', '--cache-strategy', 'content']

const types: Step = { name: 'types', command: ['tsc', '-p', '.'] }
const imports: Step = { name: 'imports', command: ['tsx', 'cli/checks/imports/main.ts'] }
const cStyle: Step = { name: 'length of C functions', command: ['tsx', 'cli/checks/c-style/main.ts'] }
const site = (...words: string[]): Step['command'] => ['npm', '--silent', '--prefix', 'website', ...words]
const generated: Step = { name: 'generated files', command: sockspec('generate', '--check') }

/** What `npm test` runs, in this order. */
const all: readonly Step[] = [
  types,
  { name: 'lint', command: ['eslint', '.'] },
  imports,
  cStyle,
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'unused code', command: ['knip'] },
  vitest('tests', ['unit', 'live']),
  generated,
  { name: 'conformance of the reference kernel', command: sockspec('conformance', '--seed', '2026') },
  { name: 'conformance of this Linux', command: sockspec('conformance', '--target', 'host', '--seed', '2026') },
  { name: 'types, lint and format of the site', command: site('run', 'check') },
  { name: 'building the site', command: sockspec('docs', '--build-only') },
  {
    name: 'the site in a browser',
    command: site('test'),
    report: { by: 'playwright', path: 'website/build-reports/tests.json' },
  },
  vitest('proof of red', ['red']),
]

/** What `npm run check` runs: no target is started, and only changed files are linted. */
const quick: readonly Step[] = [
  types,
  { name: 'lint', command: ['eslint', '.', ...cachedLint] },
  imports,
  cStyle,
  // In one process for all files: most of the time goes into loading the same modules for each.
  vitest('tests', ['unit'], '--no-isolate'),
  generated,
]

/** The lists of steps, by the name given on the command line. */
export const lists: Readonly<Record<string, readonly Step[]>> = { all, quick }
