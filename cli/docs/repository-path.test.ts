import { expect, test } from 'vitest'
import { ownSpec } from '../../spec/compiler/compile-whole.ts'
import { repositoryPath } from './repository-path.ts'

test('a file of this repository is named from its root', () => {
  expect(repositoryPath(`${ownSpec}/syscalls/bind.yaml`, ownSpec)).toBe('spec/syscalls/bind.yaml')
  expect(repositoryPath(`${ownSpec}/syscalls/bind.yaml`, '/tmp/my-spec')).toBe('spec/syscalls/bind.yaml')
})

test('a file elsewhere is named from the folder that holds its specification', () => {
  expect(repositoryPath('/tmp/my-spec/syscalls/bind.yaml', '/tmp/my-spec')).toBe('my-spec/syscalls/bind.yaml')
  expect(repositoryPath('/tmp/my-spec/abi.yaml', '/tmp/my-spec/')).toBe('my-spec/abi.yaml')
})
