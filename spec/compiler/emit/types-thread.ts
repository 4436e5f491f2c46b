import { Worker } from 'node:worker_threads'
import { z } from 'zod'

/** Makes TypeScript types of an OpenAPI document, both as text; `EmitOptions` wants it. */
export type TypesOf = (document: string) => Promise<string>

/** Makes the types of OpenAPI documents in a thread of its own, beside other work. */
export interface TypesThread {
  typesOf: TypesOf
  /** Ends the thread, which else keeps the process alive. */
  close: () => Promise<unknown>
}

const Reply = z.strictObject({ id: z.number(), types: z.string() })

/** Starts the thread, which loads what it needs at once. */
export function startTypesThread(): TypesThread {
  const worker = new Worker(new URL('./types-thread.cjs', import.meta.url))
  const failure = new Promise<never>((_, reject) => worker.once('error', reject))
  // It is told to those who ask, and to nobody if no one does.
  failure.catch(() => undefined)
  let asked = 0
  const ask = (document: string, id: number) =>
    new Promise<string>((resolve) => {
      worker.on('message', (message: unknown) => {
        const reply = Reply.parse(message)
        if (reply.id === id) resolve(reply.types)
      })
      worker.postMessage({ id, document })
    })
  return {
    typesOf: (document) => Promise.race([failure, ask(document, asked++)]),
    close: () => worker.terminate(),
  }
}
