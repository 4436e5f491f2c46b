import type * as fs from 'node:fs'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { writeGenerated } from './write.ts'

let fail: ((path: string) => string | undefined) | undefined
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  return {
    ...real,
    writeFileSync: (path: string, text: string) => {
      const code = fail?.(path)
      real.writeFileSync(path, code === undefined ? text : text.slice(0, 1))
      if (code !== undefined) throw Object.assign(new Error(`${code}: no`), { code })
    },
  }
})

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sockspec-write-'))
})
afterEach(() => {
  fail = undefined
  rmSync(dir, { recursive: true })
})

const files = (content: Record<string, string>): Map<string, string> => new Map(Object.entries(content))
/** What the user is told when writing fails. */
function problem(write: () => unknown): { message: string; remedy: string } {
  try {
    write()
  } catch (error) {
    return z.object({ message: z.string(), remedy: z.string() }).parse(error)
  }
  throw new Error('nothing failed')
}

const read = (path: string): string => readFileSync(join(dir, path), 'utf8')

describe('writeGenerated', () => {
  it('writes new files, and later only those that changed', () => {
    expect(writeGenerated(files({ 'a.txt': '1', 'b/c.txt': '2' }), dir).written).toEqual([
      'a.txt',
      'b/c.txt',
      'manifest.json',
    ])
    const before = statSync(join(dir, 'a.txt')).mtimeMs
    const report = writeGenerated(files({ 'a.txt': '1', 'b/c.txt': '3' }), dir)
    expect(report).toEqual({
      written: ['b/c.txt'],
      removed: [],
      unchanged: ['a.txt', 'manifest.json'],
      differences: [],
    })
    expect(statSync(join(dir, 'a.txt')).mtimeMs).toBe(before)
    expect(read('b/c.txt')).toBe('3')
  })

  it('removes what an earlier generation left, and nothing else', () => {
    writeGenerated(files({ 'a.txt': '1', 'b/c/d.txt': '2' }), dir)
    writeFileSync(join(dir, 'mine.txt'), 'by hand')
    expect(writeGenerated(files({ 'a.txt': '1' }), dir).removed).toEqual(['b/c/d.txt'])
    expect(readdirSync(dir).sort()).toEqual(['a.txt', 'manifest.json', 'mine.txt'])
  })

  it('keeps the files of other emitters when only some ran', () => {
    writeGenerated(files({ 'a.txt': '1', 'b.txt': '2' }), dir)
    expect(writeGenerated(files({ 'a.txt': '5' }), dir, { partial: true }).removed).toEqual([])
    expect(writeGenerated(files({ 'a.txt': '5' }), dir).removed).toEqual(['b.txt'])
  })

  it('removes what an emitter with a folder of its own makes no longer', () => {
    writeGenerated(files({ 'a.txt': '1', 'man/b.2': '2', 'man/c.2': '3' }), dir)
    const options = { partial: true, whole: ['man'] }
    expect(writeGenerated(files({ 'man/b.2': '2' }), dir, options).removed).toEqual(['man/c.2'])
    expect(readdirSync(dir).sort()).toEqual(['a.txt', 'man', 'manifest.json'])
  })

  it('keeps what was made on demand', () => {
    const all = files({ 'a.txt': '1', 'man/b.2': '2' })
    const some = files({ 'a.txt': '1' })
    writeGenerated(all, dir)
    expect(writeGenerated(some, dir, { passOver: ['man'], check: true }).differences).toEqual([])
    expect(writeGenerated(some, dir, { passOver: ['man'] }).removed).toEqual([])
    expect(writeGenerated(some, dir, { passOver: ['ma'] }).removed).toEqual(['man/b.2'])
  })

  it('with check reports each difference and writes nothing', () => {
    writeGenerated(files({ 'a.txt': 'one\ntwo\nthree\n', 'old.txt': '' }), dir)
    const report = writeGenerated(files({ 'a.txt': 'one\n2\nthree\n', 'new.txt': '' }), dir, { check: true })
    const plain = report.differences.map(({ path, kind, hint }) => [path, kind, path === 'manifest.json' ? '' : hint])
    expect(plain).toEqual([
      ['a.txt', 'changed', 'line 2: found "two", expected "2"'],
      ['new.txt', 'missing', 'the file is not there'],
      ['manifest.json', 'changed', ''],
      ['old.txt', 'stale', 'nothing generates the file any more'],
    ])
    expect(read('a.txt')).toBe('one\ntwo\nthree\n')
    expect(existsSync(join(dir, 'new.txt'))).toBe(false)
  })

  it('finds no difference after writing', () => {
    writeGenerated(files({ 'a.txt': '1' }), dir)
    expect(writeGenerated(files({ 'a.txt': '1' }), dir, { check: true }).differences).toEqual([])
  })

  it.each([
    ['ENOSPC', 'Free some space'],
    ['EACCES', 'Make the folder writable'],
    ['EIO', 'See to the cause'],
  ])('leaves everything as it was on %s, and says what helps', (code, remedy) => {
    writeGenerated(files({ 'a.txt': '1', 'b.txt': '1' }), dir)
    fail = (path) => (path.includes('b.txt') ? code : undefined)
    const found = problem(() => writeGenerated(files({ 'a.txt': '2', 'b.txt': '2' }), dir))
    expect(found.message).toContain(join(dir, 'b.txt'))
    expect(found.remedy).toContain(remedy)
    expect(readdirSync(dir).sort()).toEqual(['a.txt', 'b.txt', 'manifest.json'])
    expect([read('a.txt'), read('b.txt')]).toEqual(['1', '1'])
  })

  it('says so if a file stands where a folder belongs', () => {
    writeFileSync(join(dir, 'b'), '')
    expect(problem(() => writeGenerated(files({ 'b/c.txt': '1' }), dir)).remedy).toContain('a file and not a folder')
  })

  it('says so if a folder stands where a file belongs', () => {
    mkdirSync(join(dir, 'a.txt'))
    expect(problem(() => writeGenerated(files({ 'a.txt': '1' }), dir)).remedy).toContain('A folder stands')
  })

  it('trusts no list of files that leaves the folder', () => {
    writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ note: '', files: ['../../etc/passwd'] }))
    expect(problem(() => writeGenerated(files({}), dir)).remedy).toContain('Delete')
  })
})
