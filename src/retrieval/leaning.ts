import type { AttributeValues } from '../product/attributes.ts'

/** What is taken for granted where nobody says otherwise: it ranks, it excludes nothing and is no reason. */
export type Leaning = { readonly wanted: AttributeValues; readonly unwanted: AttributeValues }
