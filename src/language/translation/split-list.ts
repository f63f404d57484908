/** The words of a list that is written as one text. */
export const splitList = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')
