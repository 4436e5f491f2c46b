/**
 * Ctrl-C and its kin while a machine runs: the machine is stopped, what belongs to it is removed, and only then does this
 * process end in the way that the signal would have ended it.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface StopRequest {
  /** The signal that came, if one has. */
  readonly signal: NodeJS.Signals | undefined
  /** Sets what is done when one comes; at once, if it has come already. */
  onSignal(stop: () => void): void
  /** Listens no more. */
  release(): void
}

/** Begins to listen. */
export function awaitStopRequest(): StopRequest {
  let signal: NodeJS.Signals | undefined
  let stop: () => void = () => undefined
  const handler = (came: NodeJS.Signals) => {
    signal = came
    stop()
  }
  for (const each of SIGNALS) process.on(each, handler)
  return {
    get signal() {
      return signal
    },
    onSignal(action) {
      stop = action
      if (signal !== undefined) action()
    },
    release: () => SIGNALS.forEach((each) => process.removeListener(each, handler)),
  }
}
