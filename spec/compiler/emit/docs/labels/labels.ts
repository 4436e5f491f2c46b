import type { Labels } from './en.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'

/** The languages of the documentation; that of the specification stands first. */
export const locales = ['en', 'ru'] as const
export type Locale = (typeof locales)[number]

export const labelsOf: Readonly<Record<Locale, Labels>> = { en, ru }
