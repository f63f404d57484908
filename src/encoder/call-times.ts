import type { Config } from '../config.ts'

/** How long an encoder of somebody else may take, milliseconds: for one call, and for all that a waiting shopper's search asks of it. */
export const callTimes = ({ chat, turn }: Pick<Config, 'chat' | 'turn'>) => ({
  timeoutMs: chat.timeoutMs,
  // Several searches of one turn shall each have had theirs.
  hurryMs: Math.min(chat.timeoutMs, Math.round(turn.timeoutMs / 12)),
})
