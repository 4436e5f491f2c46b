import { statSync } from 'node:fs'
import { ownSpec } from '../spec/compiler/compile-whole.ts'

/** The folder that `--spec` names; that of this package without it. Throws for what is no folder. */
export function specFolder(dir: string | undefined): string {
  if (dir === undefined) return ownSpec
  if (isFolder(dir)) return dir
  const remedy = 'Name the folder that holds abi.yaml; without --spec it is that of this package.'
  throw Object.assign(new Error(`there is no folder ${dir}`), { where: '--spec', remedy, exitStatus: 2 })
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
