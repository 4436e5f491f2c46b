import { join } from 'node:path'

/** Folders of the website and what they hold. */
export const siteDir = join(import.meta.dirname, '..')
export const repository = join(siteDir, '..')
/** What `sockspec generate --only docs,man` wrote. */
export const contentDir = process.env['SOCKSPEC_CONTENT'] ?? join(siteDir, 'content')
/** What is made before the build proper: fonts, archives, their list. */
export const preparedDir = join(siteDir, '.generated')
export const buildDir = join(siteDir, 'build')
export const locales = ['en', 'ru'] as const
