/** What the documentation shows besides the specification itself; whoever calls the emitter gathers it. */

/** The generated case that shows a rule, as a script in packetdrill notation. */
export interface Example {
  /** Id of the case. */
  case: string
  script: string
  /** Runs it; absent where the suite of this package does not ask it. */
  command?: string
}

/** Where something stands in the repository, and its text. */
export interface SourceText {
  path: string
  /** First line, from 1. */
  line: number
  text: string
}

/** A change of state that calls can be seen to make. */
export interface Transition {
  socket: string
  from: string
  to: string
  call: string
  rule: string
}

/** What poll reports of a socket in a state, if it is asked for everything. */
export interface Reported {
  socket: string
  state: string
  /** Names of flags: `POLLIN`. */
  events: readonly string[]
}

export interface CaseResult {
  id: string
  kind: string
  call?: string
  /** Rules that the case is there to show. */
  rules: readonly string[]
  profiles: readonly string[]
  verdict: string
  /** The choices that were taken, each after its rule: `bind.in-use/nobody-left`. */
  choices: readonly string[]
  /** The failure as text, where there is one. */
  failure?: string
}

/** A recorded whole run. */
export interface Implementation {
  /** Short and fit for a path: `reference`, `linux`. */
  id: string
  name: string
  /** The target of `sockspec conformance` that is this implementation; its id unless told. */
  target?: string
  release: string
  architecture: string
  date: string
  seed?: number
  /** Version of the specification that it was judged by, and whether its rules are those of today. */
  specification: string
  current: boolean
  profiles: readonly string[]
  cases: readonly CaseResult[]
  /** How many random programs came to each verdict; those that went wrong are among the cases, too. */
  random: Readonly<Record<string, number>>
}

/**
 * Texts of one language by key, each with the hash of the text it was made from (`textHash`). Keys: `call/bind` (its
 * summary), `call/bind/doc`, `rule/bind.in-use`, `common/bad-fd`, `errno/EBADF`, `library/recv`, `struct/sockaddr_in`,
 * `constants/msg_flags`, `constant/MSG_PEEK`, `option/SO_ERROR`, `socket/UDP`, `state/UDP/bound`, `profile/udp-basic`.
 */
export interface Translation {
  locale: string
  texts: ReadonlyMap<string, { of: string; text: string }>
}

/** A guide in one language, with the code that it includes. */
export interface Guide {
  name: string
  locale: string
  markdown: string
  /** It was translated from an earlier text. */
  stale: boolean
}

export interface DocsInput {
  /** By rule id; ends of waits by time and by signals are `RULE#timeout` and `RULE#signal`. */
  examples: ReadonlyMap<string, Example>
  /** The YAML of a rule, by rule id. */
  rules: ReadonlyMap<string, SourceText>
  /** The reference kernel's function for a call, by name of the call. */
  handlers: ReadonlyMap<string, SourceText & { name: string }>
  transitions: readonly Transition[]
  reported?: readonly Reported[]
  results: readonly Implementation[]
  translations: readonly Translation[]
  guides: readonly Guide[]
}
