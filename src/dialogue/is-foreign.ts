const foreignWords =
  /(?:^|\s)(?:ich|ein|eine|einen|der|das|und|für|fur|une|pour|avec|je|cherche|un|una|para|con|quiero|busco|uno|per|cerco|um|uma|procuro|mit|suche|och|een|voor|ik)(?:\s|$)/i

/** True of words in another alphabet, or with the small words of another language. */
export const isForeign = (text: string): boolean =>
  /[^\P{L}\p{Script=Latin}]/u.test(text) || foreignWords.test(text)
