/**
 * Whether KVM really works. A /dev/kvm that exists, opens and creates a machine may still never run it, or stop it at the first
 * instruction that it cannot emulate, so a program is run once under a time limit; the answer holds until this machine starts
 * anew.
 */
import { accessSync, constants } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Acceleration, MachineName } from './command-line.ts'
import { type StartOptions, startMachine } from './start.ts'
import { trialProgram, trialStatus } from './trial-program.ts'

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
  const file = join(cache, `trial-${machine}`)
  const session = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const known = /^(kvm|tcg) (.*)$/s.exec(await readFile(file, 'utf8').catch(() => ''))
  if (known?.[2] === session) return known[1] === 'kvm' ? 'kvm' : 'tcg'
  const works = await trial({ kernel, machine, acceleration: 'kvm' }, TRIAL_LIMIT_MS)
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

/** Whether a machine brings a program to its end in time. */
export async function trial(
  tried: Pick<StartOptions, 'kernel' | 'machine' | 'acceleration'>,
  limitMs: number,
): Promise<boolean> {
  const image = { program: trialProgram(), args: ['trial'] }
  const running = await startMachine({ ...tried, memoryMib: 32, kernelWords: [], cards: [], image }, () => undefined)
  const timer = setTimeout(() => void running.stop(), limitMs)
  const { status } = await running.ended
  clearTimeout(timer)
  return status === trialStatus << 8
}
