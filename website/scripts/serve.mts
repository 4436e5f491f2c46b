import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { parseArgs } from 'node:util'
import { buildDir } from './paths.mts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.gz': 'application/gzip',
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
      base: { type: 'string', default: '/' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${values.port}: is no port; a port is a number from 0 to 65535`)
  const { base } = values
  if (!/^\/([\w.~-]+\/)*$/u.test(base))
    throw new Error(`--base ${base}: is no path; write it with a slash at both ends, as /sockspec/`)
  await stat(join(buildDir, 'index.html')).catch((error: unknown) => {
    throw new Error(`${buildDir}: holds no site; \`npm run build\` makes it`, { cause: error })
  })
  const server = createServer((request, response) => void answer(base, request.url ?? '/', response))
  server.on('error', (error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'EADDRINUSE' ? `port ${port} is taken by another program; choose one with --port` : error.message
    process.stderr.write(`serve: ${reason}\n`)
    process.exitCode = 1
  })
  server.listen(port, values.host, () => {
    const address = server.address()
    const at = typeof address === 'object' && address !== null ? address.port : port
    process.stdout.write(`serving ${buildDir} at http://${values.host}:${at}${base} (Ctrl+C ends it)\n`)
  })
}

async function answer(base: string, url: string, response: ServerResponse): Promise<void> {
  const whole = pathOf(url)
  if (whole === undefined) return void response.writeHead(400).end('the address cannot be read\n')
  if (!whole.startsWith(base)) return void response.writeHead(404).end(`nothing is served outside ${base}\n`)
  const path = `/${whole.slice(base.length)}`
  const file = join(buildDir, path)
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory() === true && !path.endsWith('/')) {
    response.writeHead(301, { location: `${whole}/` }).end()
    return
  }
  const shown = found?.isDirectory() === true ? join(file, 'index.html') : file
  const exists = (await stat(shown).catch(() => undefined))?.isFile() === true
  if (!exists) return notFound(base, response)
  response.writeHead(200, { 'content-type': types[extname(shown)] ?? 'application/octet-stream' })
  createReadStream(shown).pipe(response)
}

/** The page for unknown addresses, which has to be told where the site is. */
async function notFound(base: string, response: ServerResponse): Promise<void> {
  const html = await readFile(join(buildDir, '404.html'), 'utf8')
  response
    .writeHead(404, { 'content-type': types['.html'] })
    .end(html.replace(/<base href="[^"]*">/u, `<base href="${base}">`))
}

/** The path that an address asks for, within the site. */
function pathOf(url: string): string | undefined {
  try {
    return normalize(join('/', decodeURIComponent(new URL(url, 'http://localhost').pathname)))
  } catch {
    return undefined
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`serve: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
