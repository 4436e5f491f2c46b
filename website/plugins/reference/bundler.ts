import { join } from 'node:path'
import type { Plugin } from '@docusaurus/types'

type Configuration = ReturnType<NonNullable<Plugin['configureWebpack']>>

/**
 * What lets the built site be moved to any base path: the router takes its base from the document instead of the build,
 * and scripts find their neighbours beside themselves.
 */
export function configureBundler(siteDir: string, isServer: boolean): Configuration {
  if (isServer) return {}
  return {
    output: { publicPath: 'auto' },
    resolve: {
      alias: {
        'react-router-dom-original': join(siteDir, 'node_modules/react-router-dom/esm/react-router-dom.js'),
        'react-router-config-original': join(siteDir, 'node_modules/react-router-config/esm/react-router-config.js'),
        'react-router-dom$': join(siteDir, 'src/base-path/router.tsx'),
        'react-router-config$': join(siteDir, 'src/base-path/match-routes.ts'),
      },
    },
  }
}
