import type { Architecture } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { bannerText } from '../shared/banner.ts'
import { headerChecks } from './checks.ts'
import { kernelIncludes, libcIncludes } from './includes.ts'

/**
 * A C file that compiles only if the kernel's headers for programs (package linux-libc-dev) agree with the
 * specification on every number, errno, constant and layout that they have.
 */
export function emitHeaderCheck(ir: Ir, architecture: Architecture): string {
  return file(ir, architecture, 'kernel', kernelIncludes(architecture))
}

/** The same for what only libc declares: address families, socket types, message flags and their structs. */
export function emitLibcCheck(ir: Ir, architecture: Architecture): string {
  return file(ir, architecture, 'libc', libcIncludes)
}

/** What neither is asked, with the reasons. */
export function notInHeaders(ir: Ir, architecture: Architecture): { subject: string; reason: string }[] {
  return headerChecks(ir, architecture).flatMap(({ subject, reason }) =>
    reason === undefined ? [] : [{ subject, reason }],
  )
}

function file(ir: Ir, architecture: Architecture, headers: 'kernel' | 'libc', includes: readonly string[]): string {
  const checks = headerChecks(ir, architecture)
  const asked = checks.filter((check) => check.headers === headers || check.headers === 'none')
  return [
    `/* ${bannerText(ir)} */`,
    ...(headers === 'libc' ? ['#define _GNU_SOURCE'] : []),
    ...includes.map((include) => `#include <${include}>`),
    '',
    ...asked.flatMap((check) => check.code),
    '',
  ].join('\n')
}
