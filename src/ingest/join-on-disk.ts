import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A row with the names by which it is joined with others. */
export type JoinableRow = {
  /** The product that it belongs to, by a name that may be an alias. */
  readonly key: string
  /** Names that mean this row's product. */
  readonly aliases?: readonly string[]
  /** Places in the feed. */
  readonly line: number
  readonly payload: string
}

/** Rows of a feed, kept on disk until all are there. */
export type DiskJoin = {
  readonly add: (row: JoinableRow) => void
  /** The payloads of each product together, products and rows in the order of the feed; before it, one by one, those that are too many for it. */
  readonly groups: () => Generator<{ key: string; payloads: string[] } | { key: string; surplus: string }>
  readonly close: () => Promise<void>
}

/** Payloads of one product beyond these do not come with it: memory stays bounded whatever the feed says. */
export const mostTogether = 2_000
/** Rows written in one transaction. */
const rowsAtOnce = 5_000
/** Pages that SQLite may keep in memory, in KiB. */
const cacheKiB = 32_768

const schema = `
  PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -${cacheKiB};
  PRAGMA locking_mode = EXCLUSIVE;
  CREATE TABLE rows (place INTEGER PRIMARY KEY, key TEXT NOT NULL, payload TEXT NOT NULL);
  CREATE TABLE aliases (alias TEXT PRIMARY KEY, key TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE firsts (key TEXT PRIMARY KEY, first INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE places (first INTEGER, place INTEGER, PRIMARY KEY (first, place)) WITHOUT ROWID;
`

/** Where each row's product begins, once all rows are there. An alias is followed once: products do not stand for each other. */
const ordering = `
  INSERT INTO firsts SELECT coalesce(aliases.key, rows.key) AS own, min(place) FROM rows LEFT JOIN aliases ON alias = rows.key GROUP BY own;
  INSERT INTO places SELECT first, place FROM rows LEFT JOIN aliases ON alias = rows.key
    JOIN firsts ON firsts.key = coalesce(aliases.key, rows.key) ORDER BY first, place;
`

/** Joins rows whatever their order with bounded memory: an SQLite file in the system's temporary folder, gone when it is closed. */
export async function openDiskJoin(): Promise<DiskJoin> {
  const dir = await mkdtemp(join(tmpdir(), 'fashion-buddy-join-'))
  const database = new DatabaseSync(join(dir, 'rows.sqlite'))
  database.exec(schema)
  const addRow = database.prepare('INSERT INTO rows VALUES (?, ?, ?)')
  const addAlias = database.prepare('INSERT OR IGNORE INTO aliases VALUES (?, ?)')
  let count = 0
  return {
    add({ key, aliases = [], payload }) {
      if (count % rowsAtOnce === 0) database.exec(count === 0 ? 'BEGIN' : 'COMMIT; BEGIN')
      addRow.run(count++, key, payload)
      for (const alias of aliases) if (alias !== key) addAlias.run(alias, key)
    },
    *groups() {
      if (count > 0) database.exec(`COMMIT; ${ordering}`)
      const rows = database
        .prepare('SELECT first, key, payload FROM places JOIN rows USING (place) ORDER BY first, place')
        .iterate() as Iterable<{ first: number; key: string; payload: string }>
      let open: { first: number; key: string; payloads: string[] } | null = null
      for (const { first, key, payload } of rows) {
        if (open !== null && open.first !== first) yield open
        if (open === null || open.first !== first) open = { first, key, payloads: [payload] }
        else if (open.payloads.length < mostTogether) open.payloads.push(payload)
        else yield { key: open.key, surplus: payload }
      }
      if (open !== null) yield open
    },
    async close() {
      database.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
