import ipaddr from 'ipaddr.js'
import { isPublicAddress } from '../image/public-address.ts'
import { repeated } from './repeated.ts'

/**
 * True for an address that a shopper may be sent to: of the web, on a public host or this shop's own ("/p/7"). Not for what
 * runs in the page ("javascript:", "data:"), nor for this machine's or a private network's addresses.
 */
export const isWebLink = repeated(readLink)

function readLink(link: string): boolean {
  const url = URL.parse(link, 'https://shop.invalid/')
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false
  if (url.username !== '' || url.password !== '') return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // URL writes every number that is an address as such; a name is not tried as one, which would be slow.
  const mayBeAddress = /^[\d.]+$|:/.test(host)
  return mayBeAddress && ipaddr.isValid(host)
    ? isPublicAddress(host)
    : !/(^|\.)(localhost|local|internal)\.?$/i.test(host)
}
