import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeFolder } from './make-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'sockspec-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('making a folder', () => {
  it('makes those above it too, and is content with one that is there', () => {
    for (const path of ['a/b/c', 'a/b/c', '.', 'a/b/../d']) {
      makeFolder(join(root, path))
      expect(statSync(join(root, path)).isDirectory()).toBe(true)
    }
  })

  it('ends where a file stands in the way', () => {
    writeFileSync(join(root, 'file'), '')
    expect(() => makeFolder(join(root, 'file'))).toThrow('EEXIST')
    expect(() => makeFolder(join(root, 'file/inside/it'))).toThrow('ENOTDIR')
  })

  it.runIf(process.platform === 'linux')('ends where the system has none of that name', () => {
    expect(() => makeFolder('/proc/sockspec/generated')).toThrow('ENOENT')
  })
})
