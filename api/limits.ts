/** What one request may hold at most; checked before anything is buffered or decoded. */
export const requestLimits = {
  /** Characters of a message or of a search text. */
  messageLength: 4_000,
  /** Pictures of one message. */
  images: 4,
  /** Products asked for in one answer. */
  products: 100,
  /** Products that the pages of one search reach. */
  pagedProducts: 500,
  /** Characters of a cursor, which remembers what was shown. */
  cursorLength: 8_000,
  /** Bytes of bodies that are held at a time, of all requests together. */
  bytesInFlight: 128 * 1024 * 1024,
  /** Pictures that are fetched from elsewhere at a time, and that wait to be. */
  fetches: 16,
  waitingFetches: 48,
  /** Failed lines of a bulk upload that the answer lists; the count is always whole. */
  listedErrors: 100,
} as const

/** What JSON may hold before it is parsed. Pictures are long strings that look like one, and count apart from the rest. */
export type JsonLimits = {
  /** Bytes without the pictures. */
  readonly bytes: number
  readonly pictureBytes: number
  readonly depth: number
  readonly keys: number
  /** Items of one array. */
  readonly items: number
}

const kilobyte = 1024
const pictureBytes = 15 * kilobyte * kilobyte
const small = { bytes: 256 * kilobyte, pictureBytes: 0, depth: 24, keys: 4_000, items: 1_000 }

/** By what a body is. */
export const jsonLimits = {
  request: small,
  /** A request that may come with pictures. */
  pictured: { ...small, pictureBytes },
  /** A whole conversation, with what its client believes about tools. */
  conversation: { ...small, pictureBytes, bytes: 1024 * kilobyte },
  /** A product with as many variants as one may have. */
  product: { ...small, pictureBytes, bytes: 1024 * kilobyte, keys: 16_000 },
  /** Some hundred products of a commerce protocol's feed. */
  products: { ...small, bytes: 4 * 1024 * kilobyte, keys: 100_000 },
} as const satisfies Record<string, JsonLimits>

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
