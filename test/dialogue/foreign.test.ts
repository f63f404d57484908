import { afterAll, describe, expect, test } from 'vitest'
import { wordReply } from '../../chains/word-reply.ts'
import { hearMessage } from '../../src/dialogue/hear-message.ts'
import { emptyMemory } from '../../src/dialogue/memory.ts'
import { createBuiltInEar } from '../../src/ear/built-in.ts'
import { type Heard, noFrame } from '../../src/ear/heard.ts'
import { later, turnOf } from './turn.ts'

const ear = createBuiltInEar()
afterAll(() => ear.close())

async function heardTurn(message: string, memory = emptyMemory('')) {
  return turnOf(message, {
    memory,
    brands: ['La Perla', 'Él'],
    heard: await hearMessage(ear, { message, memory, newPhotos: [] }),
  })
}

describe('who speaks none of our languages is told so in theirs, and shown nothing', () => {
  test.each([
    ['necesito unos zapatos cómodos para trabajar', 'es', /inglés y alemán/],
    ['je voudrais une jupe longue pour un mariage', 'fr', /anglais et l’allemand/],
    ['vorrei una giacca impermeabile da donna', 'it', /inglese e il tedesco/],
    ['hebben jullie warme truien', 'nl', /Engels en Duits/],
    ['szukam ciepłego swetra dla mamy', 'pl', /angielski i niemiecki/],
    ['estou à procura de umas botas castanhas', 'pt', /inglês e alemão/],
    ['annem için siyah bir ceket arıyorum', 'tr', /İngilizce ve Almanca/],
    ['jag letar efter en varm tröja till min son', 'sv', /only understand English and German/],
  ])('%s', async (message, language, reply) => {
    const turn = await heardTurn(message)
    expect(turn.request).toMatchObject({ foreign: language, wishes: [] })
    expect(turn.act).toEqual({ is: 'talk', about: 'other-language' })
    expect(wordReply(turn, [])).toMatch(reply)
  })

  test('the conversation keeps its own language', async () => {
    const turn = await heardTurn('algo más barato, por favor', { ...later(), language: 'de' })
    expect(turn.request).toMatchObject({ foreign: 'es', language: 'de' })
  })
})

describe('what only looks foreign is searched for', () => {
  test.each([
    'a caftan by La Perla, taupe',
    'hose bordeaux größe 48',
    'beret noir style hat',
    'sombrero for the beach',
    'kimono jacket, fuchsia',
    'habts ihr a Lederhosn',
    'sari blouse ecru',
  ])('%s', async (message) => {
    expect((await heardTurn(message)).request.foreign).toBe(undefined)
  })

  test('letters alone decide nothing, and neither does the ear', () => {
    const heard: Heard = {
      ...{ act: 'other-language', isCertain: true, words: [], frame: noFrame },
    }
    expect(turnOf('a warm coat for my mother, please', { heard }).request.foreign).toBe(undefined)
    expect(turnOf('busco un abrigo largo para mi madre', { heard: null }).request.foreign).toBe(undefined)
  })
})
