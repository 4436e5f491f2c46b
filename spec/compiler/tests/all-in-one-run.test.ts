import { describe, expect, it } from 'vitest'
import { type Change, foundWith } from './found-with.ts'

const bind = 'syscalls/bind.yaml'
const receive = 'syscalls/receive.yaml'
const socket = 'syscalls/socket.yaml'
const model = 'model/state.yaml'

/** An expression that is wrong by itself, and what is found of it. */
const wrong: Change = [receive, 'empty && arg.flags', 'empyt && arg.flags']
const found = `unknown-name ${receive}: empyt`

describe('a wrong expression is found together with', () => {
  it.each<[string, Change, string]>([
    ['a misspelt field', [receive, 'summary: ', 'sumary: '], `unknown-field ${receive}: sumary`],
    ['a misspelt field of an outcome', [receive, 'id: wait', 'idd: wait'], `unknown-field ${receive}: idd`],
    ['the misspelt field that it stands in', [receive, 'when: empyt', 'wen: empyt'], `unknown-field ${receive}: wen`],
    ['a misspelt field of the model', [model, 'value: s', 'valeu: s'], `unknown-field ${model}: valeu`],
    ['a call that lacks a field', [bind, 'doc: It keeps it.\n', ''], `missing-field ${bind}: syscall: bind`],
    [
      'a call with a field of no meaning',
      [bind, 'doc: It k', 'author: Me\ndoc: It k'],
      `unknown-field ${bind}: author`,
    ],
    ['a common outcome that does not exist', [bind, 'use: bad-fd', 'use: bad-df'], `unknown-common ${bind}: bad-df`],
  ])('%s', (_, change, other) => {
    expect(foundWith(wrong, change).toSorted()).toEqual([other, found].toSorted())
  })

  it('misspelt fields within each other', () => {
    const inner: Change = [bind, 'errno: EINVAL, when', 'erno: EINVAL, when']
    expect(foundWith([bind, 'outcomes:\n', 'outcome:\n'], inner, wrong)).toEqual([
      `unknown-field ${bind}: outcome`,
      `unknown-field ${bind}: erno`,
      found,
    ])
  })
})

describe('nothing follows from', () => {
  const named: Change = [receive, 'empty && arg.flags', 'empty && readable(sock) && arg.flags']
  const doc: Change = [model, 'doc: Whether a receive would not wait.\n    ', '']
  it.each<[string, Change, string]>([
    ['a function that lacks a field', doc, `missing-field ${model}: params: { s: file }`],
    ['a section of the model that does not exist', [model, 'functions:', 'funcs:'], `unknown-field ${model}: funcs`],
  ])('%s', (_, change, other) => {
    expect(foundWith(named, change)).toEqual([other])
  })

  it('an argument that a call lacks for its common outcome', () => {
    const use: Change = [socket, 'outcomes:\n', 'outcomes:\n  - use: addr-fault\n']
    expect(foundWith(use)).toEqual([`missing-argument ${socket}: addr-fault`, `missing-argument ${socket}: addr-fault`])
  })

  it('an outcome that a call lacks, for what it alone uses', () => {
    expect(foundWith([bind, 'use: addr-fault', 'use: addr-falt'])).toEqual([`unknown-common ${bind}: addr-falt`])
  })
})
