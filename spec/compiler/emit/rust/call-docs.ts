import { restartsOf } from '../../../ir/restarts.ts'
import type { Slot, Syscall, Wait } from '../../../ir/syscall.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Failure } from '../shared/failures.ts'
import { failuresInOrder } from '../shared/failures.ts'
import { flatOutcomes } from '../shared/outcomes.ts'
import type { DocBlock } from './source.ts'
import { prose } from './source.ts'

/** What the specification says of a call: what it is for, its arguments, how it can fail and in which order, its waits. */
export function callDocs(ir: Ir, call: Syscall): DocBlock[] {
  const failures = failuresInOrder(ir, call)
  const waits = flatOutcomes(call.outcomes).flatMap(({ id, wait }) => (wait === undefined ? [] : [{ id, wait }]))
  return [
    prose(call.summary),
    ...(call.doc === '' ? [] : [prose(call.doc)]),
    ...section('Arguments', [{ items: call.args.map(argumentText) }]),
    ...section('Errors', [
      call.plain
        ? 'Listed for the reader; conformance is not judged by them.'
        : 'In the order of checking: the first whose condition holds ends the call.',
      { items: failures.map(failureText), numbered: true },
    ]),
    ...section('Waiting', [{ items: waits.map(({ id, wait }) => waitText(ir, id, wait)) }]),
    ...section('Security', [{ items: call.security.map(prose) }]),
    '# Safety',
    safetyText(call.args),
  ]
}

function section(title: string, blocks: DocBlock[]): DocBlock[] {
  const hasContent = blocks.some((block) => typeof block !== 'string' && block.items.length > 0)
  return hasContent ? [`# ${title}`, ...blocks] : []
}

function argumentText(slot: Slot): string {
  const way = slot.dir === undefined ? undefined : { in: 'read', out: 'written', inout: 'read and written' }[slot.dir]
  const facts = [
    ...(way === undefined ? [] : [way]),
    ...(slot.size === undefined ? [] : [`\`${slot.size}\` bytes`]),
    ...(slot.count === undefined ? [] : [`\`${slot.count}\` elements`]),
    ...(slot.length === undefined ? [] : [`${slot.length} elements`]),
    ...(slot.nullable === true ? ['may be null'] : []),
  ]
  return `\`${slot.name}\`: ${prose(slot.doc)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`
}

/** One line of the list of errors: errno, rule, where it counts, and in words when. */
function failureText({ errno, rule, doc, for: guards, systems }: Failure): string {
  const name = errno === undefined ? 'The error that was pending' : `\`${errno}\``
  const where = guards.map((guard) => `, where \`${guard}\``).join('')
  const choice =
    systems === undefined
      ? ''
      : ` An implementation may choose this${systems.length === 0 ? '' : ` (${systems.join(', ')} does)`}.`
  return `${name} (\`${rule}\`${where}): ${prose(doc)}${choice}`
}

function waitText(ir: Ir, id: string, { until, timeout, signal }: Wait): string {
  const restarts = restartsOf(signal)
  const anew = {
    never: ', also with SA_RESTART',
    always: '; with SA_RESTART the call is made anew',
  }
  const end = signal.errno === undefined ? 'ends it' : `ends it with \`${signal.errno}\``
  const again =
    typeof restarts === 'string'
      ? anew[restarts]
      : `; with SA_RESTART the call is made anew if \`${restarts.condition}\``
  return `\`${id}\`: until \`${until}\`${timeout === undefined ? '' : `, at most \`${timeout.of}\` nanoseconds`}. A signal handler ${end}${again}.`
}

/** What the caller answers for, as far as the types say it. */
function safetyText(args: readonly Slot[]): string {
  const written = args.filter(({ dir }) => dir === 'out' || dir === 'inout').map(({ name }) => `\`${name}\``)
  const read = args.filter(({ dir }) => dir === 'in').map(({ name }) => `\`${name}\``)
  return [
    ...(written.length === 0
      ? []
      : [
          `What the kernel writes through ${written.join(', ')} has to be the caller's to change until the call returns.`,
        ]),
    ...(read.length === 0 ? [] : [`What it reads through ${read.join(', ')} must not change meanwhile.`]),
    ...(written.length + read.length > 0 && args.some(({ fields }) => fields?.some(({ dir }) => dir !== undefined))
      ? ['The same goes for what the structs point to.']
      : []),
    'See the [module](self).',
  ].join(' ')
}
