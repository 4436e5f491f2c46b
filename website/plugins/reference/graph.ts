import type { Viz } from '@viz-js/viz'
import type { Block } from '../../../spec/compiler/emit/docs/page.ts'
import type { GraphBlock } from '../../model/site-page.ts'

type Graph = Extract<Block, { kind: 'graph' }>

/** Draws a state diagram. Colours and fonts are left to the site's stylesheet. */
export function drawGraph(viz: Viz, graph: Graph): GraphBlock {
  const drawn = viz.renderString(dot(graph), { format: 'svg' })
  const [width = 0, height = 0] = (/viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/u.exec(drawn) ?? [])
    .slice(1)
    .map((text) => Math.ceil(Number(text)))
  const links = [...graph.nodes, ...graph.edges.flatMap((edge) => edge.labels)].map((item) => item.to)
  return { kind: 'graph', label: graph.label, svg: clean(drawn), links: [...new Set(links)], width, height }
}

function dot(graph: Graph): string {
  return `digraph {
  graph [bgcolor=transparent, nodesep=0.22, ranksep=0.35, pad=0.1]
  node [shape=box, style=rounded, fontname="Courier", fontsize=11, height=0.32, margin="0.12,0.05"]
  edge [fontname="Courier", fontsize=9, arrowsize=0.6]
${graph.nodes.map((node) => `  ${quoted(node.id)} [label=${quoted(node.label)}, URL=${quoted(`page:${node.to}`)}]`).join('\n')}
${graph.edges.map((edge) => `  ${quoted(edge.from)} -> ${quoted(edge.to)} [label=<${labelTable(edge.labels)}>]`).join('\n')}
}`
}

/** One cell for each label, since each has a link of its own. */
function labelTable(labels: Graph['edges'][number]['labels']): string {
  const cells = labels.map((label) => `<TR><TD HREF="${escaped(`page:${label.to}`)}">${escaped(label.text)}</TD></TR>`)
  return `<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="1">${cells.join('')}</TABLE>`
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Keeps shapes, texts and links; drops what the stylesheet says, ids (a page may hold two graphs) and tooltips. */
function clean(svg: string): string {
  return svg
    .slice(svg.indexOf('<svg'))
    .replaceAll(/<!--[\s\S]*?-->\s*/gu, '')
    .replaceAll(/<title>[^<]*<\/title>\s*/gu, '')
    .replaceAll(/ (?:fill|stroke|font-family|font-size|id|xlink:title|target)="[^"]*"/gu, '')
    .replaceAll('xlink:href=', 'href=')
    .replace(/<svg[^>]*viewBox="([^"]*)"[^>]*>/u, '<svg viewBox="$1" aria-hidden="false">')
    .replaceAll(/\n\s*/gu, '')
}
