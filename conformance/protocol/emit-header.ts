/** The protocol's numbers for the C agent, from the tables in this folder. */
import { ANSWER_CODES } from './answers.ts'
import * as limits from './limits.ts'
import { ARGUMENT_CODES, REQUEST_CODES } from './requests.ts'

type Table = Readonly<Record<string, number>>

const constant = (...words: string[]) => ['SP', ...words].join('_').replaceAll('-', '_').toUpperCase()
const define = (name: string, value: string) => `#define ${name.padEnd(32)} ${value}`

function section(title: string, prefix: string, table: Table, print: (value: number) => string): string {
  const lines = Object.entries(table).map(([name, value]) => define(constant(prefix, name), print(value)))
  return [`/* ${title} */`, ...lines].join('\n')
}

const decimal = (value: number) => `${value}u`
const hex = (value: number) => `0x${value.toString(16)}u`
const bit = (value: number) => `(1u << ${value})`

/** The text of conformance/agent/protocol.h. */
export function emitProtocolHeader(): string {
  const plain = Object.entries<unknown>(limits)
    .flatMap(([name, value]) => (typeof value === 'number' ? [{ name, value }] : []))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => define(constant(name), value > 0xffff ? hex(value) : decimal(value)))
  return [
    '/* Generated from conformance/protocol by write-header.ts. Do not edit. */',
    '#ifndef SOCKSPEC_AGENT_PROTOCOL_H\n#define SOCKSPEC_AGENT_PROTOCOL_H',
    ['/* Sizes and limits */', ...plain].join('\n'),
    section('Requests', 'request', REQUEST_CODES, hex),
    section('Answers', 'answer', ANSWER_CODES, hex),
    section('Why a request was malformed', 'reason', limits.REASONS, decimal),
    section('Capabilities in HELLO', 'capability', limits.CAPABILITIES, bit),
    section('Placements of a block', 'placement', limits.PLACEMENTS, decimal),
    section('Kinds of argument', 'argument', ARGUMENT_CODES, decimal),
    section('Identities', 'identity', limits.IDENTITIES, decimal),
    section('Modes of the clock', 'clock', limits.CLOCK_MODES, decimal),
    '#endif\n',
  ].join('\n\n')
}
