import { expect, test } from 'vitest'
import { namespaceRemedy } from './namespace-remedy.ts'

test.each([
  ['user/max_net_namespaces', true, 'Allow them, as root: sysctl user.max_net_namespaces=1000'],
  ['user/max_net_namespaces', false, 'Allow them, as root: sysctl user.max_net_namespaces=1000'],
  ['user/max_user_namespaces', false, 'Run as root, or allow them: sysctl user.max_user_namespaces=1000'],
  ['kernel/unprivileged_userns_clone', false, 'Run as root, or allow them: sysctl kernel.unprivileged_userns_clone=1'],
  ['kernel/unprivileged_userns_clone', true, 'In a container, give it the capability CAP_SYS_ADMIN'],
  ['no setting', false, 'Run as root; in a container'],
])('where %s forbids namespaces (to root: %s)', async (setting, isRoot, remedy) => {
  const read = (path: string) => Promise.resolve(path === `/proc/sys/${setting}` ? '0\n' : '1000\n')
  expect(await namespaceRemedy({ isRoot, read })).toContain(remedy)
})
