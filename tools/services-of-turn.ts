import type { TurnContext } from '../src/dialogue/turn-context.ts'
import { createForgivingEncoder } from '../src/encoder/forgiving-encoder.ts'
import type { Services } from '../src/services.ts'

/** What a tool searches with: an encoder that fails is told to the turn, and the search goes on without. */
export const servicesOfTurn = <Own extends Pick<Services, 'encoder'>>(
  services: Own,
  { onEncoderFailure = () => {} }: Pick<TurnContext, 'onEncoderFailure'>,
): Own => ({ ...services, encoder: createForgivingEncoder(services.encoder, onEncoderFailure) })
