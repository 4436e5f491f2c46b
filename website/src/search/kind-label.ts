import { translate } from '@docusaurus/Translate'
import type { SearchEntry } from '../../../spec/compiler/emit/docs/page.ts'

/** What kind of thing an entry is, in one word. */
export function kindLabel(kind: SearchEntry['kind']): string {
  switch (kind) {
    case 'call':
      return translate({ id: 'kind.call', message: 'call' })
    case 'rule':
      return translate({ id: 'kind.rule', message: 'rule' })
    case 'errno':
      return translate({ id: 'kind.errno', message: 'errno' })
    case 'struct':
      return translate({ id: 'kind.struct', message: 'struct' })
    case 'field':
      return translate({ id: 'kind.field', message: 'field' })
    case 'constant':
      return translate({ id: 'kind.constant', message: 'constant' })
    case 'option':
      return translate({ id: 'kind.option', message: 'option' })
    case 'ioctl':
      return translate({ id: 'kind.ioctl', message: 'ioctl' })
    case 'socket':
      return translate({ id: 'kind.socket', message: 'socket kind' })
    case 'state':
      return translate({ id: 'kind.state', message: 'state' })
    case 'library':
      return translate({ id: 'kind.library', message: 'library function' })
    case 'number':
      return translate({ id: 'kind.number', message: 'number' })
    case 'section':
      return translate({ id: 'kind.section', message: 'section' })
    case 'guide':
      return translate({ id: 'kind.guide', message: 'guide' })
  }
}
