import type { ASTNode } from '@marcbachmann/cel-js'
import type { Outcome } from '../../ir/syscall.ts'
import { parseExpression } from '../expression/parse.ts'

/** One condition out of a conjunction: a value is one of several or none of them, or a truth, possibly negated. */
interface Conjunct {
  text: string
  negated: boolean
  membership?: { left: string; among: string[]; inside: boolean }
}

/**
 * Whether the conditions of two outcomes contradict each other by their form: one has a part that the other negates,
 * or both compare the same thing with different constants.
 */
export function contradict(a: Outcome, b: Outcome): boolean {
  const left = conjunctsOf(a)
  const right = conjunctsOf(b)
  return left.some((one) => right.some((other) => opposed(one, other)))
}

const known = new WeakMap<Outcome, Conjunct[]>()

function conjunctsOf(outcome: Outcome): Conjunct[] {
  const found = known.get(outcome)
  if (found !== undefined) return found
  const texts = [...outcome.for, ...(outcome.when === undefined ? [] : [outcome.when])]
  const fresh = texts.flatMap((text) => split(parseExpression(text)))
  known.set(outcome, fresh)
  return fresh
}

function split(node: ASTNode): Conjunct[] {
  if (node.op === '&&') return node.args.flatMap(split)
  if (node.op === '!_') {
    const [inner, ...others] = split(node.args)
    return inner === undefined || others.length > 0 ? [] : [negate(inner)]
  }
  const own: Conjunct = { text: textOf(node), negated: false }
  if (node.op === 'in' && node.args[1].op === 'list')
    return [{ ...own, membership: { left: textOf(node.args[0]), among: node.args[1].args.map(textOf), inside: true } }]
  if (node.op !== '==' && node.op !== '!=') return [own]
  const [left, right] = node.args
  return [{ ...own, membership: { left: textOf(left), among: [textOf(right)], inside: node.op === '==' } }]
}

const negate = ({ membership, ...rest }: Conjunct): Conjunct => ({
  ...rest,
  negated: !rest.negated,
  ...(membership && { membership: { ...membership, inside: !membership.inside } }),
})

const textOf = (node: ASTNode) => node.input.slice(node.start, node.end).replaceAll(' ', '')

function opposed(a: Conjunct, b: Conjunct): boolean {
  const [one, other] = [a.membership, b.membership]
  if (one !== undefined && other !== undefined && one.left === other.left) {
    if (one.inside && other.inside)
      return [...one.among, ...other.among].every(isConstant) && disjoint(one.among, other.among)
    if (one.inside === other.inside) return false
    const [inside, outside] = one.inside ? [one, other] : [other, one]
    return inside.among.every((value) => outside.among.includes(value))
  }
  return a.text === b.text && a.negated !== b.negated
}

const disjoint = (a: readonly string[], b: readonly string[]) => !a.some((value) => b.includes(value))

const isConstant = (text: string) => /^([A-Z][A-Z0-9_]*|-?\d+)$/.test(text)
