import { categoryTerms, familyTerms } from '../taxonomy.ts'
import type { AttributeSpec } from './attribute-spec.ts'

/** What kind of product it is. */
export const category = {
  values: categoryTerms,
  arity: 'one',
  wider: familyTerms,
  columns: `
    articletype, producttype, type, producttypename, subcategory, category, categoryname, categories,
    productcategory, merchantcategory, googleproductcategory, categorypath, mastercategory, department, maincategory, produktart,
    produkttyp, artikelart, artikeltyp, warengruppe, kategorie, kategorien, produktkategorie, warenkategorie, kategoriepfad,
    categorie, categoria, tipo, typ, rubrik, collection
  `,
  weight: { stated: 1, presumed: 0.8 },
  relaxation: { stage: 'last', place: 1 },
} as const satisfies AttributeSpec
