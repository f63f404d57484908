import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export type AgenticFeed = {
  readonly id: string
  readonly target_country: string | null
  /** ISO 8601. */
  readonly created_at: string
  readonly updated_at: string
}

type Json = Readonly<Record<string, unknown>>

/** The feeds that were opened over the Agentic Commerce Protocol, with their products as they were sent. */
export type AgenticFeeds = {
  readonly create: (told: { target_country: string | null }) => AgenticFeed
  readonly get: (id: string) => AgenticFeed | undefined
  /** By id; `after` an id, at most `limit`. */
  readonly products: (id: string, page: { after: string; limit: number }) => Json[]
  readonly count: (id: string) => number
  /** Inserts or replaces by product id. */
  readonly put: (id: string, products: readonly (Json & { readonly id: string })[]) => void
}

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS feeds (id TEXT PRIMARY KEY, target_country TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS products (feed TEXT NOT NULL, id TEXT NOT NULL, product TEXT NOT NULL, PRIMARY KEY (feed, id)) WITHOUT ROWID;
`

/** The feeds in the data folder. They are seldom asked for: the file is open only while they are. */
export function openAgenticFeeds(dataDir: string): AgenticFeeds {
  function within<T>(use: (database: DatabaseSync) => T): T {
    mkdirSync(dataDir, { recursive: true })
    const database = new DatabaseSync(join(dataDir, 'feeds.sqlite'))
    try {
      database.exec(schema)
      return use(database)
    } finally {
      database.close()
    }
  }
  return {
    create: ({ target_country }) =>
      within((database) => {
        const now = new Date().toISOString()
        const feed = { id: `feed_${randomUUID()}`, target_country, created_at: now, updated_at: now }
        database.prepare('INSERT INTO feeds VALUES (?, ?, ?, ?)').run(feed.id, target_country, now, now)
        return feed
      }),
    get: (id) =>
      within((database) => {
        const row = database.prepare('SELECT * FROM feeds WHERE id = ?').get(id)
        return row === undefined ? undefined : ({ ...row } as AgenticFeed)
      }),
    products: (id, { after, limit }) =>
      within((database) =>
        database
          .prepare('SELECT product FROM products WHERE feed = ? AND id > ? ORDER BY id LIMIT ?')
          .all(id, after, limit)
          .map(({ product }) => JSON.parse(String(product)) as Json),
      ),
    count: (id) =>
      within((database) =>
        Number(database.prepare('SELECT count(*) AS count FROM products WHERE feed = ?').get(id)?.count),
      ),
    put: (id, products) =>
      within((database) => {
        const put = database.prepare('INSERT OR REPLACE INTO products VALUES (?, ?, ?)')
        // What was not committed is gone when the file is closed.
        database.exec('BEGIN IMMEDIATE')
        for (const product of products) put.run(id, product.id, JSON.stringify(product))
        database.prepare('UPDATE feeds SET updated_at = ? WHERE id = ?').run(new Date().toISOString(), id)
        database.exec('COMMIT')
      }),
  }
}
