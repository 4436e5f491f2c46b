import type { ReactNode } from 'react'
import type { SiteBlock } from '../../model/site-page.ts'

/** Draws blocks within a block: handed down, since what holds blocks is itself one of the kinds that `Blocks` knows. */
export type Draw = (blocks: readonly SiteBlock[]) => ReactNode
