import type { AttributeSpec } from './attribute-spec.ts'

/** What it is made of, the main one first. */
export const material = {
  values: {
    cotton: { shopify: 'Cotton', narrower: 'organic cotton, poplin, twill, flannel, terry' },
    linen: { shopify: 'Linen', synonyms: 'flax' },
    wool: {
      shopify: 'Wool',
      synonyms: 'woollen, woolen',
      narrower: 'merino, cashmere, tweed, mohair, alpaca, angora, felt',
    },
    silk: { shopify: 'Silk', synonyms: 'silky, silken' },
    satin: { shopify: 'Satin' },
    denim: { shopify: 'Denim' },
    leather: {
      shopify: 'Leather',
      synonyms: 'real leather, genuine leather',
      narrower: `
        patent leather, nappa, lambskin, calfskin, calf leather, cowhide, goatskin, deerskin, full grain leather, top grain leather,
        smooth leather, pebbled leather
      `,
    },
    suede: { shopify: 'Suede', narrower: 'nubuck' },
    polyester: { shopify: 'Polyester', synonyms: 'poly' },
    nylon: { shopify: 'Nylon', narrower: 'polyamide' },
    viscose: { shopify: 'Viscose', synonyms: 'rayon', narrower: 'modal, lyocell, tencel' },
    velvet: { shopify: 'Velvet', synonyms: 'velvety', narrower: 'velour' },
    lace: { shopify: 'Lace', synonyms: 'lacy, lacey', narrower: 'crochet, broderie' },
    chiffon: { shopify: 'Chiffon', narrower: 'georgette, organza, tulle' },
    fleece: { shopify: 'Fleece', narrower: 'sherpa, teddy' },
    knit: { synonyms: 'knitted', narrower: 'ribbed, cable knit, chunky knit' },
    corduroy: { shopify: 'Corduroy', synonyms: 'cord, cords' },
    canvas: { shopify: 'Canvas' },
    mesh: { shopify: 'Mesh', narrower: 'fishnet, net' },
    synthetic: {
      shopify: 'Synthetic',
      synonyms: 'man made',
      narrower: `
        faux leather, vegan leather, fake leather, pu leather, leather alternative, acrylic, spandex, lycra,
        elastane, neoprene, faux fur, faux suede
      `,
    },
    metal: {
      shopify: 'Metal',
      synonyms: 'metallic finish',
      narrower: 'stainless steel, brass, sterling silver, alloy',
    },
  },
  arity: 'many',
  columns: `
    material, materials, fabric, fabrictype, composition, materialien, stoff, gewebe, obermaterial, materialzusammensetzung,
    zusammensetzung, footwearmaterial, bagcasematerial, jewelrymaterial, matiere, matieres, materiale, materiali, materiaal, tejido, composicion, composizione
  `,
  weight: { stated: 0.4, presumed: 0.2 },
  relaxation: { stage: 'fine', place: 6 },
} as const satisfies AttributeSpec
