import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ANSWER_CODES } from './answers.ts'
import { CAPABILITIES, PLACEMENTS, REASONS, SYNC_WORD } from './limits.ts'
import { REQUEST_CODES } from './requests.ts'

const text = readFileSync(new URL('PROTOCOL.md', import.meta.url), 'utf8')
/** Without the padding of the tables. */
const page = text.replaceAll(/ +/g, ' ')
const hex = (code: number) => `0x${code.toString(16).padStart(2, '0')}`

const rows = [
  ...Object.entries({ ...REQUEST_CODES, ...ANSWER_CODES }).map(
    ([name, code]) => `| ${hex(code)} | ${name.toUpperCase()} |`,
  ),
  ...Object.entries(CAPABILITIES).map(([name, bit]) => `| ${name} | ${bit} |`),
  ...Object.entries(PLACEMENTS).map(([name, code]) => `| ${code} ${name} |`),
  ...Object.keys(REASONS).map((name) => `\`${name}\``),
  `\`${hex(SYNC_WORD)}\``,
]

test.each(rows)('PROTOCOL.md has %s', (row) => {
  expect(page).toContain(row)
})
