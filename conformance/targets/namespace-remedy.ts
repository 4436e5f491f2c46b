import { readFile } from 'node:fs/promises'

/** Whoever makes namespaces, and the settings of the system. */
interface Situation {
  isRoot: boolean
  /** The text of a file of /proc/sys; empty if it is not there. */
  read: (path: string) => Promise<string>
}

const readSetting = (path: string) => readFile(path, 'utf8').catch(() => '')

/** What to do where namespaces cannot be made. */
export async function namespaceRemedy(
  { isRoot, read }: Situation = { isRoot: process.getuid?.() === 0, read: readSetting },
): Promise<string> {
  const forbids = async (path: string) => (await read(`/proc/sys/${path}`)).trim() === '0'
  // It holds for root as well, who needs no user namespace.
  if (await forbids('user/max_net_namespaces')) return 'Allow them, as root: sysctl user.max_net_namespaces=1000'
  if (isRoot) return 'In a container, give it the capability CAP_SYS_ADMIN, and no filter on unshare'
  if (await forbids('kernel/unprivileged_userns_clone'))
    return 'Run as root, or allow them: sysctl kernel.unprivileged_userns_clone=1'
  if (await forbids('user/max_user_namespaces'))
    return 'Run as root, or allow them: sysctl user.max_user_namespaces=1000'
  return 'Run as root; in a container, with the capability CAP_SYS_ADMIN and without a filter on unshare'
}
