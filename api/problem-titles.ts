import type { ErrorCode } from '../src/errors.ts'

/** What each code means, for people. */
export const problemTitles: Readonly<Record<ErrorCode, string>> = {
  'invalid-request': 'The request has a value that is missing or wrong.',
  'invalid-json': 'The body is not valid JSON.',
  'unknown-field': 'The request has a field that does not exist here.',
  'invalid-image': 'The picture cannot be read.',
  'image-fetch-failed': 'The picture could not be fetched from its address.',
  'image-url-forbidden': 'The address of the picture is not one that may be fetched.',
  'thread-not-found': 'There is no such conversation.',
  'product-not-found': 'There is no such product.',
  'not-found': 'There is nothing here.',
  'method-not-allowed': 'The method is not allowed here; the Allow header names those that are.',
  'not-acceptable': 'The answer cannot be given in a format that the request accepts.',
  'request-timeout': 'The request took too long to arrive.',
  'thread-busy': 'The conversation is still answering an earlier message.',
  'payload-too-large': 'The body is too large.',
  'image-too-large': 'The picture is too large, in bytes or in pixels.',
  'unsupported-media-type': 'The body has a content type that is not read here.',
  canceled: 'The request was canceled.',
  internal: 'Something went wrong on our side.',
  'index-mismatch': 'The index was written by another encoder.',
  'invalid-config': 'The service is configured wrongly.',
  'model-failed': 'A model that the answer needs has failed.',
  'not-ready': 'The service is still starting, or is about to stop.',
  timeout: 'The answer took too long.',
}
