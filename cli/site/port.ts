import { createServer } from 'node:net'
import { SiteError } from './site-error.ts'

const lowest = 1
const highest = 65_535

/** The number of a port. @throws SiteError for one that is none */
export function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= lowest && port <= highest) return port
  throw new SiteError(`--port ${text} is no port`, `A port is a number from ${lowest} to ${highest}.`, 2)
}

/** Holds that a port can be had, before the work of which the result is served there. @throws SiteError */
export function ensureFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(refusal(port, error)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function refusal(port: number, error: NodeJS.ErrnoException): SiteError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new SiteError(`port ${port} is in use`, 'Choose another one with --port, or end the program that has it.')
    case 'EACCES':
      return new SiteError(`port ${port} takes a right that you do not have`, 'Choose one above 1023 with --port.')
    default:
      return new SiteError(`port ${port} cannot be had: ${error.message}`, 'Choose another one with --port.')
  }
}
