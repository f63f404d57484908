/** An error as the Data API words it in a response: `errorCode` is its stable name, as in the API's own list of errors. */
export class DataApiError extends Error {
  readonly errorCode: string
  readonly scope: string
  readonly family: 'REQUEST' | 'SERVER'

  constructor(
    errorCode: string,
    message: string,
    { scope = '', family = 'REQUEST' }: { scope?: string; family?: 'REQUEST' | 'SERVER' } = {},
  ) {
    super(message)
    this.errorCode = errorCode
    this.scope = scope
    this.family = family
  }

  toJson() {
    const { errorCode, scope, family, message } = this
    const title = errorCode.charAt(0) + errorCode.slice(1).toLowerCase().replaceAll('_', ' ')
    return { id: crypto.randomUUID(), family, scope, errorCode, title, message }
  }
}

/** Refuses a filter: which expression, and why. */
export const badFilter = (message: string, errorCode = 'FILTER_INVALID_EXPRESSION') =>
  new DataApiError(errorCode, message, { scope: 'FILTER' })

/** Refuses a document, before anything of it is written. */
export const badDocument = (message: string, errorCode = 'SHRED_DOC_LIMIT_VIOLATION') =>
  new DataApiError(errorCode, `Document size limitation violated: ${message}`, { scope: 'DOCUMENT' })
