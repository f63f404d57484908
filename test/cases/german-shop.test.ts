import { expect, test } from 'vitest'
import { describeCase, exact, openCaseShop } from './open-case.ts'

describeCase('19-german-catalogue', (file) => {
  test('German titles, types and columns are read as English ones are', async () => {
    const shop = await openCaseShop()
    try {
      await shop.ingest(file('shopify.csv'))
      await shop.ingest(file('liste.csv'))
      const all = Object.fromEntries((await shop.products()).map((product) => [product.id, product]))
      const attributes = (id: string) => all[id]?.attributes
      expect(attributes('gs-1')).toMatchObject({ category: 'dress', color: ['red'], material: ['cotton'] })
      expect(attributes('gs-1')).toMatchObject({ sleeve_length: 'short', gender: 'female' })
      expect(all['gs-1']).toMatchObject({ sizes: ['S', 'M'], price: { amount: 49.95, currency: 'EUR' } })
      expect(attributes('gs-2')).toMatchObject({ category: 'shirt', color: ['blue'], material: ['linen'] })
      expect(attributes('gs-2')).toMatchObject({ sleeve_length: 'long', gender: 'male' })
      expect(attributes('gs-3')).toMatchObject({ category: 'boots', color: ['black'], material: ['leather'] })
      expect(attributes('gs-4')).toMatchObject({
        category: 'sweater',
        pattern: 'striped',
        material: ['wool'],
      })
      expect(attributes('gs-5')).toMatchObject({ category: 'pants', color: ['green'] })
      expect(attributes('de-1')).toMatchObject({ category: 'dress', color: ['red'], gender: 'female' })
      expect(all['de-1']).toMatchObject({ sizes: ['S', 'M', 'L'], brand: 'Nordwind' })
      expect(attributes('de-2')).toMatchObject({ category: 'shirt', color: ['blue'], gender: 'male' })
      expect(attributes('de-3')).toMatchObject({ category: 'boots', color: ['black'], material: ['leather'] })
      expect([all['de-2']?.stock, all['de-3']?.stock]).toEqual([0, 0])
      expect(attributes('de-4')).toMatchObject({ category: 'pants', gender: 'female', age_group: 'kids' })
      const said = await shop.say('Ich suche ein rotes Sommerkleid in Größe S')
      expect(['gs-1', 'de-1']).toContain(exact(said.products)[0])
      expect(exact((await shop.say('Zeig mir schwarze Lederstiefel')).products)[0]).toBe('gs-3')
      expect(exact((await shop.say('gestreifter Pullover')).products)[0]).toBe('gs-4')
    } finally {
      await shop.close()
    }
  })
})

const feed = `Artikelnummer;Bezeichnung;Beschreibung;Preis;Farbe;Größe;Marke;Kategorie;Verfügbarkeit
k-1;Wollmantel Thea;Langer Mantel aus Schurwolle;219,00 €;Dunkelgrün;36, 38;Fjordlicht;Damen > Mäntel;auf Lager
k-2;Lederfreie Sandalen Ida;Sohle aus Kork;59,00 €;Braun;39;Fjordlicht;Schuhe;auf Lager
k-3;Leggings in Lederoptik;;29,90 €;Schwarz;S, M;Fjordlicht;Damen > Hosen;auf Lager
k-4;Bluse ohne Kragen;Aus reiner Seide;89,00 €;Weiß;M;Fjordlicht;;auf Lager
k-5;Kariertes Flanellhemd Jonas;Warm und weich;49,00 €;Rot;L;Fjordlicht;Herren;auf Lager
k-6;Rock Pia;;39,00 €;Hellblau;S;Fjordlicht;;auf Lager
k-7;Jeansjacke Kim;;99,00 €;;M;Fjordlicht;Jacken;auf Lager
`

test('a German list of my own: compounds, what is denied, kinds that English spells alike', async () => {
  const shop = await openCaseShop()
  try {
    await shop.feed('liste.csv', feed)
    const all = Object.fromEntries((await shop.products()).map(({ id, attributes }) => [id, attributes]))
    expect(all['k-1']).toMatchObject({ category: 'coat', material: ['wool'], gender: 'female' })
    expect(all['k-1']?.color).toContain('green')
    expect(all['k-2']).toMatchObject({ category: 'sandals', color: ['brown'] })
    expect(all['k-2']?.material ?? []).not.toContain('leather')
    expect(all['k-3']).toMatchObject({ category: 'leggings', gender: 'female' })
    expect(all['k-3']?.material ?? []).not.toContain('leather')
    expect(all['k-4']).toMatchObject({ category: 'blouse', material: ['silk'] })
    expect(all['k-4']?.neckline).toBeUndefined()
    expect(all['k-5']).toMatchObject({ category: 'shirt', pattern: 'checkered', gender: 'male' })
    expect(all['k-6']).toMatchObject({ category: 'skirt', color: ['blue'] })
    expect(all['k-7']).toMatchObject({ category: 'jacket' })
    for (const [query, id] of [
      ['Wollmantel für Damen', 'k-1'],
      ['ein karierter Rock', 'k-6'],
      ['a checked flannel shirt for men', 'k-5'],
      ['Thea', 'k-1'],
    ] as const)
      expect([query, (await shop.search(query))[0]?.id]).toEqual([query, id])
  } finally {
    await shop.close()
  }
})
