import type { Client, Example } from 'langsmith'
import { evaluate as evaluateInLangSmith } from 'langsmith/evaluation'
import { meanScores, type Scores } from '../measures/score-run.ts'
import type { Answer } from '../runs/answer.ts'
import { scoreAnswers } from '../runs/score-answers.ts'
import type { EvalSet } from '../sets/eval-set.ts'
import type { Task } from '../sets/task.ts'
import type { Judge } from './judge-answers.ts'
import { orModelFailed } from './open-client.ts'
import { datasetName, inputsSchema, judgmentsSchema } from './to-examples.ts'

export type Experiment = { readonly dataset: string; readonly name: string; readonly scores: Scores }

/**
 * Sends a run that is done as an experiment over the pushed dataset, scored by the same measures. The judgments are those that
 * LangSmith holds, corrections made there included. A conversation's score is the mean of its turns. Throws `model-failed`.
 */
export async function runExperiment(options: {
  client: Client
  set: EvalSet
  task: Task
  answers: ReadonlyMap<string, Answer>
  measures?: readonly string[]
  metadata: Record<string, unknown>
  /** Judges the wording of replies by a chat model; nobody does when absent. */
  judge?: Judge
}): Promise<Experiment> {
  const { client, set, task, answers, judge, metadata } = options
  const dataset = datasetName(set, task)
  const scored: Scores[] = []
  const score = async ({ inputs, referenceOutputs }: { inputs: object; referenceOutputs?: object }) => {
    const { turns } = inputsSchema.parse(inputs)
    const { judgments } = judgmentsSchema.parse(referenceOutputs)
    const qrels = new Map(turns.map(({ id }) => [id, new Map(Object.entries(judgments[id] ?? {}))]))
    const asked = task.queries.filter(({ _id }) => qrels.has(_id))
    const ranked = scoreAnswers({ ...options, task: { ...task, queries: asked, qrels }, labels: set.labels })
    const judged = judge === undefined ? {} : await judge(turns, answers)
    const means = { ...meanScores(ranked), ...judged }
    scored.push(means)
    return Object.entries(means).map(([key, value]) => ({ key, score: Math.round(value * 1e4) / 1e4 }))
  }
  const examples = await orModelFailed(`find the dataset ${dataset}; push it first`, async () => {
    const found: Example[] = []
    for await (const example of client.listExamples({ datasetName: dataset })) found.push(example)
    return found
  })
  const target = (inputs: object) => ({
    answers: inputsSchema.parse(inputs).turns.map(({ id }) => toOutput(id, answers.get(id))),
  })
  const result = await orModelFailed('run the experiment', () =>
    evaluateInLangSmith(target, {
      ...{ client, data: examples, evaluators: [score], maxConcurrency: 4 },
      ...{ experimentPrefix: `fashion-buddy ${task.name}`, metadata },
    }),
  )
  return {
    dataset,
    name: result.experimentName,
    scores: meanScores(new Map(scored.map((each, place) => [String(place), each]))),
  }
}

function toOutput(id: string, answer: Answer | undefined) {
  const { shown = [], understood = null, turn } = answer ?? {}
  return {
    ...{ id, understood },
    products: shown.map(({ id: product, near_match, reasons }) => ({ id: product, near_match, reasons })),
    ...(turn === undefined ? {} : { reply: turn.reply, tools: turn.tools }),
  }
}
