/** Headers that a route heeds, as its description lists them. */
export const requestHeaders = {
  'Accept-Language': 'The language to answer in where neither the words nor `locale` tell one.',
  'Idempotency-Key': 'Any text of up to 200 characters: the same request sent again gets the first answer.',
  'If-Match': 'The `ETag` of the state to write over, or `*` for any that is there.',
  'If-None-Match': '`*` writes only where nothing is there; an `ETag`, only where that is not the state.',
} as const

export type RequestHeader = keyof typeof requestHeaders
