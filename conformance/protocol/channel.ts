/** How a channel ended, as far as the adapter knows. */
export interface ChannelEnd {
  /** Exit code of the target's process, if it is one and left by itself. */
  code: number | null
  /** Signal that killed it. */
  signal: string | null
  /** The last lines of its standard error or console. */
  console: readonly string[]
  /** Why the channel could not be used, if the target never ran or the stream broke. */
  reason?: string
}

/**
 * Two streams of bytes to and from an agent. What is under it (a child's standard input and output, a Unix socket, a
 * virtual serial port) is the adapter's affair.
 */
export interface Channel {
  /** Sends bytes to the agent, in order. */
  write(bytes: Uint8Array): void
  /** Sets the only listener. `end` comes once, after the last bytes. */
  listen(listener: { bytes(bytes: Uint8Array): void; end(end: ChannelEnd): void }): void
  /** The last lines of its standard error or console so far. */
  console?(): readonly string[]
  /** Ends the target and waits until it is gone. */
  close(): Promise<void>
}
