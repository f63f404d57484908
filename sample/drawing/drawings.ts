import { drawBackpack } from '../drawings/backpack.ts'
import { drawBeanie } from '../drawings/beanie.ts'
import { drawBelt } from '../drawings/belt.ts'
import { drawBlazer } from '../drawings/blazer.ts'
import { drawBlouse } from '../drawings/blouse.ts'
import { drawBoots } from '../drawings/boots.ts'
import { drawCap } from '../drawings/cap.ts'
import { drawCardigan } from '../drawings/cardigan.ts'
import { drawClutch } from '../drawings/clutch.ts'
import { drawCoat } from '../drawings/coat.ts'
import { drawDress } from '../drawings/dress.ts'
import { drawDuffelBag } from '../drawings/duffel-bag.ts'
import { drawFlats } from '../drawings/flats.ts'
import { drawFlipFlops } from '../drawings/flip-flops.ts'
import { drawFormalShoes } from '../drawings/formal-shoes.ts'
import { drawGloves } from '../drawings/gloves.ts'
import { drawHandbag } from '../drawings/handbag.ts'
import { drawHat } from '../drawings/hat.ts'
import { drawHeels } from '../drawings/heels.ts'
import { drawHoodie } from '../drawings/hoodie.ts'
import { drawJacket } from '../drawings/jacket.ts'
import { drawJeans } from '../drawings/jeans.ts'
import { drawJumpsuit } from '../drawings/jumpsuit.ts'
import { drawKurta } from '../drawings/kurta.ts'
import { drawLaptopBag } from '../drawings/laptop-bag.ts'
import { drawLeggings } from '../drawings/leggings.ts'
import { drawLoafers } from '../drawings/loafers.ts'
import { drawPants } from '../drawings/pants.ts'
import { drawPolo } from '../drawings/polo.ts'
import { drawSandals } from '../drawings/sandals.ts'
import { drawScarf } from '../drawings/scarf.ts'
import { drawShirt } from '../drawings/shirt.ts'
import { drawShorts } from '../drawings/shorts.ts'
import { drawSkirt } from '../drawings/skirt.ts'
import { drawSneakers } from '../drawings/sneakers.ts'
import { drawSocks } from '../drawings/socks.ts'
import { drawSunglasses } from '../drawings/sunglasses.ts'
import { drawSweater } from '../drawings/sweater.ts'
import { drawSweatshirt } from '../drawings/sweatshirt.ts'
import { drawSwimsuit } from '../drawings/swimsuit.ts'
import { drawTShirt } from '../drawings/t-shirt.ts'
import { drawTankTop } from '../drawings/tank-top.ts'
import { drawTie } from '../drawings/tie.ts'
import { drawTop } from '../drawings/top.ts'
import { drawTrackPants } from '../drawings/track-pants.ts'
import { drawTunic } from '../drawings/tunic.ts'
import { drawVest } from '../drawings/vest.ts'
import { drawWallet } from '../drawings/wallet.ts'
import { drawWatch } from '../drawings/watch.ts'
import type { Draw } from './drawing.ts'
import type { DrawingSpec } from './spec.ts'

/** Every type of product that can be drawn. */
export const drawings = {
  backpack: drawBackpack,
  beanie: drawBeanie,
  belt: drawBelt,
  blazer: drawBlazer,
  blouse: drawBlouse,
  boots: drawBoots,
  cap: drawCap,
  cardigan: drawCardigan,
  clutch: drawClutch,
  coat: drawCoat,
  dress: drawDress,
  'duffel-bag': drawDuffelBag,
  flats: drawFlats,
  'flip-flops': drawFlipFlops,
  'formal-shoes': drawFormalShoes,
  gloves: drawGloves,
  handbag: drawHandbag,
  hat: drawHat,
  heels: drawHeels,
  hoodie: drawHoodie,
  jacket: drawJacket,
  jeans: drawJeans,
  jumpsuit: drawJumpsuit,
  kurta: drawKurta,
  'laptop-bag': drawLaptopBag,
  leggings: drawLeggings,
  loafers: drawLoafers,
  pants: drawPants,
  polo: drawPolo,
  sandals: drawSandals,
  scarf: drawScarf,
  shirt: drawShirt,
  shorts: drawShorts,
  skirt: drawSkirt,
  sneakers: drawSneakers,
  socks: drawSocks,
  sunglasses: drawSunglasses,
  sweater: drawSweater,
  sweatshirt: drawSweatshirt,
  swimsuit: drawSwimsuit,
  't-shirt': drawTShirt,
  'tank-top': drawTankTop,
  tie: drawTie,
  top: drawTop,
  'track-pants': drawTrackPants,
  tunic: drawTunic,
  vest: drawVest,
  wallet: drawWallet,
  watch: drawWatch,
} as const satisfies Readonly<Record<string, Draw>>
export type Drawable = keyof typeof drawings

/** A spec of a type that can be drawn. */
export type DrawableSpec = DrawingSpec & { readonly category: Drawable }
