import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CaseShop, exact, openCaseShop } from './open-case.ts'

let shop: CaseShop
beforeAll(async () => {
  shop = await openCaseShop()
  await shop.feed(
    'boutique.csv',
    `id,titre,description,prix,couleur,taille,sexe,categorie,matiere,marque
fa,Robe longue fleurie,Robe d'été sans manches,"49,90 €",Rouge,38,Femme,Robes,Coton,Lise
fb,Chemise en lin,Manches longues,"39,90 €",Bleu clair,M,Homme,Chemises,Lin,Lise
fc,Pull col roulé,,"59 €",Gris anthracite,S,Femme,Pulls,Laine,Lise
fd,Sac à main,,"59 €",Marron,,Femme,Sacs,Simili cuir,Lise
fe,Peignoir éponge,,"59 €",Blanc,,Mixte,Peignoirs,Coton,Lise
`,
  )
  await shop.feed(
    'tienda.csv',
    `referencia;nombre;descripcion;precio;color;talla;genero;categoria;material;disponibilidad
ea;Vestido corto de lunares;Vestido con manga corta;29,95 €;Azul marino;S;Mujer;Vestidos;Algodón;en stock
eb;Zapatillas de piel;;69,95 €;Blanco;41;Hombre;Zapatos;Piel;agotado
`,
  )
  await shop.feed(
    'shopify.csv',
    `Handle,Title,Vendor,Type,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Inventory Qty,Variant Price,Status
rowan,Rowan Jacket,Lise,Jackets,true,Couleur,Noir,Taille,M,2,90,active
rowan,,,,,,Vert,,L,1,80,
`,
  )
}, 60_000)
afterAll(() => shop.close())

test('kinds, colors, materials and wearers of French and Spanish feeds are read', async () => {
  const told = Object.fromEntries((await shop.products()).map(({ id, attributes }) => [id, attributes]))
  expect(told).toMatchObject({
    fa: {
      category: 'dress',
      color: ['red'],
      gender: 'female',
      material: ['cotton'],
      pattern: 'floral',
      sleeve_length: 'sleeveless',
      length: 'maxi',
    },
    fb: { category: 'shirt', color: ['blue'], gender: 'male', material: ['linen'], sleeve_length: 'long' },
    fc: { category: 'sweater', color: ['gray'], neckline: 'turtle', material: ['wool'] },
    fd: { category: 'handbag', color: ['brown'] },
    fe: { category: 'robe', color: ['white'] },
    ea: { category: 'dress', color: ['navy'], gender: 'female', pattern: 'dots', sleeve_length: 'short' },
    eb: { category: 'sneakers', color: ['white'], gender: 'male', material: ['leather'] },
    rowan: { category: 'jacket', color: ['black', 'green'] },
  })
  expect(told.fd?.material).not.toContain('leather')
  expect((await shop.product('eb'))?.availability).toBe('out_of_stock')
})

test('and found by English words', async () => {
  expect(exact(await shop.search('red maxi dress for women'))).toEqual(['fa'])
  expect(exact(await shop.search('dotted dress'))).toEqual(['ea'])
  expect(exact(await shop.search('green jacket in L'))).toEqual(['rowan'])
})
