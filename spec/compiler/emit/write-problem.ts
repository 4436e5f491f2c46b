const remedies: Record<string, string> = {
  ENOSPC: 'Free some space on that disk, then run the command again.',
  EDQUOT: 'Your quota on that disk is used up: free some space, then run the command again.',
  EACCES: 'Make the folder writable for you, or choose another with --out.',
  EPERM: 'Make the folder writable for you, or choose another with --out.',
  EROFS: 'The file system is read-only: choose a folder elsewhere with --out.',
  ENOENT: 'No folder can be made there: choose another with --out.',
  ENOTDIR: 'A part of the path is a file and not a folder: move it away, or choose another folder with --out.',
  EEXIST: 'A part of the path is a file and not a folder: move it away, or choose another folder with --out.',
  EISDIR: 'A folder stands where the file belongs: move it away, or choose another folder with --out.',
}

/** The system's code of an error, such as ENOSPC. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** An error that says what could not be done with which file, and what helps. */
export function writeProblem(
  error: unknown,
  path: string,
  action: 'read' | 'write' | 'remove',
): Error & { remedy: string } {
  const code = errorCode(error)
  const reason = error instanceof Error ? error.message : String(error)
  const remedy = remedies[code ?? ''] ?? 'See to the cause that the message names, then run the command again.'
  return Object.assign(new Error(`cannot ${action} ${path}: ${reason}`, { cause: error }), { remedy })
}
