import ipaddr from 'ipaddr.js'

/** True for an address of the public internet; false for private, loopback, link-local, translated and reserved ranges. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}
