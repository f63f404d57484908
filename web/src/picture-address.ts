/** The address in a text that is nothing but one of a picture: "https://shop.example/dress.jpg?w=900". Null for other texts. */
export function pictureAddress(text: string): string | null {
  const trimmed = text.trim()
  if (!/^https?:\/\/\S+$/i.test(trimmed)) return null
  const url = URL.parse(trimmed)
  return url !== null && /\.(?:jpe?g|png|webp|avif|gif|heic|heif)$/i.test(url.pathname) ? url.href : null
}
