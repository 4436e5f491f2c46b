import { defineCommand } from '../command.ts'
import { buildSite, ensureBuilt, ensurePackages, siteFolder } from '../site/build-site.ts'
import { runScript } from '../site/npm-script.ts'
import { ensureFree, portOf } from '../site/port.ts'
import { SiteError } from '../site/site-error.ts'

const host = '127.0.0.1'

export default defineCommand({
  args: {
    port: { type: 'string', valueHint: 'count', description: 'The port on which it is served', default: '4173' },
    'build-only': { type: 'boolean', description: 'Build it and serve nothing' },
    'serve-only': { type: 'boolean', description: 'Serve what was built before' },
  },
  async run({ args }) {
    const { 'build-only': buildOnly = false, 'serve-only': serveOnly = false } = args
    if (buildOnly && serveOnly)
      throw new SiteError('--build-only and --serve-only leave nothing to do', 'Leave out one of them.', 2)
    const port = portOf(args.port)
    ensurePackages()
    if (serveOnly) ensureBuilt()
    if (!buildOnly) await ensureFree(port, host)
    if (!serveOnly) {
      const status = await buildSite()
      if (status !== 0 || buildOnly) return status
    }
    return runScript(siteFolder, 'serve', ['--port', String(port), '--host', host])
  },
})
