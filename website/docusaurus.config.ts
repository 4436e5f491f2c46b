import type { Config } from '@docusaurus/types'
import { headScript } from './src/state/head-script.ts'
import reference from './plugins/reference/index.ts'

/** Where the site will stand, if that is known; else addresses within it are relative, and it can be moved. */
const url = process.env['SOCKSPEC_SITE_URL'] ?? 'http://localhost'

const config: Config = {
  title: 'sockspec',
  tagline: 'The system calls of the network, rule by rule',
  url,
  // The built pages are made movable afterwards (scripts/relocate.mts).
  baseUrl: '/',
  trailingSlash: true,
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'ru'],
    localeConfigs: {
      en: { label: 'English', htmlLang: 'en' },
      ru: { label: 'Русский', htmlLang: 'ru', baseUrl: '/ru/' },
    },
  },
  future: { v4: true, faster: { rspackPersistentCache: false, gitEagerVcs: false } },
  plugins: [reference],
  headTags: [
    // Every address in a page is relative to this; scripts/relocate.mts makes it relative to the page itself.
    { tagName: 'base', attributes: { href: '/' } },
    { tagName: 'link', attributes: { rel: 'icon', href: 'favicon.svg', type: 'image/svg+xml' } },
    { tagName: 'meta', attributes: { name: 'color-scheme', content: 'light dark' } },
    { tagName: 'script', attributes: {}, innerHTML: headScript },
  ],
  customFields: { url: process.env['SOCKSPEC_SITE_URL'] ?? '' },
}

export default config
