/** The version of the Universal Commerce Protocol that is spoken here; the catalog capabilities, no checkout. */
export const ucpVersion = '2026-08-25'

export const capabilities = {
  search: 'dev.ucp.shopping.catalog.search',
  lookup: 'dev.ucp.shopping.catalog.lookup',
} as const

/** The envelope of an answer. */
export const envelope = (capability: keyof typeof capabilities, status?: 'error') => ({
  version: ucpVersion,
  ...(status && { status }),
  capabilities: { [capabilities[capability]]: [{ version: ucpVersion }] },
})
