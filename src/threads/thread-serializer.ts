import { AIMessage, type BaseMessage, HumanMessage } from '@langchain/core/messages'
import { JsonPlusSerializer } from '@langchain/langgraph-checkpoint'

/**
 * LangGraph's serializer with two short cuts, for plain JSON and for lists of questions and answers: the general way
 * revives every leaf of a value asynchronously, which made a long thread's turn several times slower.
 */
export class ThreadSerializer extends JsonPlusSerializer {
  override async dumpsTyped(value: unknown): Promise<[string, Uint8Array]> {
    const records = Array.isArray(value) ? toRecords(value) : null
    if (records !== null && records.length > 0) return ['messages', encode(records)]
    if (isPlain(value)) return ['plain', encode(value)]
    return super.dumpsTyped(value)
  }

  override async loadsTyped(type: string, data: Uint8Array | string): Promise<unknown> {
    if (type === 'plain') return decode(data)
    if (type === 'messages') return (decode(data) as MessageRecord[]).map(fromRecord)
    return super.loadsTyped(type, data)
  }
}

const encode = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))
const decode = (data: Uint8Array | string): unknown =>
  JSON.parse(
    typeof data === 'string' ? data : Buffer.from(data.buffer, data.byteOffset, data.length).toString(),
  )

type MessageRecord = {
  readonly type: 'human' | 'ai'
  readonly fields: {
    content: string
    id?: string
    name?: string
    additional_kwargs?: Record<string, unknown>
  }
}

/** Records of the messages; null when one is more than text with plain extras. */
function toRecords(values: readonly unknown[]): MessageRecord[] | null {
  const records: MessageRecord[] = []
  for (const value of values) {
    const record = toRecord(value)
    if (record === null) return null
    records.push(record)
  }
  return records
}

function toRecord(value: unknown): MessageRecord | null {
  const type = HumanMessage.isInstance(value) ? 'human' : AIMessage.isInstance(value) ? 'ai' : null
  if (type === null) return null
  const { content, id, name, additional_kwargs, response_metadata } = value as BaseMessage
  if (typeof content !== 'string' || !isPlain(additional_kwargs)) return null
  if (Object.keys(response_metadata ?? {}).length > 0 || (type === 'ai' && hasMore(value as AIMessage)))
    return null
  return {
    type,
    fields: {
      content,
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
      ...(Object.keys(additional_kwargs).length === 0 ? {} : { additional_kwargs }),
    },
  }
}

const hasMore = ({ tool_calls = [], invalid_tool_calls = [], usage_metadata }: AIMessage): boolean =>
  tool_calls.length > 0 || invalid_tool_calls.length > 0 || usage_metadata !== undefined

const fromRecord = ({ type, fields }: MessageRecord): BaseMessage =>
  type === 'human' ? new HumanMessage(fields) : new AIMessage(fields)

/** True when JSON gives the value back as it is; objects with the serializer's own marks are left to it. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object') return false
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  return !('lc' in value) && !('toJSON' in value) && Object.values(value).every(isPlain)
}
