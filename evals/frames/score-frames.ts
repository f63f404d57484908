import { createTurnContext } from '../../src/dialogue/create-turn-context.ts'
import { noNames } from '../../src/dialogue/find-names.ts'
import { firmNeeds } from '../../src/dialogue/firm-needs.ts'
import { hearMessage } from '../../src/dialogue/hear-message.ts'
import { emptyMemory } from '../../src/dialogue/memory.ts'
import { isSituation, situations } from '../../src/dialogue/situations/situations.ts'
import type { TurnContext } from '../../src/dialogue/turn-context.ts'
import { type Ear, noEar } from '../../src/ear/ear.ts'
import type { EarWearer } from '../../src/ear/heard.ts'
import { type Family, families } from '../../src/product/families.ts'
import { categoriesOf } from '../../src/product/taxonomy.ts'
import type { Frame } from './read-frames.ts'

/** How one part of a frame was read: as its writer labeled it, otherwise, or not at all. */
export type Reading = 'right' | 'wrong' | 'none'
export type Part =
  | 'kinds'
  | 'whole look'
  | 'no products'
  | 'wearer'
  | 'nobody named'
  | 'situation'
  | 'formality'
export type FrameScore = {
  readonly frame: Frame
  readonly of: Part
  readonly reading: Reading
  readonly read: string
}

/** Reads first messages as the service does, with or without the ear, and compares. */
export async function scoreFrames(frames: readonly Frame[], ear: Ear = noEar): Promise<FrameScore[]> {
  const scores: FrameScore[] = []
  for (const frame of frames) {
    if (frame.context !== 'new') continue
    const known = { message: frame.message, memory: emptyMemory(''), newPhotos: [] }
    const heard = await hearMessage(ear, known)
    const turn = createTurnContext({
      ...{ ...known, heard, brands: [], names: noNames, filter: undefined, limit: 8 },
    })
    scores.push(...compared(frame, turn))
  }
  return scores
}

function compared(frame: Frame, turn: TurnContext): FrameScore[] {
  const told = (of: Part, reading: Reading, read: readonly string[]): FrameScore => ({
    ...{ frame, of, reading, read: read.join(' ') },
  })
  const kinds = kindsRead(turn)
  const wanted = frame.kinds.flatMap(kindsOf)
  const scores: FrameScore[] = []
  if (frame.kinds[0] === 'outfit' || frame.acts[0] === 'outfit') {
    const reading = turn.act.is === 'outfit' ? 'right' : kinds.length === 0 ? 'none' : 'wrong'
    scores.push(told('whole look', reading, kinds))
  } else if (wanted.length > 0) {
    const others = frame.otherKinds.flatMap(kindsOf)
    const isRight =
      kinds.some((kind) => wanted.includes(kind)) && !kinds.some((kind) => isOnlyIn(kind, others, wanted))
    const isShown = turn.act.is === 'search' || turn.act.is === 'refine' || turn.act.is === 'outfit'
    const reading =
      turn.act.is === 'outfit'
        ? 'wrong'
        : !isShown || kinds.length === 0
          ? 'none'
          : isRight
            ? 'right'
            : 'wrong'
    scores.push(told('kinds', reading, [turn.act.is, ...kinds]))
  } else if (frame.kinds.length === 0) {
    const isShown = turn.act.is === 'search' || turn.act.is === 'outfit' || turn.act.is === 'refine'
    scores.push(told('no products', isShown ? 'wrong' : 'right', [turn.act.is]))
  }
  const wearer = wearerRead(turn)
  const [one, ...several] = frame.wearers
  if (frame.kinds.length > 0 && several.length === 0) {
    if (one === undefined)
      scores.push(told('nobody named', wearer === null ? 'right' : 'wrong', [wearer ?? '']))
    else {
      const reading = wearer === null ? 'none' : isSamePerson(one, wearer) ? 'right' : 'wrong'
      scores.push(told('wearer', reading, [wearer ?? '']))
    }
  }
  if (frame.situations.length > 0 && frame.kinds.length > 0) {
    const read = turn.request.situations.map(({ id }) => id)
    const reading =
      read.length === 0 ? 'none' : read.some((id) => frame.situations.includes(id)) ? 'right' : 'wrong'
    scores.push(told('situation', reading, read))
    const [meant, taken] = [formalityOf(frame.situations), formalityOf(read)]
    if (meant !== undefined)
      scores.push(
        told('formality', taken === undefined ? 'none' : taken === meant ? 'right' : 'wrong', [taken ?? '']),
      )
  }
  return scores
}

/** How dressed people come, by the first day that says so. */
const formalityOf = (ids: readonly string[]) =>
  ids.map((id) => (isSituation(id) ? situations[id].formality : undefined)).find((each) => each !== undefined)

const isOnlyIn = (kind: string, others: readonly string[], wanted: readonly string[]) =>
  others.includes(kind) && !wanted.includes(kind)

const kindsOf = (name: string): readonly string[] =>
  name === 'outfit' || name === 'any' || name === 'gift'
    ? []
    : (families as readonly string[]).includes(name)
      ? categoriesOf(name as Family)
      : [name]

/** What would be looked for: the kinds of the wishes, else those that needs come to. */
function kindsRead({ request }: TurnContext): readonly string[] {
  const named = request.wishes.flatMap(({ wanted }) => wanted.category ?? [])
  if (named.length > 0) return [...new Set(named)]
  const firm = firmNeeds(request.situations)?.kinds ?? []
  if (firm.length > 0) return firm
  return request.situations.flatMap(({ id }) => {
    const situation = isSituation(id) ? situations[id] : undefined
    return situation?.leadsKinds === true ? (situation.kinds ?? situation.wanted?.category ?? []) : []
  })
}

type Person = 'woman' | 'man' | 'girl' | 'boy' | 'child' | 'baby'

function wearerRead({ request, profile }: TurnContext): Person | null {
  const wanted = request.wishes.find(({ wanted: { gender, age_group } }) => gender ?? age_group)?.wanted
  const gender = wanted?.gender?.[0] ?? profile.wearer?.gender
  const age = wanted?.age_group?.[0] ?? profile.wearer?.age_group
  if (age === 'babies') return 'baby'
  if (age === 'kids') return gender === 'female' ? 'girl' : gender === 'male' ? 'boy' : 'child'
  return gender === 'female' ? 'woman' : gender === 'male' ? 'man' : null
}

/** Shops file what fits teenagers with either. */
const isSamePerson = (labeled: EarWearer, read: Person): boolean =>
  labeled === read ||
  (labeled === 'teen-girl' && (read === 'woman' || read === 'girl')) ||
  (labeled === 'teen-boy' && (read === 'man' || read === 'boy')) ||
  (labeled === 'child' && (read === 'girl' || read === 'boy'))
