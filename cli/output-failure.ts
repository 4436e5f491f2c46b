import { describeError } from './report-error.ts'

/** Exit status of a program whose reader has gone: 128 and the number of SIGPIPE. */
const readerGone = 141

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space on the disk that it goes to, or send it elsewhere.',
  EDQUOT: 'Free some space within your quota, or send it elsewhere.',
}

/** Ends the process as soon as something that it says can no longer be written; it is no error that a reader has gone. */
export function endWhereOutputFails(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(readerGone)
    const { text, status } = describeError(outputError(error))
    try {
      process.stderr.write(text)
    } finally {
      process.exit(status)
    }
  })
  // Nothing is left to say it on.
  process.stderr.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? readerGone : 1))
}

/** What is wrong with standard output, with what to do about it. */
function outputError(error: NodeJS.ErrnoException): Error {
  const remedy = remedies[error.code ?? ''] ?? 'Send it elsewhere.'
  return Object.assign(new Error(`cannot write to standard output: ${error.message}`, { cause: error }), { remedy })
}
