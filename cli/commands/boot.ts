import { fileURLToPath } from 'node:url'
import { chooseAcceleration } from '../../qemu/acceleration.ts'
import { boot } from '../../qemu/boot.ts'
import { machineNames, memoryLimitsMib } from '../../qemu/command-line.ts'
import { attachText } from '../../qemu/debugger.ts'
import { MachineError } from '../../qemu/errors.ts'
import { cardsOf, forwardsOf } from '../../qemu/network-option.ts'
import { readProgram } from '../../qemu/program-file.ts'
import { tracePrinter } from '../../qemu/trace/trace-printer.ts'
import { buildKernel } from '../../reference/build-kernel.ts'
import { buildProgram } from '../../reference/build-program.ts'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import { defineCommand } from '../command.ts'
import { numberOption } from '../number-option.ts'
import { repeatedOption } from '../repeated-option.ts'

const cache = fileURLToPath(new URL('../../build/qemu', import.meta.url))

export default defineCommand({
  args: {
    program: {
      type: 'string',
      valueHint: 'FILE',
      description: 'The static program to run, or a C source that needs the generated header alone',
      required: true,
    },
    net: {
      type: 'string',
      valueHint: 'NET...',
      description: 'A network card: user, none, or stream:PATH[@ADDRESS/PREFIX[,GATEWAY]]; may be repeated',
    },
    forward: {
      type: 'string',
      valueHint: 'PORTS',
      description: 'With --net user: HOSTPORT:GUESTPORT, UDP from 127.0.0.1 to the program; commas separate',
    },
    pcap: { type: 'string', valueHint: 'FILE', description: 'Write all frames of all cards here' },
    trace: { type: 'boolean', description: 'Print each call, with the rule by which it ended, on standard error' },
    gdb: { type: 'boolean', description: 'Wait for a debugger, and say how to attach it' },
    memory: { type: 'string', valueHint: 'count', description: 'Memory of the machine in MiB; 32 without' },
    machine: { type: 'enum', options: [...machineNames], description: 'The machine', default: 'microvm' },
    arguments: {
      type: 'positional',
      valueHint: 'ARG...',
      description: 'Arguments of the program, behind --',
      required: false,
    },
  },
  run: async ({ args, rawArgs }) => {
    const machine = machineNames.find((name) => name === args.machine) ?? 'microvm'
    const memoryMib = memoryOf(args.memory)
    const cards = cardsOf(repeatedOption(rawArgs, 'net'), forwardsOf(args.forward))
    const path = args.program.endsWith('.c') ? await buildProgram(args.program) : args.program
    const program = await readProgram(path)
    const { kernel, symbols } = await buildKernel()
    return boot({
      ...{ kernel, machine, cards, program, path: args.program.replace(/\.c$/u, ''), args: args._ },
      acceleration: await chooseAcceleration({ kernel, machine, cache }),
      memoryMib,
      capture: args.pcap,
      traceCall: args.trace === true ? tracePrinter(readIr(ownIrFile), process.stderr) : undefined,
      debug: args.gdb === true ? (socket) => process.stderr.write(attachText(socket, symbols)) : undefined,
      ...{ input: process.stdin, output: process.stdout, errors: process.stderr },
    })
  },
})

const DEFAULT_MEMORY_MIB = 32

function memoryOf(text: string | undefined): number {
  const { least, most } = memoryLimitsMib
  const memoryMib = numberOption(text) ?? DEFAULT_MEMORY_MIB
  if (memoryMib >= least && memoryMib <= most) return memoryMib
  throw new MachineError(
    `--memory ${memoryMib} is out of bounds`,
    `The kernel can use ${least} to ${most} MiB; without the option it gets ${DEFAULT_MEMORY_MIB}.`,
    { exitStatus: 2 },
  )
}
