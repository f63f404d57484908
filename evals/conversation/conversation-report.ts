import type { TurnReport } from './run-dialogue.ts'

export type TopicScore = {
  readonly topic: string
  readonly turns: number
  readonly passed: number
}

export type ConversationReport = {
  /** What answered: the planner or the chat model's name. */
  readonly model: string
  readonly dialogues: number
  readonly turns: number
  readonly passed: number
  /** Share of turns that passed every check, in [0, 1]; 0 where none was played. */
  readonly share: number
  readonly topics: readonly TopicScore[]
  readonly reports: readonly TurnReport[]
}

/** Sums up the turns; one that failed before an answer counts as not passed. */
export function conversationReport(model: string, reports: readonly TurnReport[]): ConversationReport {
  const isPassed = ({ failures }: TurnReport) => failures.length === 0
  const passed = reports.filter(isPassed).length
  const topics = [...Map.groupBy(reports, ({ topic }) => topic)].map(([topic, own]) => ({
    topic,
    turns: own.length,
    passed: own.filter(isPassed).length,
  }))
  const dialogues = new Set(reports.map(({ dialogue }) => dialogue)).size
  const share = reports.length === 0 ? 0 : passed / reports.length
  return { model, dialogues, turns: reports.length, passed, share, topics, reports }
}

/** The topics as a table for the terminal. */
export function topicTable({ topics, turns, passed }: ConversationReport): string {
  const width = Math.max(...topics.map(({ topic }) => topic.length), 'all turns'.length)
  const line = (name: string, good: number, all: number) =>
    `${name.padEnd(width)}  ${`${good}/${all}`.padStart(8)}  ${percent(all === 0 ? 0 : good / all).padStart(7)}`
  return [
    ...topics.map((each) => line(each.topic, each.passed, each.turns)),
    line('all turns', passed, turns),
  ].join('\n')
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

/** Checks told for a turn; further ones of the same turn are only counted. */
const mostTold = 4
/** Characters of a reply that are shown. */
const mostSaid = 300

/** The failing turns, each with what was expected and what came instead. */
export function failureList(reports: readonly TurnReport[]): string {
  return reports
    .filter(({ failures }) => failures.length > 0)
    .map(({ topic, dialogue, turn, said, failures }) => {
      const told = failures
        .slice(0, mostTold)
        .map(({ expected, got }) => `    expected ${expected}\n         got ${got.slice(0, mostSaid)}`)
      const more = failures.length - mostTold
      return [
        `[${topic}] ${dialogue}, turn ${turn}: "${said}"`,
        ...told,
        ...(more > 0 ? [`    and ${more} more`] : []),
      ].join('\n')
    })
    .join('\n')
}
