import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import { createMachine } from '../../spec/oracle/machine.ts'
import { allCases } from '../cases/all-cases.ts'
import { runProgram } from '../runner/run-program.ts'
import { openHostTarget } from '../targets/host-target.ts'
import { proxyTarget } from '../targets/proxy-target.ts'
import type { Target } from '../targets/target.ts'
import { liesAbout } from './lies.ts'

const ir = readIr(ownIrFile)
const machine = createMachine(ir)
const cases = new Map(allCases(ir).map((one) => [one.id, one]))

const numberOf = (name: string) => ir.syscalls.find((call) => call.name === name)?.numbers.x86_64 ?? -1
const constantOf = (name: string) => machine.globals.constants.get(name)?.value ?? 0
const lies = liesAbout(numberOf, constantOf, BigInt(constantOf('MSG_DONTWAIT')))

let host: Target
beforeAll(async () => {
  host = await openHostTarget()
})
afterAll(() => host.close())

async function verdict(id: string, target: Target): Promise<string> {
  const one = cases.get(id)
  if (one === undefined) throw new Error(`there is no case ${id}`)
  return (await runProgram(machine, target, one)).verdict
}

describe.each(lies)('$name', ({ name, hooks, found }) => {
  test.each(found)('%s is true of the kernel', async (id) => {
    expect(await verdict(id, host)).toMatch(/^(pass|allowed-variant)$/)
  })
  test.each(found)('%s notices the lie', async (id) => {
    expect(await verdict(id, proxyTarget(host, hooks, name))).toBe('fail')
  })
})
