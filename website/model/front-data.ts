import type { Front } from '../../spec/compiler/emit/docs/page.ts'
import type { Token } from './site-page.ts'

/** The front page's rule, its code cut into tokens, and how many there are of each kind of thing. */
export type FrontData = Omit<Front, 'source' | 'example'> & {
  source?: NonNullable<Front['source']> & { tokens: readonly Token[] }
  example?: NonNullable<Front['example']> & { tokens: readonly Token[] }
  counts: Readonly<Record<string, number>>
}
