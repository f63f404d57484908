import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import { requestLimits } from '../limits.ts'

/** One message of a conversation, whichever of OpenAI's two protocols it came by. */
export type HeardMessage = {
  readonly role: 'user' | 'assistant'
  readonly text: string
  /** Addresses or data URLs. */
  readonly images: readonly string[]
}

/** The most messages of one conversation that are taken. */
export const maxMessages = 200

const textPart = z.looseObject({ type: z.enum(['text', 'input_text', 'output_text']), text: z.string() })
const chatImage = z.looseObject({
  type: z.literal('image_url'),
  image_url: z.looseObject({ url: z.string().min(1) }),
})
const responseImage = z.looseObject({ type: z.literal('input_image'), image_url: z.string().min(1) })
const refusal = z.looseObject({ type: z.literal('refusal'), refusal: z.string() })

export const contentSchema = z.union([
  z.string(),
  z.array(z.discriminatedUnion('type', [textPart, chatImage, responseImage, refusal])).max(50),
])

const roleSchema = z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function'])

export const messageSchema = z.looseObject({ role: roleSchema, content: contentSchema.nullish() })

/**
 * What shopper and assistant said. Instructions of a system or developer message are for a model and are left out, as are the
 * results of tools; user messages that follow on each other are one.
 */
export function heardMessages(messages: readonly z.output<typeof messageSchema>[]): HeardMessage[] {
  const heard: HeardMessage[] = []
  for (const { role, content } of messages) {
    if (role !== 'user' && role !== 'assistant') continue
    const message = { role, ...partsOf(content ?? '') }
    if (role === 'assistant' && message.text === '') continue
    const last = heard.at(-1)
    if (last?.role === role) heard[heard.length - 1] = joined(last, message)
    else heard.push(message)
  }
  return heard
}

function partsOf(content: z.output<typeof contentSchema>): Pick<HeardMessage, 'text' | 'images'> {
  if (typeof content === 'string') return { text: content.trim(), images: [] }
  const texts = content.flatMap((part) => ('text' in part ? [part.text] : []))
  const images = content.flatMap((part) => {
    if (!('image_url' in part)) return []
    return [typeof part.image_url === 'string' ? part.image_url : (part.image_url as { url: string }).url]
  })
  return { text: texts.join('\n').trim(), images }
}

const joined = (a: HeardMessage, b: HeardMessage): HeardMessage => ({
  role: a.role,
  text: [a.text, b.text].filter(Boolean).join('\n'),
  images: [...a.images, ...b.images],
})

/** Splits a conversation into what is to be answered and what came before. Throws `invalid-request` where it does not end with the shopper. */
export function lastRequest(heard: readonly HeardMessage[]): { before: HeardMessage[]; asked: HeardMessage } {
  const asked = heard.at(-1)
  if (asked?.role !== 'user' || (asked.text === '' && asked.images.length === 0))
    throw wrong('messages', 'The last message must be one of the user, with text or a picture.')
  if (asked.text.length > requestLimits.messageLength)
    throw wrong('messages', `A message may have at most ${requestLimits.messageLength} characters.`)
  if (asked.images.length > requestLimits.images)
    throw wrong('messages', `A message may have at most ${requestLimits.images} pictures.`)
  return { before: heard.slice(0, -1), asked }
}

const wrong = (path: string, message: string) =>
  new AppError('invalid-request', `${path}: ${message}`, { details: { errors: [{ path, message }] } })
