import sharp from 'sharp'
import { runTurn } from '../chains/run-turn.ts'
import { createStylist } from '../chains/stylist.ts'
import { decodePhoto } from '../src/image/decode-photo.ts'
import { type Photo, photoMaxSide } from '../src/image/photo.ts'
import type { Services } from '../src/services.ts'
import { createBareAgent } from './bare-agent.ts'
import type { Figure } from './figure.ts'
import { timeSideBySide } from './time-side-by-side.ts'

const words = 'a blue striped shirt under 60'
const photoWords = 'like this but in blue'

/** A turn of words and a turn with a 1 MP photo, beside an agent that does nothing, a bare decode and one index query. */
export async function timeTurns(services: Services, jpeg: Buffer): Promise<Figure[]> {
  const stylist = await createStylist(services)
  const turn = (message: string, images: Photo[]) =>
    runTurn(stylist, { message, images, limit: 12, signal: new AbortController().signal })
  const [vector] = await services.encoder.encodeTexts([words])
  const times = await timeSideBySide(
    {
      bareAgent: createBareAgent(),
      textTurn: () => turn(words, []),
      photoTurn: async () => turn(photoWords, [await decodePhoto(jpeg, services.config.image)]),
      bareDecode: () =>
        sharp(jpeg)
          .rotate()
          .resize(photoMaxSide, photoMaxSide, { fit: 'inside' })
          .removeAlpha()
          .raw()
          .toBuffer(),
      indexQuery: () => services.index.search({ ...(vector ? { vector } : {}), text: words, limit: 12 }),
    },
    { rounds: 60, warmup: 10 },
  )
  await stylist.close()
  const { bareAgent, textTurn, photoTurn, bareDecode, indexQuery } = times
  const ratio = textTurn.median / bareAgent.median
  const beyond = photoTurn.median - textTurn.median
  return [
    {
      name: 'text turn, p50',
      value: textTurn.median,
      unit: 'ms',
      floor: { name: 'bare agent loop', value: bareAgent.median },
      goal: { text: `≤ 4 × the loop (${ratio.toFixed(1)} ×)`, met: ratio <= 4 },
    },
    {
      name: 'of it, one index query, p50',
      value: indexQuery.median,
      unit: 'ms',
      goal: { text: 'within the text turn', met: indexQuery.median <= textTurn.median },
    },
    {
      name: 'photo turn (1 MP JPEG) beyond the text turn, p50',
      value: beyond,
      unit: 'ms',
      floor: { name: 'bare decode and resize', value: bareDecode.median },
      goal: { text: '≤ 150 ms', met: beyond <= 150 },
    },
  ]
}
