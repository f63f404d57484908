import { AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { type BaseCheckpointSaver, emptyCheckpoint, uuid6 } from '@langchain/langgraph-checkpoint'
import { deltaChannelHistoryTests, validate } from '@langchain/langgraph-checkpoint-validation'
import * as vitest from 'vitest'
import { describe, expect, test } from 'vitest'

export type SaverUnderTest<Saver extends BaseCheckpointSaver> = {
  readonly name: string
  /** A saver over storage of its own. `keep` is how many checkpoints of a thread it keeps. */
  readonly create: (options: { keep?: number }) => Saver | Promise<Saver>
  readonly destroy: (saver: Saver) => void | Promise<void>
}

const metadata = { source: 'loop' as const, step: 0, parents: {} }
const thread = (id: string) => ({ configurable: { thread_id: id, checkpoint_ns: '' } })

/** LangGraph's published suite for savers, and what our turns rely on beyond it. */
export function checkpointSaverContract<Saver extends BaseCheckpointSaver>(
  under: SaverUnderTest<Saver>,
): void {
  // The published suite speaks to the global functions of a test runner.
  const { it, beforeAll, beforeEach, afterAll, afterEach } = vitest
  Object.assign(globalThis, { describe, it, expect, beforeAll, beforeEach, afterAll, afterEach })
  const initializer = (options: { keep?: number }) => ({
    checkpointerName: under.name,
    createCheckpointer: () => under.create(options),
    destroyCheckpointer: (saver: Saver) => under.destroy(saver),
  })
  validate(initializer({}))
  deltaChannelHistoryTests(initializer({ keep: Number.POSITIVE_INFINITY }))

  describe(`${under.name} keeps the state of a thread`, () => {
    const roundTrip = async (value: unknown): Promise<unknown> => {
      const saver = await under.create({})
      try {
        const versions = { value: 1 }
        const checkpoint = { ...emptyCheckpoint(), id: uuid6(1), channel_values: { value } }
        await saver.put(thread('a'), { ...checkpoint, channel_versions: versions }, metadata, versions)
        return (await saver.getTuple(thread('a')))?.checkpoint.channel_values.value
      } finally {
        await under.destroy(saver)
      }
    }

    test.each(messageLists)('messages come back as they were: %s', async (_, messages) => {
      const back = (await roundTrip(messages)) as BaseMessage[]
      const told = (message: BaseMessage) => [message.constructor.name, message.toDict()]
      expect(back.map(told)).toEqual(messages.map(told))
    })

    test.each(values)('a value that is %s comes back as it was', async (_, value) => {
      expect(await roundTrip(value)).toEqual(value)
    })

    test('an unknown thread has no state', async () => {
      const saver = await under.create({})
      expect(await saver.getTuple(thread('nobody'))).toBeUndefined()
      await under.destroy(saver)
    })
  })
}

const call = { id: 'c', name: 't', args: { a: 1 }, type: 'tool_call' as const }
const messageLists: [string, BaseMessage[]][] = [
  [
    'questions and answers',
    [
      new HumanMessage({ id: '1', content: 'hi', additional_kwargs: { photos: ['photo-1'] } }),
      new AIMessage({ id: '2', content: 'hello', name: 'stylist' }),
    ],
  ],
  [
    'tool calls and results',
    [
      new AIMessage({ content: '', tool_calls: [call] }),
      new ToolMessage({ content: 'x', tool_call_id: 'c', artifact: { kind: 'photo' } }),
    ],
  ],
  ['an answer with its cost', [new AIMessage({ content: 'hello', response_metadata: { model: 'm' } })]],
  ['none', []],
]

const values: [string, unknown][] = [
  ['a set', new Set(['a', 'b'])],
  ['bytes', new Uint8Array([1, 2, 255])],
  ['undefined inside', { a: [undefined, 1] }],
  ['plain data', { a: [1.5, null, 'x', { b: true }] }],
  ['nothing', null],
]
