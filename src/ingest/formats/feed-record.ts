/** One record of a feed: column → text, or a list of texts where the format has lists. */
export type FeedRecord = Readonly<Record<string, string | readonly string[]>>
