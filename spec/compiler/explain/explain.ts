import { architectures } from '../../ir/abi.ts'
import type { Ir } from '../../ir/ir.ts'
import { nearestName } from '../../ir/nearest.ts'
import { explainCall } from './call.ts'
import { explainErrno } from './errno.ts'
import { topics } from './topics.ts'

/**
 * Text for the terminal on whatever the query names: call, errno, rule or group of rules, number, constant, struct,
 * option, library function, socket kind, profile, situation. Undefined if nothing has that name; see `suggest`.
 */
export function explain(ir: Ir, query: string): string | undefined {
  const name = normal(query)
  const texts = /^-?(0x[\da-f]+|\d+)$/iu.test(name) ? byNumber(ir, Number(name)) : byName(ir, name)
  return texts.length === 0 ? undefined : `${texts.join('\n\n\n')}\n`
}

/** The names that an unknown query may have meant, the likeliest first. */
export function suggest(ir: Ir, query: string): string[] {
  const name = normal(query).toLowerCase()
  const names = [...new Set(topics(ir).map((topic) => topic.name))]
  const nearest = nearestName(name, names)
  const containing = name.length < 3 ? [] : names.filter((item) => item.toLowerCase().includes(name))
  return [...new Set([...(nearest === undefined ? [] : [nearest]), ...containing])].slice(0, 5)
}

/** `bind(2)`, `bind()`, `__NR_bind`, `SYS_bind` and `struct sockaddr_in` name what they look like. */
function normal(query: string): string {
  return query
    .trim()
    .replace(/\(\d?\)$/u, '')
    .replace(/^(struct\s+|__NR_|SYS_|NR_)/u, '')
}

/** Everything of exactly that name, or if there is nothing, whatever differs in upper and lower case alone. */
function byName(ir: Ir, name: string): string[] {
  const all = topics(ir)
  const exact = all.filter((topic) => topic.name === name)
  const loose = all.filter((topic) => topic.name.toLowerCase() === name.toLowerCase())
  return [...new Set((exact.length > 0 ? exact : loose).map((topic) => topic.text()))]
}

/** The calls with a number on any architecture, and the errnos with that value; a negative number is an errno. */
function byNumber(ir: Ir, number: number): string[] {
  const calls = ir.syscalls.flatMap((call) => {
    const on = architectures.filter((architecture) => call.numbers[architecture] === number)
    return on.length === 0 ? [] : [`${number} is ${call.name} on ${on.join(', ')}.\n\n${explainCall(ir, call)}`]
  })
  const errnos = ir.errnos
    .filter((errno) => errno.value === Math.abs(number))
    .map((errno) => `${number} is ${errno.name}.\n\n${explainErrno(ir, errno)}`)
  return [...(number < 0 ? [] : calls), ...errnos]
}
