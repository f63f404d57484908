/** Product id → grade. Above zero is relevant, zero is not, below zero must not be shown. */
export type Judgments = ReadonlyMap<string, number>

/** Scores one query's ranking, best product first, against its judgments. */
export type Measure = (ranking: readonly string[], judgments: Judgments) => number

export const isRelevant = (grade: number | undefined): boolean => grade !== undefined && grade > 0
