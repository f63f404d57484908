import type { ErrorCode } from '../../src/errors.ts'

/** What a turn asked for in OpenAI's shape may fail with. */
export const turnProblems: readonly ErrorCode[] = [
  'invalid-request',
  'invalid-json',
  'invalid-image',
  'image-fetch-failed',
  'image-url-forbidden',
  'thread-not-found',
  'request-timeout',
  'thread-busy',
  'payload-too-large',
  'image-too-large',
  'unsupported-media-type',
  'model-failed',
  'timeout',
]
