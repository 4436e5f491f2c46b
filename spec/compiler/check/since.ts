import { problem } from '../diagnostics/diagnostic.ts'
import type { Check } from './spec.ts'

/** No call is newer than the specification. A derived one has calls of its base, with the versions of that. */
export const checkSince: Check = ({ ir, incomplete }) => {
  if (incomplete('abi')) return []
  const { version, extends: base = '' } = ir.spec
  const versions = [version, ...base.split('@').slice(1)]
  return ir.syscalls.flatMap(({ name: call, since }, index) =>
    versions.some((known) => compareVersions(since, known) <= 0)
      ? []
      : [problem('since-later', ['syscalls', index, 'since'], { call, since, versions: versions.join(' or ') })],
  )
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  const differing = left?.findIndex((part, index) => part !== right?.[index]) ?? -1
  return differing < 0 ? 0 : (left?.[differing] ?? 0) - (right?.[differing] ?? 0)
}
