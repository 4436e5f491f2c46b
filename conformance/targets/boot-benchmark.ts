/** How long the reference kernel takes from the start of QEMU to its program: `npx tsx conformance/targets/boot-benchmark.ts`. */
import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { machineNames } from '../../qemu/command-line.ts'
import { startMachine } from '../../qemu/start.ts'
import { buildKernel } from '../../reference/build-kernel.ts'
import { buildProgram } from '../../reference/build-program.ts'

const STARTS = 11

const { kernel } = await buildKernel()
const source = fileURLToPath(new URL('../../reference/user/udp-echo.c', import.meta.url))
const program = await readFile(await buildProgram(source))

/** Milliseconds until the program is about to run its first instruction. */
async function start(machine: (typeof machineNames)[number]): Promise<number> {
  const started = performance.now()
  let ready = NaN
  const running = await startMachine(
    {
      ...{ kernel, machine, acceleration: 'tcg', memoryMib: 32, kernelWords: [] },
      cards: [{ backend: { kind: 'user', forwards: [] }, address: '10.0.2.15/24', gateway: '10.0.2.2' }],
      image: { program, args: ['udp-echo', '7', '0'] },
    },
    ({ kind }) => {
      if (kind === 'ready') ready = performance.now() - started
    },
  )
  await running.ended
  return ready
}

for (const machine of machineNames) {
  const times: number[] = []
  for (let i = 0; i < STARTS; i++) times.push(await start(machine))
  times.sort((a, b) => a - b)
  const shown = [0, STARTS >> 1, STARTS - 1].map((index) => (times[index] ?? NaN).toFixed(0))
  console.log(`${machine.padEnd(8)} first instruction after ${shown[1]} ms (least ${shown[0]}, most ${shown[2]})`)
}
console.log(`image    ${(await stat(kernel)).size} bytes`)
