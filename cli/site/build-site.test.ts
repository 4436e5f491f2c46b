import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureBuilt, ensurePackages } from './build-site.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sockspec-site-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a site without its packages is not built', () => {
  expect(() => ensurePackages(folder)).toThrow('the npm packages of the site are not installed')
  mkdirSync(join(folder, 'node_modules'))
  expect(() => ensurePackages(folder)).not.toThrow()
})

test('a site that was not built is not served', () => {
  mkdirSync(join(folder, 'build'))
  expect(() => ensureBuilt(folder)).toThrow('the site has not been built')
  writeFileSync(join(folder, 'build', 'index.html'), '')
  expect(() => ensureBuilt(folder)).not.toThrow()
})
