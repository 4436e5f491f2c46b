import Translate from '@docusaurus/Translate'
import type { ReactNode } from 'react'

/** Shown where drawing a page failed. */
export default function ErrorPage({ error, tryAgain }: { error: Error; tryAgain: () => void }): ReactNode {
  return (
    <main className="page" role="alert">
      <h1>
        <Translate id="error.title">This page could not be drawn</Translate>
      </h1>
      <p>{error.message}</p>
      <button type="button" onClick={tryAgain}>
        <Translate id="error.again">Try again</Translate>
      </button>
    </main>
  )
}
