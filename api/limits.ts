/** What one request may hold at most; checked before anything is buffered or decoded. */
export const requestLimits = {
  /** Characters of a message or of a search text. */
  messageLength: 4_000,
  /** Pictures of one message. */
  images: 4,
  /** Bytes of a JSON body; pictures may come as data URLs. */
  jsonBytes: 15 * 1024 * 1024,
  /** Products asked for in one answer. */
  products: 100,
  /** Products that the pages of one search reach. */
  pagedProducts: 500,
  /** Characters of a cursor, which remembers what was shown. */
  cursorLength: 8_000,
  /** Bytes of one line of a bulk upload. */
  lineBytes: 15 * 1024 * 1024,
  /** Failed lines of a bulk upload that the answer lists; the count is always whole. */
  listedErrors: 100,
} as const

/** Milliseconds. */
export const serverTimes = {
  /** For the request's headers to arrive. */
  headers: 15_000,
  /** For a buffered body to arrive. */
  body: 30_000,
  /** For a whole request to arrive, a streamed bulk upload included. */
  request: 300_000,
  /** Between two comments that keep an event stream open. */
  heartbeat: 10_000,
  /** An event stream that has said nothing for so long opens anyway; until then a failure is a plain problem. */
  openStream: 1_000,
  /** For requests in flight to finish once the service was told to stop. */
  drain: 15_000,
}

export type ServerTimes = typeof serverTimes
