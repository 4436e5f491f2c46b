import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What is done when somebody asks this process to end. */
export interface EndBySignal {
  /** Sets what is said behind "interrupted". */
  say(text: string): void
  /** From now on a signal ends the process as it does any other. */
  release(): void
}

/**
 * Lets a signal end this process by way of its `exit` listeners, which end machines and remove their folders. The status is
 * 128 and the number of the signal.
 */
export function endBySignal(): EndBySignal {
  let more = ''
  const end = (signal: NodeJS.Signals) => {
    process.stderr.write(`\ninterrupted${more}\n`)
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of signals) process.on(signal, end)
  return {
    say: (text) => {
      more = text
    },
    release: () => signals.forEach((signal) => process.off(signal, end)),
  }
}
