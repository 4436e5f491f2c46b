import { parse } from '@marcbachmann/cel-js'
import { both, type Fragment } from '../fragment.ts'

/** Both conditions as one. If one of them does not parse, that one alone, so that the fault is found where it was written. */
export function compose(first: Fragment | undefined, second: Fragment | undefined): Fragment | undefined {
  const broken = [first, second].find((one) => one && !parses(one.text))
  return broken ?? both(first, second)
}

function parses(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}
