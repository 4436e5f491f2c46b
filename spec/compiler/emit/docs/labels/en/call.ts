import type { Inline, Text } from '../../page.ts'
import { joined, line } from '../../text.ts'

/** What the pages of calls say beside the texts of the specification. */
export const callLabels = {
  ends: {
    goesOn: 'goes on',
    waits: 'waits',
    success: 'success',
    returns: (value: Inline): Text => line`returns ${value}`,
    errnoIn: (expression: Inline): Text => line`the errno in ${expression}`,
  },
  choice: {
    passesOver: 'passes over this outcome',
    failsWith: (errno: Text): Text => line`fails with ${errno}`,
    writes: (what: Inline): Text => line`writes ${what}`,
  },
  point: {
    in: (situation: Inline): Text => line`in ${situation}`,
    with: (start: Text, additions: Text): Text => line`${start} with ${additions}`,
    meanwhile: (event: Text): Text => line`meanwhile ${event}`,
    /** Where a pointer of a case points. */
    placements: {
      unmapped: 'pointing to unmapped memory',
      null: 'a null pointer',
      kernel: "pointing into the kernel's half of the address space",
      straddle: 'reaching from mapped into unmapped memory',
      readonly: 'pointing to memory that cannot be written',
    } as Readonly<Record<string, string>>,
    wakes: {
      timeout: ['the time limit passes'],
      signal: ['a signal handler runs'],
      'signal-restart': ['a handler runs that was installed with SA_RESTART'],
    } as Readonly<Record<string, Text>>,
  },
  numbers: {
    title: 'Numbers and registers',
    architecture: 'architecture',
    number: 'number',
    none: 'none',
    numberIn: (number: Inline, register: Inline): Text => line`${number} in ${register}`,
    instruction: 'instruction',
    result: 'result',
    otherOrder: (architectures: readonly string[]): Text =>
      line`On ${joined(architectures, ' and ')} the arguments go into the registers in another order.`,
  },
  args: {
    title: 'Arguments',
    argument: 'argument',
    type: 'type',
    direction: 'direction',
    size: 'size',
    meaning: 'what it is',
    names: 'Names in the conditions below:',
    name: 'name',
    standsFor: 'stands for',
    inCases: 'What the generated cases pass',
    default: 'default',
    others: 'other values',
    readAs: (views: Text): Text => line`read as ${views}`,
    value: 'value',
    directions: { in: 'read', out: 'written', inout: 'read and written' },
    nullable: 'may be null',
    bytes: (size: Inline): Text => line`${size} bytes`,
    elements: (count: Inline): Text => line`${count} elements`,
  },
  outcomes: {
    title: 'Outcomes',
    state: 'state',
    intro: (state: Inline): Text =>
      line`Checked from top to bottom: the first whose condition holds ends the call. A failure changes nothing unless it says so. Conditions speak of the ${state}.`,
    rule: 'outcome',
    for: 'for',
    endsWith: 'ends with',
    when: 'when',
    statuses: 'implementations',
    order: (count: PairCounts): Text =>
      line`Of ${count.pairs} pairs of outcomes, ${count.witnessed} can be told apart from outside by their order, ${count.exclusive} never hold at once, ${count.indistinct} end alike in either order, and ${count.unresolved} are unresolved.`,
  },
  rule: {
    onlyFor: 'Only for',
    condition: 'Condition',
    changes: 'Changes',
    writes: 'Writes',
    unspecified: (path: Inline): Text => line`${path}: what it holds afterwards is not specified`,
    waits: 'Waits',
    until: (condition: Inline, section?: Inline): Text =>
      section === undefined ? line`until ${condition}` : line`until ${condition}; see ${section}`,
    terms: 'Speaks of',
    needs: 'Needs',
    needed: (what: string): Text => line`${what}, which no program brings about by calls`,
    needsOf: {} as Readonly<Record<string, string>>,
    reached: 'Reached',
    endOfWait: (how: 'timeout' | 'signal', point: Text): Text =>
      how === 'timeout' ? line`its time limit: ${point}` : line`its end by a signal: ${point}`,
    stage: 'Stage',
    shared: 'Shared with other calls',
    profile: 'Profile',
    source: 'The rule as it is written',
  },
  choices: {
    title: 'Where systems differ',
    intro: 'An implementation may choose; each choice has a name, by which the conformance suite reports it.',
    mayDiffer: 'may differ',
    choice: 'choice',
    rule: 'outcome',
    systems: 'known of',
    where: 'where',
    instead: 'instead',
    why: 'what it is',
    taken: 'recorded of',
  },
  blocking: {
    title: 'Blocking and readiness',
    never: 'The call never waits.',
    intro:
      'Each wait in every mode. A wait keeps the open file and not the descriptor; its time limit is fixed when it begins.',
    rule: 'outcome',
    blocking: 'blocking',
    nonBlocking: 'Non-blocking',
    passedOver: 'does not wait: the checks go on with the next outcome',
    noMode: 'waits all the same: the mode makes no difference',
    endsBy: (end: Text, rule: Inline): Text => line`${end}, by ${rule}`,
    timeLimit: 'Time limit',
    noLimit: 'none',
    limit: (of: Text, end: Text): Text => line`${of}, in nanoseconds, then ${end}`,
    signal: 'Signal',
    signalRestart: 'Signal, with SA_RESTART',
    anew: 'the call is made anew',
    neverAnew: (end: Text): Text => line`${end}: it is never made anew`,
    anewIf: (condition: Inline, end: Text): Text => line`made anew if ${condition}, else ${end}`,
    closed: 'Closed meanwhile',
    closes: { continues: 'goes on waiting', fails: 'fails' },
    poll: 'what poll says',
    noReadiness: 'no condition of poll tells of it',
    notReady: (readiness: Inline): Text => line`wherever it waits, ${readiness} is false`,
    after: 'Afterwards',
    fromTop: 'checks again from the first outcome',
    again: 'Checked again',
    rechecks: 'before a limit or a signal ends it the call is checked once more from the top, and may end there',
  },
  state: {
    title: "Effect on the socket's state",
    intro:
      'In each state, the rule that ends the call with its default arguments, and the rules by which other arguments change the state.',
    caption: (kind: string): string => `${kind} sockets`,
    before: 'state',
    rule: 'ends by',
    after: 'afterwards',
    same: 'the same',
  },
  security: {
    title: 'Security',
    without: (end: Text, rule: Inline): Text => line`Without the right: ${end}, by ${rule}.`,
    pointers: 'Memory of the caller that the call touches.',
    badAddress: 'A bad address ends it and harms nobody else.',
    pointer: 'pointer',
    access: 'access',
    length: 'as far as',
    fault: 'bad address',
    memory: 'After these failures memory that the call was to write may hold anything:',
    changing: 'These failures change something nevertheless:',
  },
  call: {
    profile: 'Profile',
    since: 'Since',
    seeAlso: 'See also',
    plain: 'The outcomes are listed for the reader; conformance is not judged by them.',
    kernel: 'In the reference kernel',
  },
}

/** Pairs of outcomes by what is known of their order. */
export interface PairCounts {
  pairs: number
  witnessed: number
  exclusive: number
  indistinct: number
  unresolved: number
}
