import { translate } from '@docusaurus/Translate'
import { type ReactNode, useEffect, useState } from 'react'

/** Copies `text`; says for two seconds whether that worked. */
export function CopyButton({ text }: { text: string }): ReactNode {
  const [done, setDone] = useState<'copied' | 'failed'>()
  useEffect(() => {
    if (done === undefined) return undefined
    const timer = setTimeout(() => setDone(undefined), 2000)
    return () => clearTimeout(timer)
  }, [done])
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setDone('copied'),
      () => setDone('failed'),
    )
  const messages = {
    copied: translate({ id: 'copy.done', message: 'Copied' }),
    failed: translate({ id: 'copy.failed', message: 'The browser does not let this page copy' }),
  }
  return (
    <button
      type="button"
      className="copy"
      aria-label={translate({ id: 'copy', message: 'Copy' })}
      onClick={copy}
      data-done={done}
    >
      <span role="status" className="copy-done">
        {done !== undefined && messages[done]}
      </span>
    </button>
  )
}
