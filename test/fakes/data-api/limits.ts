/** The limits of Astra DB's Data API, as its documentation and its open-source server state them. */
export const limits = {
  /** Characters of a document as JSON. */
  documentLength: 4_000_000,
  depth: 16,
  pathLength: 250,
  /** Properties of one indexed object, and of all of a document. */
  objectProperties: 1_000,
  documentProperties: 2_000,
  indexedStringBytes: 8_000,
  lexicalBytes: 8_192,
  indexedArrayLength: 1_000,
  vectorLength: 4_096,
  insertMany: 100,
  inValues: 100,
  filterFields: 64,
  page: 50,
  olderPage: 20,
  deletePage: 20,
  updatePage: 20,
  vectorHits: 1_000,
  sortedDocuments: 10_000,
  count: 1_000,
  requestBytes: 20 * 1024 * 1024,
} as const
