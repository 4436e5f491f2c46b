/** A report that cannot be written or read, with what to do about it. */
export class ReportError extends Error {
  override name = 'ReportError'
  readonly remedy: string
  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.remedy = remedy
  }
}

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space on that disk, or write the report elsewhere.',
  EDQUOT: 'Free some space within your quota, or write the report elsewhere.',
  EACCES: 'Give yourself the right to write there, or write the report elsewhere.',
  EPERM: 'Give yourself the right to write there, or write the report elsewhere.',
  EROFS: 'That disk is read-only: write the report elsewhere.',
  EISDIR: 'Name a file: that is a folder.',
  ENOTDIR: 'Part of the path is a file: name another one.',
  EEXIST: 'Part of the path is a file: name another one.',
  ENOENT: 'Check the path.',
}

/** Whether it is for want of space that something cannot be written. */
export const saysFull = (error: unknown): boolean =>
  error instanceof ReportError && ['ENOSPC', 'EDQUOT'].includes(codeOf(error.cause))

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The error of a file operation as one that a person can act on. */
export function fileError(action: 'write' | 'read', path: string, error: unknown): ReportError {
  const reason = error instanceof Error ? error.message : String(error)
  const remedy = remedies[codeOf(error)] ?? 'Check the path and the disk.'
  return new ReportError(`cannot ${action} ${path}: ${reason}`, remedy, { cause: error })
}
