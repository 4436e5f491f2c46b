import { translate } from '@docusaurus/Translate'
import { Fragment, type ReactNode } from 'react'
import type { CodeBlock, Token } from '../../model/site-page.ts'
import { useScrollable } from '../state/use-scrollable.ts'
import { CopyButton } from './copy-button.tsx'
import { linesOf } from './lines.ts'

/** Code with its title, its place in the repository, and the command that runs it. */
export function Code({ block }: { block: CodeBlock }): ReactNode {
  const text = block.tokens.map((token) => (typeof token === 'string' ? token : token[1])).join('')
  return (
    <figure className="code" data-language={block.language}>
      {(block.title !== undefined || block.source !== undefined) && (
        <figcaption>
          {block.title !== undefined && <span>{block.title}</span>}
          {block.source !== undefined && (
            <span className="code-source">
              {block.source.path}:{block.source.line}
            </span>
          )}
        </figcaption>
      )}
      <div className="code-body">
        <Pre tokens={block.tokens} label={block.title} folds={block.language === 'packetdrill'} />
        <CopyButton text={text} />
      </div>
      {block.command !== undefined && <Command command={block.command} />}
    </figure>
  )
}

interface PreProps {
  tokens: readonly Token[]
  label?: string | undefined
  /** Long lines go on below, set in, rather than beyond the edge. */
  folds?: boolean
}

export function Pre({ tokens, label, folds = false }: PreProps): ReactNode {
  const { ref, scrollable } = useScrollable<HTMLPreElement>()
  const name = label ?? translate({ id: 'code', message: 'Code' })
  return (
    <pre ref={ref} {...(scrollable && { tabIndex: 0, role: 'group', 'aria-label': name })}>
      <code>{folds ? <Lines tokens={tokens} /> : <Tokens tokens={tokens} />}</code>
    </pre>
  )
}

function Lines({ tokens }: { tokens: readonly Token[] }): ReactNode {
  return linesOf(tokens).map((line, index) => (
    <Fragment key={index}>
      {index > 0 && '\n'}
      {line.length > 0 && (
        <span className="code-line">
          <Tokens tokens={line} />
        </span>
      )}
    </Fragment>
  ))
}

function Tokens({ tokens }: { tokens: readonly Token[] }): ReactNode {
  return tokens.map((token, index) =>
    typeof token === 'string' ? (
      token
    ) : (
      <span key={index} className={`tok-${token[0]}`}>
        {token[1]}
      </span>
    ),
  )
}

/** A command to type, with its own copy button. */
export function Command({ command }: { command: string }): ReactNode {
  return (
    <div className="command">
      <span className="command-prompt" aria-hidden="true">
        $
      </span>
      <code>
        {command.split(' ').map((word, index) => (
          <span key={index}>
            {index > 0 && ' '}
            <span className="word">{word}</span>
          </span>
        ))}
      </code>
      <CopyButton text={command} />
    </div>
  )
}
