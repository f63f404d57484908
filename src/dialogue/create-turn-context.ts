import { type Heard, noFrame } from '../ear/heard.ts'
import { nothingSaid } from '../language/parse-request.ts'
import type { ShopperRequest } from '../language/request.ts'
import { comparable } from '../product/comparable.ts'
import { isEmptyWish } from '../product/wish.ts'
import { besidePhotos } from './beside-photos.ts'
import { correctReading } from './correct-reading.ts'
import { decideAct } from './decide-act.ts'
import { type EditedWish, requestOfEdit } from './edited-wish.ts'
import { followFrame } from './frame/follow-frame.ts'
import type { ThreadMemory } from './memory.ts'
import { broughtBack, undone } from './past-state.ts'
import { type PickedGarment, pickGarments } from './pick-garments.ts'
import { readMessage } from './read-message.ts'
import { forEachWearer } from './several-wearers.ts'
import { shownAgain } from './shown-again.ts'
import type { TurnContext } from './turn-context.ts'
import { updateProfile } from './update-profile.ts'
import { withoutDropped } from './without-dropped.ts'

type Known = Omit<TurnContext, 'request' | 'act' | 'questionAnswer' | 'profile' | 'corrects' | 'heard'> & {
  readonly heard?: Heard | null
  /** What is looked for from now on, in values instead of words. */
  readonly edited?: EditedWish | undefined
  readonly garments?: readonly PickedGarment[] | undefined
}

/** "Anouk" may sound like nothing at all, yet the shop has it: names are for the rules. */
function namesSomething({ message, names, brands }: Pick<Known, 'message' | 'names' | 'brands'>): boolean {
  const said = comparable(message)
  return names.products.some(({ as }) => as !== 'word') || brands.some((brand) => said === comparable(brand))
}

/** "Undo that": the message beside what stood before the turn that it takes back; with nothing to come back to, it begins anew. */
function takenBack(
  request: ShopperRequest,
  memory: ThreadMemory,
): { readonly request: ShopperRequest; readonly memory: ThreadMemory } {
  const { undoes, ...others } = request
  if (undoes === undefined) return { request, memory: broughtBack(memory, request) }
  const past = undone(memory, request)
  if (past !== null)
    return { request: undoes.of === null ? request : { ...nothingToSay(request), undoes }, memory: past }
  return {
    request:
      undoes.of === null && request.wishes.every(isEmptyWish) ? { ...others, intent: 'start-over' } : others,
    memory,
  }
}

/** Without the thing that was let go of. */
const nothingToSay = ({ language, english }: ShopperRequest): ShopperRequest => ({
  ...nothingSaid,
  language,
  english,
})

/** A message read and decided on, with all that is known of its thread and shop. */
export function createTurnContext({
  heard: asHeard = null,
  edited,
  garments = [],
  ...given
}: Known): TurnContext {
  const picked = garments.length === 0 ? null : pickGarments(garments, given)
  const asGiven = picked === null ? given : { ...given, memory: picked.memory, picked: picked.names }
  const heard =
    namesSomething(asGiven) && asHeard !== null ? { ...asHeard, act: null, frame: noFrame } : asHeard
  const read =
    edited === undefined
      ? besidePhotos(
          followFrame(readMessage(asGiven.message, { ...asGiven, heard }), { ...asGiven, heard }),
          { newPhotos: asGiven.newPhotos, readings: asGiven.memory.readings },
        )
      : requestOfEdit(edited, asGiven.memory)
  const before = takenBack(read, asGiven.memory)
  const left = withoutDropped({ ...before, request: shownAgain(before.request, before.memory) })
  const { memory, request } = forEachWearer(left)
  const known = { ...asGiven, memory, ...(memory === before.memory ? {} : { left: before.memory }) }
  const { count, wishes } = request
  // "Show me three" is a number for each garment; the caller's limit is never passed.
  const limit = count === null ? known.limit : Math.min(known.limit, count * Math.max(1, wishes.length))
  const profile = updateProfile(known.message, request, known.memory)
  const corrected = picked === null ? correctReading(request, known) : null
  const turn = {
    ...known,
    ...{ heard, request, profile, limit, questionAnswer: null },
    ...(picked?.corrects === undefined ? {} : { corrects: picked.corrects }),
    ...(corrected === null ? {} : { memory: corrected.memory, corrects: corrected.of }),
  }
  return { ...turn, act: decideAct(turn) }
}
