import type { MatchedRoute, RouteConfig } from 'react-router-config'
import * as original from 'react-router-config-original'
import { withoutBase } from './base-path.ts'

export const renderRoutes = original.renderRoutes

/** Docusaurus asks with paths of the address bar, which have the base, and with paths of routes, which do not. */
export function matchRoutes(routes: RouteConfig[], pathname: string): MatchedRoute<object>[] {
  const found = original.matchRoutes(routes, pathname)
  const isPage = found.some((match) => match.route.path !== '*')
  return isPage ? found : original.matchRoutes(routes, withoutBase(pathname))
}
