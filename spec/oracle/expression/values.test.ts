import { describe, expect, it } from 'vitest'
import { typeIn, valueIn } from '../testing/evaluate.ts'

const names = { n: 7, empty: [], list: [1, 2, 3], here: undefined }
const types = { n: 'int', empty: 'list<int>', list: 'list<int>', here: 'int?' }
const value = (text: string) => valueIn(text, { names, types })

describe('numbers', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['-n', -7],
    ['7 / 2', 3],
    ['-7 / 2', -3],
    ['7 % 3', 1],
    ['-7 % 3', -1],
    ['1 / 0', 'no value'],
    ['1 % 0', 'no value'],
    ['0x10', 16],
    ['n < 8 && n <= 7 && n > 6 && n >= 7', true],
    ['n < 7 || n > 7', false],
    ['2 in list', true],
    ['4 in list', false],
    ['n in [1, 7]', true],
    ['n in []', false],
    ['[1] in [[2], [1]]', true],
  ])('%s', (given, want) => {
    expect(value(given)).toBe(want)
  })
})

describe('constants', () => {
  it.each([
    ['mode == ROUND', true],
    ['mode != SQUARE', true],
    ['int(SQUARE)', 2],
    ['int(AF_INET)', 2],
    ['lo', 0x7f00_0001],
    ['mode in [SQUARE, ROUND]', true],
    ['int(EBADF)', 9],
  ])('%s', (given, want) => {
    expect(value(given)).toBe(want)
  })
})

describe('lists', () => {
  it.each([
    ['list[2]', 3],
    ['list[3]', 'no value'],
    ['list[-1]', 'no value'],
    ['[1] + list', [1, 1, 2, 3]],
    ['list + []', [1, 2, 3]],
    ['[here]', 'no value'],
    ['empty == []', true],
    ['[] == empty', true],
    ['list == [1, 2, 3]', true],
    ['list == [1, 2]', false],
    ['list == [3, 2, 1]', false],
    ['true ? [] : list', []],
    ['false ? [] : list', [1, 2, 3]],
    ['false ? list : []', []],
  ])('%s', (given, want) => {
    expect(value(given)).toEqual(want)
  })

  it.each([
    ['[]', 'list<absent>'],
    ['true ? [] : list', 'list<int>'],
    ['list.map(x, mode)', 'list<shape>'],
    ['files', 'list<file>'],
    ['files[0].home', 'pair?'],
    ['first(list)', 'int?'],
  ])('the type of %s is %s', (given, want) => {
    expect(typeIn(given, { names, types })).toBe(want)
  })
})

describe('conditions', () => {
  it.each([
    ['true && false', false],
    ['false || true', true],
    ['!true', false],
    ['false && here == 1', false],
    ['true || here == 1', true],
    ['here == 1 && false', 'no value'],
    ['here == 1 || true', 'no value'],
    ['true ? 1 : here', 1],
    ['here == 1 ? 1 : 2', 'no value'],
  ])('%s', (given, want) => {
    expect(value(given)).toBe(want)
  })
})

describe('what may be absent', () => {
  it.each([
    ['has(here)', false],
    ['has(peak)', false],
    ['has(spare) && spare.left == 1', false],
    ['here == 1', 'no value'],
    ['1 == here', 'no value'],
    ['here != 1', 'no value'],
    ['here in list', 'no value'],
    ['here + 1', 'no value'],
    ['spare.left', 'no value'],
    ['has(first(empty))', false],
    ['has(first(list))', true],
    ['first(list)', 1],
    ['has(files[0].local)', false],
    ['files[0].local.port', 'no value'],
    ['min(here, 1)', 'no value'],
  ])('%s', (given, want) => {
    expect(value(given)).toBe(want)
  })
})

it('tells files from one another by identity', () => {
  const effects = ['new twin = { "kind": ROUND }']
  expect(valueIn('files[0] == files[0]', { effects })).toBe(true)
  expect(valueIn('files[0] == files[1]', { effects })).toBe(false)
})
