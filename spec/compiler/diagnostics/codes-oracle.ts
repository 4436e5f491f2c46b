import { error, warning } from './define.ts'

/** Findings of the oracle carry their own message. */
const said = (p: { message: string }): string => p.message

/** What the oracle finds out about expressions, effects and by search. */
export const oracleCodes = {
  'ill-typed': error('an expression of the wrong type', said, 'Compare values of one type.'),
  'unknown-name': error('a name that is not in scope', said, 'Arguments are arg.NAME; the model names the rest.'),
  'statement-syntax': error('an effect that does not parse', said, 'guides/language.md lists the statements.'),
  'undefined-guard': error(
    'a condition without a value',
    said,
    'Test with has() what may be absent, in an earlier outcome or in the same condition.',
  ),
  'no-witness': error(
    'an outcome that no case reaches',
    said,
    'Add a value to a pool, or a situation; or pin a point with given; or say what it needs.',
  ),
  'broken-outcome': error(
    'an outcome that breaks off',
    said,
    'Test with has() what its effects and results read, or correct the rules that follow.',
  ),
  'given-does-not-reach': error('a pinned point that misses its outcome', said, 'Correct the point, or the condition.'),
  'no-outcome': error('a call without an end', said, 'Add the outcome; the last of a group usually has no condition.'),
  recursion: error('a definition that uses itself', said, 'Write out one of them.'),
  'unfilled-cell': error('a state in which a call has no end', said, 'Add the outcome that holds in this state.'),
  'broken-situation': error('a situation that does not come about', said, 'Each call of a situation has to succeed.'),
  'state-not-reached': error(
    'a state that its situation does not reach',
    said,
    'Correct the situation, or the condition of the state.',
  ),
  'readiness-contradiction': error(
    'ready, and yet it blocks',
    said,
    'Correct the readiness function or the wait, or name the deviation with deviates.',
  ),
  'unreached-do': warning('a change that no case makes', said, 'Add a value to a pool, or a situation.'),
  'undecided-mutant': warning(
    'a rule that no case tells from a wrong one',
    said,
    'Add an outcome or a situation that shows the difference.',
  ),
}
