import { fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { NamedReadings } from './known-readings.ts'
import { sampleProgram } from './spawn-sample-writer.ts'
import { imageUrlOf } from './store-picture.ts'

/** The sample catalogue while its pictures are drawn, by a process that gives way to what answers requests. */
export type SampleDrawing = {
  /** The version of what is drawn, once the feed is there. */
  readonly feed: Promise<string>
  /** Waits for the picture at an address of ours ("/images/….jpg", "/looks/….jpg"), which is drawn next; does nothing where none is on its way. */
  readonly untilDrawn: (url: string) => Promise<void>
  /** Throws where drawing failed or was canceled. */
  readonly done: Promise<void>
}

const messageSchema = z.union([z.object({ feed: z.literal(true) }), z.object({ picture: z.string() })])
const markerSchema = z.object({ version: z.string(), complete: z.boolean() })

/** How far the drawing in a folder has come; null where none was begun. */
export async function readMarker(folder: string): Promise<z.output<typeof markerSchema> | null> {
  const text = await readFile(join(folder, 'sample.json'), 'utf8').catch(() => 'null')
  return markerSchema.nullable().parse(JSON.parse(text))
}

/** Draws what the folder lacks, and serves each picture under the address that the known readings give it. */
export function drawSample(
  folder: string,
  { known, dataDir, signal }: { known: NamedReadings; dataDir: string; signal?: AbortSignal },
): SampleDrawing {
  const child = fork(sampleProgram, [folder, '--background'], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const stop = () => child.kill()
  if (signal?.aborted) stop()
  else signal?.addEventListener('abort', stop, { once: true })
  const nameOf = new Map(known.names.map((name) => [imageUrlOf(known.contentOf(name) ?? ''), name]))
  const feed = Promise.withResolvers<string>()
  const pictures = new Map<string, PromiseWithResolvers<void>>()
  const placing: Promise<void>[] = []
  let isOver = false

  const pictureOf = (name: string) => {
    const picture = pictures.get(name) ?? Promise.withResolvers<void>()
    pictures.set(name, picture)
    return picture
  }

  async function place(name: string): Promise<void> {
    const content = known.contentOf(name)
    if (content !== undefined) {
      const file = join(dataDir, imageUrlOf(content))
      await mkdir(dirname(file), { recursive: true })
      await copyFile(join(folder, name), file)
    }
    pictureOf(name).resolve()
  }

  child.on('message', async (message) => {
    const told = messageSchema.parse(message)
    if ('picture' in told) placing.push(place(told.picture))
    else feed.resolve((await readMarker(folder))?.version ?? '')
  })

  async function run(): Promise<void> {
    try {
      const [code] = await once(child, 'exit')
      await Promise.all(placing)
      if (code !== 0) throw new Error(`The process ended with ${code}.`)
    } catch (cause) {
      if (signal?.aborted)
        throw new AppError('canceled', 'Drawing the sample catalogue was canceled.', { cause })
      throw new AppError('internal', 'The sample catalogue could not be drawn.', { cause })
    } finally {
      isOver = true
      signal?.removeEventListener('abort', stop)
      for (const { resolve } of pictures.values()) resolve()
    }
  }
  const done = run()
  done.catch(feed.reject)
  feed.promise.catch(() => {})

  return {
    feed: feed.promise,
    done,
    untilDrawn: async (url) => {
      const name = nameOf.get(url) ?? (url.startsWith('/looks/') ? url.slice(1) : undefined)
      if (isOver || name === undefined || !child.connected) return
      child.send(name)
      await pictureOf(name).promise
    },
  }
}
