import type { Talk } from '../../dialogue/talk.ts'
import { pick } from '../pick.ts'

/** What to answer to talk, and where there is nothing to go on from; of several phrasings the key takes one. */
export const wordTalk = (talk: Talk, key: string): string => pick(key, [said[talk]].flat() as Phrasings)

type Phrasings = [string, ...string[]]

const said: Readonly<Record<Talk, string | Phrasings>> = {
  hello: [
    'Hello! Tell me what you are looking for, or send a photo of something you like.',
    'Hi there! Describe a piece, or drop in a photo, and I will find what comes close.',
    'Hello! What may I find for you? Words, a photo, or both will do.',
  ],
  bot: 'Yes, I am a program: the assistant of this shop. I know its clothes, shoes and bags; what may I look for?',
  'how-are-you': 'Fine, thank you! And I would be glad to find you something: what are you looking for?',
  'good-news':
    'Congratulations, that is great news! What do you need for it? Tell me the dress code, whether it is for a woman or a man, and a budget if you have one, and I will put outfits together.',
  'past-complaint':
    'I am sorry that it was not for you. What was wrong: the style, the colors, the fit or the price? Then I will look for something different.',
  'no-plan':
    'No problem, let us start simply: what is it for (every day, work, a party, a trip), for whom, and about how much may it cost? Or name a color you like.',
  pets: 'No, the shop has nothing for animals, only clothes, shoes and bags for people. Is there anything of those that I may look for?',
  'too-dear':
    'I am sorry to hear that. Tell me the piece and the most that you want to pay, and I will show only what keeps to it; or ask for the cheapest of a kind.',
  help: 'I find products of this shop. Describe a piece, send a photo and say what should be different, or ask about a product I showed: its sizes, something cheaper, another color, or what goes with it.',
  praised: 'Glad to hear it. Shall I look for something to go with it, or anything else?',
  thanked: [
    'You are welcome! Tell me if I can find anything else.',
    'My pleasure. Anything else you need?',
    'You are very welcome. I am here if you want something to go with it.',
  ],
  goodbye: 'Goodbye, and enjoy what you found!',
  sorry:
    'I am sorry that this was no help. Tell me the piece, the color, the size or the price you have in mind, and I will try again.',
  'off-topic': [
    'That is beyond me: clothes, shoes and bags of this shop are all I know. Is there a piece I may find for you?',
    'I would only guess at that. What I do know is this shop; shall I look for something to wear?',
    'I leave that to others, as I only know fashion. Tell me what you would like to wear and I will look.',
  ],
  feelings: [
    'That sounds hard, and I am glad you said it. Take your time; when you feel like it, tell me what you would be comfortable in and I will look for that.',
    'I am sorry, that is a lot to carry. If something to wear can help a little, tell me what you feel at ease in.',
  ],
  gibberish: [
    'I could not make that out. Tell me the piece you are looking for, or send me a photo.',
    'I did not get that. What would you like to wear? A kind, a color or an occasion will do.',
  ],
  'other-language':
    'I am sorry, I only understand English and German. Could you ask me in one of them, or send me a photo of what you like?',
  unsafe: 'I cannot help with that. If there is something to wear that I may look for, I gladly will.',
  distress:
    'I am sorry that things are so hard right now. I only know clothes, but please talk to somebody you trust, or call the emergency number where you are: you do not have to be alone with this.',
  'started-over': 'Done, we start afresh. What are you looking for?',
  noted: [
    'Noted, I will keep to that. What are you looking for?',
    'Good to know, I will bear it in mind. Which piece, or which occasion, shall I look for?',
  ],
  'unsure-piece': 'I am not sure which piece you mean. Search for something first, or send me a photo of it.',
  'nothing-to-compare':
    'There is nothing to compare yet. Tell me what you are looking for, and I will show you some.',
  'no-photo': 'I have no photo from you yet. Send me one and I will tell you what I see.',
  'no-search': 'There is no search to go on from yet. Tell me what you are looking for, or send me a photo.',
  'search-failed': 'I could not search just now. Please try again.',
  'ask-wish': 'What kind of piece are you looking for? Name one, a color or an occasion, or send me a photo.',
}

/** What a tool could not do, and how to go on. */
export const wordFailed = (problems: readonly string[], shown: number): string =>
  `${problems.join(' ')} ${
    shown > 0
      ? `You can pick one of the ${shown} products above, or tell me what to change.`
      : 'Tell me what you are looking for, or send me a photo.'
  }`
