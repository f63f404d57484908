/** ASCII punctuation, as Python's `string.punctuation` has it. */
const punctuation = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g

/**
 * A text as SigLIP was taught with it: lower case, without punctuation, single spaces. From big_vision's `canonicalize_text`; the hub's
 * tokenizer files leave it to whoever calls them.
 */
export const canonicalText = (text: string): string =>
  text.replaceAll('_', ' ').replace(punctuation, '').toLowerCase().trim().replace(/\s+/g, ' ')
