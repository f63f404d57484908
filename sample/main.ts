import { writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { SingleBar } from 'cli-progress'
import { z } from 'zod'
import { contactSheet } from './contact-sheet.ts'
import { parseArguments, usage } from './parse-arguments.ts'
import { writeLabelled } from './write-labelled.ts'
import { writeSample } from './write-sample.ts'

function readArguments(): ReturnType<typeof parseArguments> {
  try {
    return parseArguments(process.argv.slice(2))
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    process.stderr.write(`${problem}\n\n${usage}`)
    process.exit(2)
  }
}

const { directory, labelled, from, 'contact-sheet': sheet, type, background } = readArguments()
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

const bar = new SingleBar({
  format: '{bar} {value}/{total} pictures, {eta_formatted} left',
  hideCursor: true,
  noTTYOutput: false,
})
let started = false
const onProgress = (done: number, total: number) => {
  if (!started) bar.start(total, 0)
  started = true
  bar.update(done)
}

/** For the service, which asks over IPC for the pictures that somebody wants to see, and is told of each that is there. */
async function writeInBackground(folder: string): Promise<void> {
  setPriority(10)
  const wanted: string[] = []
  process.on('message', (name: string) => wanted.push(name))
  const giveUp = () => process.exit(1)
  process.once('disconnect', giveUp)
  try {
    await writeSample(folder, {
      onFeed: () => process.send?.({ feed: true }),
      onPicture: (name) => process.send?.({ picture: name }),
      nextWanted: () => wanted.shift(),
      signal: stop.signal,
    })
  } finally {
    // The channel would keep this process up.
    process.off('disconnect', giveUp)
    process.disconnect()
  }
}

try {
  if (sheet) await writeFile(sheet, await contactSheet({ category: type }))
  else if (directory && labelled)
    await writeLabelled(directory, { count: labelled, from, onProgress, signal: stop.signal })
  else if (directory && background) await writeInBackground(directory)
  else if (directory) {
    const { products, written } = await writeSample(directory, { onProgress, signal: stop.signal })
    bar.stop()
    process.stdout.write(`${products} products ${written ? 'written to' : 'were already in'} ${directory}\n`)
  }
} catch (error) {
  if (!stop.signal.aborted) throw error
  process.exitCode = 130
} finally {
  bar.stop()
}
