/** Parts of the search that an evaluation can leave out, to see what each is worth. */
export const searchParts = ['vector', 'lexical', 'attributes', 'difference', 'relaxation'] as const
export type SearchPart = (typeof searchParts)[number]
