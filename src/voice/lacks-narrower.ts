import type { ToldSearch } from '../dialogue/told-search.ts'

/** True where none of the pieces that a reply names is of the narrower kind that was asked for: then there is none to speak of. */
export const lacksNarrower = ({ picks }: Pick<ToldSearch, 'picks'>): boolean =>
  picks.length > 0 && picks.every(({ misses }) => misses.some(({ narrower }) => narrower !== undefined))
