import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openJudge } from '../../evals/langsmith/judge-answers.ts'
import { openLangSmith } from '../../evals/langsmith/open-client.ts'
import { pullFeedback } from '../../evals/langsmith/pull-feedback.ts'
import { pushSet } from '../../evals/langsmith/push-set.ts'
import { runExperiment } from '../../evals/langsmith/run-experiment.ts'
import type { Answer } from '../../evals/runs/answer.ts'
import type { EvalSet } from '../../evals/sets/eval-set.ts'
import type { Task } from '../../evals/sets/task.ts'
import { readConfig } from '../../src/config.ts'
import { openFakeOpenAi } from '../fakes/openai-server.ts'
import { openLangSmithServer } from './langsmith-server.ts'

let server: Awaited<ReturnType<typeof openLangSmithServer>>
beforeEach(async () => {
  server = await openLangSmithServer()
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(async () => {
  vi.restoreAllMocks()
  await server.close()
})

const client = () =>
  openLangSmith(readConfig({ LANGSMITH_API_KEY: 'test', LANGSMITH_ENDPOINT: server.url }).langsmith)

const task: Task = {
  name: 'talk',
  queries: [
    { _id: 'one', text: 'blue shirt', image: '/home/someone/photo.jpg' },
    { _id: 'chat#1', thread: 'chat', text: 'dresses' },
    { _id: 'chat#2', thread: 'chat', text: 'in red' },
  ],
  qrels: new Map([
    ['one', new Map([['a', 1]])],
    ['chat#1', new Map([['b', 1]])],
    ['chat#2', new Map([['c', -1]])],
  ]),
}
const set: EvalSet = {
  ...{
    name: 'shop',
    folder: '/',
    corpus: 'corpus.jsonl',
    items: [],
    labels: new Map(),
    tasks: [task],
    notes: [],
  },
}
const answer = (ranking: string[]): Answer => ({
  ranking,
  shown: ranking.map((id) => ({ id, near_match: false, reasons: [] })),
  ...{ understood: null, ms: 1 },
})
const answers = new Map([
  ['one', answer(['x', 'a'])],
  ['chat#1', answer(['b'])],
  ['chat#2', answer(['c'])],
])

test('without a key nothing is opened, and so nothing sent', async () => {
  const config = readConfig({ LANGSMITH_ENDPOINT: server.url })
  expect(() => openLangSmith(config.langsmith)).toThrow(/LANGSMITH_API_KEY/)
  await expect(openJudge(config)).rejects.toMatchObject({ code: 'invalid-config' })
  expect(server.requests).toEqual([])
})

describe('pushing a set', () => {
  test('makes a dataset of each task: a query an example, a conversation one with all its turns', async () => {
    expect(await pushSet(client(), set)).toEqual([
      { dataset: 'fashion-buddy shop talk', created: 2, updated: 0, unchanged: 0 },
    ])
    const [single, chat] = [...server.examples.values()]
      .sort((a, b) => JSON.stringify(a.inputs).length - JSON.stringify(b.inputs).length)
      .toSorted((a, b) => turnsOf(a) - turnsOf(b))
    expect(single?.outputs).toEqual({ judgments: { one: { a: 1 } } })
    expect(chat?.inputs).toEqual({
      turns: [
        { id: 'chat#1', text: 'dresses' },
        { id: 'chat#2', text: 'in red' },
      ],
    })
  })
  test('pushed again sends nothing, and after a change only what changed', async () => {
    await pushSet(client(), set)
    expect(await pushSet(client(), set)).toMatchObject([{ created: 0, updated: 0, unchanged: 2 }])
    const changed = { ...task, qrels: new Map([...task.qrels, ['one', new Map([['z', 2]])]]) }
    expect(await pushSet(client(), { ...set, tasks: [changed] })).toMatchObject([
      { created: 0, updated: 1, unchanged: 1 },
    ])
    expect(JSON.stringify([...server.examples.values()])).toContain('{"z":2}')
  })
  test('what LangSmith refuses is told as such', async () => {
    const { url } = server
    await server.close()
    const config = readConfig({ LANGSMITH_API_KEY: 'test', LANGSMITH_ENDPOINT: url })
    const quick = openLangSmith(config.langsmith)
    ;(quick as unknown as { caller: { maxRetries: number } }).caller.maxRetries = 0
    await expect(pushSet(quick, set)).rejects.toMatchObject({ code: 'model-failed' })
    server = await openLangSmithServer()
  }, 60_000)
})

describe('an experiment', () => {
  test('scores by our measures and by the judgments that LangSmith holds', async () => {
    const langSmith = client()
    await pushSet(langSmith, set)
    // Somebody corrects a judgment in LangSmith: the first product was right after all.
    const corrected = [...server.examples.values()].find((each) => turnsOf(each) === 1)
    server.examples.set(corrected?.id ?? '', {
      ...corrected,
      outputs: { judgments: { one: { x: 1 } } },
    } as never)
    const { scores, name } = await runExperiment({
      client: langSmith,
      set,
      task,
      answers,
      metadata: { encoder: 'eye' },
    })
    await langSmith.awaitPendingTraceBatches()
    expect(name).toMatch(/^fashion-buddy talk/)
    // One for the corrected query; a half for the conversation, whose second turn has nothing right.
    expect(scores['ndcg@10']).toBeCloseTo((1 + 0.5) / 2, 6)
    expect(scores['forbidden@10']).toBeCloseTo((0 + 0.05) / 2, 6)
    const given = server.feedback.filter(({ key }) => key === 'ndcg@10').map(({ score }) => Number(score))
    expect(given.toSorted()).toEqual([0.5, 1])
    expect([...server.projects.values()][0]).toMatchObject({
      reference_dataset_id: [...server.datasets.keys()][0],
    })
    expect(JSON.stringify(server.runs)).toContain('blue shirt')
  })
  test('of a dataset that was never pushed says so', async () => {
    await expect(runExperiment({ client: client(), set, task, answers, metadata: {} })).rejects.toThrow(
      /push it first/,
    )
  })
})

test('a judge reads what was asked, the reply and its products, and gives the mean of its scores', async () => {
  const scores = [1, 0.5]
  const model = await openFakeOpenAi({
    chat: (_, turn) => ({ text: JSON.stringify({ reasoning: 'because', score: scores[turn % 2] }) }),
  })
  try {
    const judge = await openJudge(readConfig({ OPENAI_BASE_URL: model.baseUrl, CHAT_MODEL: 'gpt-4o' }))
    const turn = { reply: 'Two dresses for you.', tools: [], grounding: 1, failure: null }
    const replied = new Map([
      ['chat#1', { ...answer(['b']), turn }],
      ['chat#2', { ...answer(['c']), turn }],
    ])
    expect(
      await judge(
        task.queries.slice(1).map(({ _id, text }) => ({ id: _id, text })),
        replied,
      ),
    ).toEqual({
      helpfulness: 0.75,
    })
    expect(JSON.stringify(model.chats[0]?.messages)).toMatch(/dresses.*Two dresses for you/s)
    expect(await judge([{ id: 'one', text: 'blue shirt' }], answers)).toEqual({})
    expect(model.chats).toHaveLength(2)
  } finally {
    await model.close()
  }
})

describe('feedback', () => {
  test('thumbs on runs become votes on products; what names no product or no words is left out', async () => {
    const ids = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`)
    const [message, graph, silent] = ids as [string, string, string]
    server.projects.set('p', { id: 'p', name: 'shop' })
    server.runs.push(
      { id: message, inputs: { turns: [{ text: 'blue shirt' }] } },
      { id: graph, inputs: { messages: [{ kwargs: { content: 'red dress' } }] } },
      { id: silent, inputs: {} },
    )
    const vote = (run_id: string, score: number, value: unknown) => ({
      id: 'f',
      run_id,
      key: 'thumb',
      score,
      value,
    })
    server.feedback.push(
      vote(message, 1, 'a'),
      vote(graph, 0, { product_id: 'b' }),
      vote(graph, 1, null),
      vote(silent, 1, 'c'),
      { ...vote(message, 1, 'd'), key: 'other' },
    )
    expect(await pullFeedback(client(), 'shop')).toEqual([
      { text: 'blue shirt', product_id: 'a', thumb: 'up' },
      { text: 'red dress', product_id: 'b', thumb: 'down' },
    ])
  })
})

const turnsOf = ({ inputs }: Record<string, unknown>) => (inputs as { turns: unknown[] }).turns.length
