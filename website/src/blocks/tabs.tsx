import { type KeyboardEvent, type ReactNode, useId } from 'react'
import type { TabsBlock } from '../../model/site-page.ts'
import { chooseTab, useTabChoice } from '../state/tab-choice.ts'
import type { Draw } from './draw.ts'

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** The same thing in several forms; all blocks of a group follow the reader's choice. */
export function Tabs({ block, draw }: { block: TabsBlock; draw: Draw }): ReactNode {
  const id = useId()
  const ids = block.tabs.map((tab) => tab.id)
  const chosen = useTabChoice(block.group, ids)
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = ids[step(ids.indexOf(chosen), ids.length)] ?? chosen
    chooseTab(block.group, next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <div className="tabs" data-tabs={block.group}>
      <div role="tablist" onKeyDown={move}>
        {block.tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel-${tab.id}`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => chooseTab(block.group, tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {block.tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-panel-${tab.id}`}
          data-tab={tab.id}
          aria-labelledby={`${id}-${tab.id}`}
          hidden={tab.id !== chosen}
        >
          {draw(tab.blocks)}
        </div>
      ))}
    </div>
  )
}
