import { randomBytes } from 'node:crypto'
import { readConfig } from '../../src/config.ts'
import { connectAstra } from '../../src/platform/astra/connect.ts'

const { astra } = readConfig()

/** The settings of the database to test against, with time for a slow one. */
export const liveSettings = { ...astra, timeoutMs: Math.max(astra.timeoutMs, 20_000) }

/** Why there is nothing to test against; null when there is. */
export const reasonToSkip: string | null =
  astra.endpoint !== undefined && (astra.token !== undefined || astra.username !== undefined)
    ? null
    : 'set ASTRA_DB_API_ENDPOINT and ASTRA_DB_APPLICATION_TOKEN, or ASTRA_DB_USERNAME and ASTRA_DB_PASSWORD for a self-hosted Data API'

/** A name that no other run has; whatever begins with it is dropped by `dropCollections`. */
export const uniqueName = (of: string): string => `fb_live_${of}_${randomBytes(4).toString('hex')}`

export const connectLive = () => connectAstra({ astra: liveSettings })

/** Drops the collections of this run, so that nothing stays behind. */
export async function dropCollections(prefix: string): Promise<void> {
  const { db, close } = await connectLive()
  const names = (await db.listCollections({ nameOnly: true })) as string[]
  for (const name of names.filter((each) => each.startsWith(prefix))) await db.dropCollection(name)
  await close()
}
