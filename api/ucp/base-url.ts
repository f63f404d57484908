import type { Request } from 'express'

/** Where the service is for the one who asks: as called, or as the proxy in front of it says. */
export const baseUrlOf = (request: Request): string =>
  `${request.protocol}://${request.headers.host ?? 'localhost'}`
