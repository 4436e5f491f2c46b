import { usePluginData } from '@docusaurus/useGlobalData'
import type { SiteData } from '../../model/site-page.ts'

/** Navigation and names that every page needs. */
export function useSiteData(): SiteData {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what this site's own plugin gave Docusaurus
  return usePluginData('sockspec-reference') as SiteData
}
