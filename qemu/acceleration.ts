/**
 * Whether KVM really works. A /dev/kvm that exists, opens and creates a machine may still never run it, so the kernel is
 * booted once under a time limit; the answer holds until this machine starts anew.
 */
import { accessSync, constants } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Acceleration, MachineName } from './command-line.ts'
import { startMachine } from './start.ts'

const TRIAL_LIMIT_MS = 2000

export interface TrialOptions {
  kernel: string
  machine: MachineName
  /** Folder for the answer. */
  cache: string
}

/** `kvm` if a trial boot proved that it works, `tcg` otherwise. */
export async function chooseAcceleration({ kernel, machine, cache }: TrialOptions): Promise<Acceleration> {
  if (!mayUseKvm()) return 'tcg'
  const file = join(cache, `acceleration-${machine}`)
  const session = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const known = /^(kvm|tcg) (.*)$/s.exec(await readFile(file, 'utf8').catch(() => ''))
  if (known?.[2] === session) return known[1] === 'kvm' ? 'kvm' : 'tcg'
  const works = await trial(kernel, machine)
  const answer = works ? 'kvm' : 'tcg'
  await mkdir(cache, { recursive: true })
  await writeFile(file, `${answer} ${session}`)
  return answer
}

function mayUseKvm(): boolean {
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Boots without a program: the kernel says so in its log and ends. */
async function trial(kernel: string, machine: MachineName): Promise<boolean> {
  const image = { program: new Uint8Array(), args: [] }
  const options = { machine, acceleration: 'kvm', memoryMib: 32, kernel, kernelWords: [], cards: [], image } as const
  const running = await startMachine(options, () => undefined)
  const timer = setTimeout(() => void running.stop(), TRIAL_LIMIT_MS)
  const { log } = await running.ended
  clearTimeout(timer)
  return log !== ''
}
