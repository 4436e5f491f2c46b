import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownIrFile, readIr } from '../spec/compiler/read-ir.ts'
import { handlersIn, readHandlers } from './handlers.ts'
import { ROOT } from './sources.ts'

describe('the kernel of this project', () => {
  const own = readIr(ownIrFile)

  test('has a function for every call that its dispatch knows', async () => {
    const { found, lost, without } = await readHandlers(own)
    expect(lost).toEqual([])
    expect([...found.keys(), ...without].toSorted()).toEqual(own.syscalls.map(({ name }) => name).toSorted())
  })

  test('has each where it is said to stand, whole', async () => {
    const { found } = await readHandlers(own)
    for (const { name, path, line, text } of found.values()) {
      const lines = readFileSync(join(ROOT, path), 'utf8').split('\n')
      expect(lines.slice(line - 1, line - 1 + text.split('\n').length).join('\n')).toBe(text)
      expect(text).toContain(` ${name}(`)
      expect(text.split('{').length).toBe(text.split('}').length)
    }
  })
})

describe('a function', () => {
  const dispatch = [
    '    case SS_NR_dup: {',
    '        const struct dup_args args = { .oldfd = (ss_s32)arguments[0] };',
    '        return sys_dup(&args);',
    '    }',
    '    case SS_NR_getpid:',
    '        return sys_getpid(NULL);',
  ].join('\n')
  const definition = 's64 sys_dup(const struct dup_args *args)\n{\n    return 0;\n}'
  const inFile = (text: string) => [{ path: 'reference/kernel/sys/dup.c', text }]
  const named = (...names: string[]) => names.map((name) => ({ name }))

  test('is found by what the dispatch calls', () => {
    const used = 's64 other(void);\ns64 sys_dup(const struct dup_args *args);\n\n'
    expect(
      handlersIn(named('dup'), dispatch, inFile(`${used}${definition}\n\n/* Next. */\n`)).found.get('dup'),
    ).toEqual({
      name: 'sys_dup',
      path: 'reference/kernel/sys/dup.c',
      line: 4,
      text: definition,
    })
  })

  test('comes with its comment, and with no other', () => {
    const text = `/* The file. */\n\n/* Of the call,\n   in two lines. */\n${definition}\n`
    const { line, text: found } = handlersIn(named('dup'), dispatch, inFile(text)).found.get('dup') ?? {}
    expect({ line, found }).toEqual({ line: 3, found: `/* Of the call,\n   in two lines. */\n${definition}` })
  })

  test('may stand on one line', () => {
    const text = 's64 sys_getpid(const struct getpid_args *args) { return DONE(GETPID_OK, 1); }'
    expect(handlersIn(named('getpid'), dispatch, inFile(`${text}\nint after;\n}\n`)).found.get('getpid')?.text).toBe(
      text,
    )
  })

  test('that is not there is named, and so is a call that the dispatch does not know', () => {
    expect(handlersIn(named('dup', 'getpid', 'epoll_wait'), dispatch, inFile(definition))).toMatchObject({
      lost: ['getpid'],
      without: ['epoll_wait'],
    })
  })
})
