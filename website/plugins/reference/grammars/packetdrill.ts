import type { Grammar } from 'prismjs'

/** Scripts of calls and frames, as `conformance/notation` writes them. */
export const packetdrill: Grammar = {
  directive: { pattern: /\/\/![^\n]*/u, greedy: true },
  comment: { pattern: /\/\/[^\n]*|\/\*[\s\S]*?\*\//u, greedy: true },
  string: { pattern: /"(?:\\.|[^"\\\n])*"/u, greedy: true },
  time: { pattern: /^\+[0-9.]+/mu, alias: 'punctuation' },
  errno: { pattern: /\bE[A-Z0-9]{2,}\b/u, alias: 'keyword' },
  note: { pattern: /\([A-Z][a-z][^()]*\)/u, alias: 'comment' },
  function: /\b[a-z_][a-z0-9_]*(?=\()/u,
  protocol: { pattern: /\b(?:ipv4|udp|tcp|icmp|arp)\b/u, alias: 'function' },
  constant: /\b[A-Z][A-Z0-9_]{2,}\b/u,
  number: /\b(?:0x[0-9a-fA-F]+|\d+(?:\.\d+)*)\b/u,
  punctuation: /[{}()[\],;]|\.\.\./u,
}
