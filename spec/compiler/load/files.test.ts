import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFiles } from './files.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sockspec-files-'))
  writeFileSync(join(dir, 'abi.yaml'), 'spec: mine\n')
  mkdirSync(join(dir, 'syscalls'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const pathsRead = () => [...readFiles(dir, dir).keys()]
const reasonFor = (path: string) => readFiles(dir, dir).get(path)?.unreadable

test('links to files and folders are followed', () => {
  mkdirSync(join(dir, 'elsewhere'))
  writeFileSync(join(dir, 'elsewhere', 'signals.yaml'), 'constants: signals\n')
  symlinkSync('elsewhere', join(dir, 'constants'))
  symlinkSync('../abi.yaml', join(dir, 'syscalls', 'bind.yaml'))
  expect(pathsRead()).toEqual(['abi.yaml', 'constants/signals.yaml', 'syscalls/bind.yaml'])
  expect(readFiles(dir, dir).get('syscalls/bind.yaml')).toEqual({ file: 'syscalls/bind.yaml', text: 'spec: mine\n' })
})

test('links that lead round in circles end', () => {
  for (const [to, name] of [
    ['.', 'a'],
    ['.', 'b'],
    ['..', 'c'],
  ] as const)
    symlinkSync(to, join(dir, 'syscalls', name))
  expect(pathsRead()).toEqual(['abi.yaml'])
})

test.each<[string, (path: string) => void, RegExp]>([
  ['a folder', (path) => mkdirSync(path), /^it is a folder$/],
  ['a device', (path) => symlinkSync('/dev/zero', path), /^it is no file$/],
  ['a link to nothing', (path) => symlinkSync('nothing', path), /^ENOENT/],
  ['a link to itself', (path) => symlinkSync('bind.yaml', path), /^ELOOP/],
])('%s is no file of a specification', (_what, make, reason) => {
  make(join(dir, 'syscalls', 'bind.yaml'))
  expect(reasonFor('syscalls/bind.yaml')).toMatch(reason)
})

test('a folder that cannot be read stands for the file that every specification has', () => {
  const nowhere = join(dir, 'nowhere')
  expect(readFiles(nowhere, dir).get('abi.yaml')?.unreadable).toMatch(/^ENOENT/)
})
