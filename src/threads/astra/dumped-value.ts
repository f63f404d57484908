import type { SerializerProtocol } from '@langchain/langgraph-checkpoint'

/** A value as the serializer gives it, as JSON: its type, and its bytes as text, or in base64 where they are none. */
export type DumpedValue = readonly [type: string, text: string, encoding?: 'base64']

export async function dumpValue(serde: SerializerProtocol, value: unknown): Promise<DumpedValue> {
  const [type, bytes] = await serde.dumpsTyped(value)
  const text = type === 'bytes' ? null : readText(bytes)
  return text === null ? [type, Buffer.from(bytes).toString('base64'), 'base64'] : [type, text]
}

export async function loadValue(
  serde: SerializerProtocol,
  [type, text, encoding]: DumpedValue,
): Promise<unknown> {
  return serde.loadsTyped(type, encoding === undefined ? text : Uint8Array.from(Buffer.from(text, 'base64')))
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function readText(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}
