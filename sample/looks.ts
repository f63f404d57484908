import { pictureOfLook } from './drawing/look.ts'
import { casualLooks } from './looks/casual.ts'
import { dressedUpLooks } from './looks/dressed-up.ts'
import type { Look } from './looks/look.ts'
import { outdoorLooks } from './looks/outdoors.ts'
import { renderJpeg } from './render.ts'

const looks: readonly Look[] = [...casualLooks, ...dressedUpLooks, ...outdoorLooks]

/** Twelve looks, each with a title, on plain and colored grounds. */
export function sampleLooks(): readonly Look[] {
  return looks
}

/** The look's picture, a JPEG of 540 by 720. */
export function renderLook(look: Look): Promise<Buffer> {
  return renderJpeg(pictureOfLook(look))
}
