import { readFileSync } from 'node:fs'
import { HumanMessage } from '@langchain/core/messages'
import { expect, test } from 'vitest'
import { graphOf } from '../../chains/studio.ts'
import { openShop } from './shop.ts'

test('langgraph.json names a graph that is there, and it holds a conversation', async () => {
  const { graphs } = JSON.parse(readFileSync('langgraph.json', 'utf8')) as { graphs: { stylist: string } }
  const [file = '', name = ''] = graphs.stylist.split(':')
  expect(await import(`../../${file}`)).toHaveProperty(name)

  const shop = await openShop()
  const graph = graphOf(shop.stylist)
  const first = await graph.invoke({ messages: [new HumanMessage('a blue dress')] })
  const second = await graph.invoke({ ...first, messages: [...first.messages, new HumanMessage('in red')] })
  expect(second.thread_id).toBe(first.thread_id)
  expect(second.messages).toHaveLength(4)
  expect(second.products?.[0]).toMatchObject({ attributes: { category: 'dress', color: ['red'] } })
  await shop.close()
})
