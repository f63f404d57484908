import type { SituationWords } from '../../situation-words.ts'

/** Who says to be one of them dresses for that day, and clothes named for it are for it. */
export const rolesWords = {
  'wedding-guest':
    'mother of the bride / mother of the groom / father of the bride / father of the groom / mum of the bride / mum of the groom / dad of the bride / dad of the groom / mom of the bride / mom of the groom / brides mother / brides mum / brides mom / brides father / brides dad / grooms mother / grooms mum / grooms mom / grooms father / grooms dad / sister of the bride / brother of the bride / best man / maid of honor / maid of honour / bridesmaid / groomsman / usher / is getting married / is marrying / gets married',
  office:
    'work shirt / work shirts / work blouse / work blouses / work dress / work dresses / work trousers / work pants / work skirt / work skirts / work tops / work clothes / work wear / work wardrobe / work blazer / office clothes / office wear / office shirt / office shirts / office trousers / office wardrobe / office appropriate / work appropriate / office friendly / work friendly / appropriate for the office / suitable for the office / suitable for work / safe for work / office safe',
} as const satisfies SituationWords
