import { translate } from '@docusaurus/Translate'

/** How a verdict looks: `good`, `bad`, `differs` where the specification lets it, `open` where nothing is known. */
export type Tone = 'good' | 'bad' | 'differs' | 'open'

interface Look {
  tone: Tone
  mark: string
  label: string
}

/** The look and the name of a verdict of the conformance suite. */
export function verdictLook(verdict: string): Look {
  switch (verdict) {
    case 'pass':
      return { tone: 'good', mark: '✓', label: translate({ id: 'verdict.pass', message: 'pass' }) }
    case 'allowed-variant':
      return { tone: 'differs', mark: '≈', label: translate({ id: 'verdict.variant', message: 'allowed variant' }) }
    case 'expected-fail':
      return { tone: 'differs', mark: '!', label: translate({ id: 'verdict.expected', message: 'expected failure' }) }
    case 'fail':
      return { tone: 'bad', mark: '✕', label: translate({ id: 'verdict.fail', message: 'fail' }) }
    case 'crash':
      return { tone: 'bad', mark: '✕', label: translate({ id: 'verdict.crash', message: 'crash' }) }
    case 'timeout':
      return { tone: 'bad', mark: '✕', label: translate({ id: 'verdict.timeout', message: 'timeout' }) }
    case 'unexpected-pass':
      return { tone: 'bad', mark: '!', label: translate({ id: 'verdict.unexpected', message: 'unexpected pass' }) }
    case 'unsupported':
      return { tone: 'open', mark: '–', label: translate({ id: 'verdict.unsupported', message: 'unsupported' }) }
    case 'unresolved':
      return { tone: 'open', mark: '?', label: translate({ id: 'verdict.unresolved', message: 'unresolved' }) }
    case 'none':
      return { tone: 'open', mark: '·', label: translate({ id: 'verdict.none', message: 'no case' }) }
    default:
      return { tone: 'open', mark: '?', label: verdict }
  }
}
