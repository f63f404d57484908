/** What the widget says of itself, in the languages that the service answers in. */
export type WidgetWords = {
  readonly open: string
  readonly title: string
  readonly close: string
  readonly greeting: string
  readonly message: string
  readonly send: string
  readonly photo: string
  readonly withPhoto: (name: string) => string
  readonly failed: string
  readonly tooMany: (seconds: number) => string
}

const english: WidgetWords = {
  open: 'Ask the stylist',
  title: 'Stylist',
  close: 'Close',
  greeting: 'What are you looking for? Words, a photo, or both.',
  message: 'Your message',
  send: 'Send',
  photo: 'Add a photo',
  withPhoto: (name) => `Photo: ${name}`,
  failed: 'That did not work. Please try again.',
  tooMany: (seconds) => `One moment, please: try again in ${seconds} seconds.`,
}

const german: WidgetWords = {
  open: 'Stilberatung',
  title: 'Stilberatung',
  close: 'Schließen',
  greeting: 'Was suchen Sie? Worte, ein Foto, oder beides.',
  message: 'Ihre Nachricht',
  send: 'Senden',
  photo: 'Foto hinzufügen',
  withPhoto: (name) => `Foto: ${name}`,
  failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  tooMany: (seconds) => `Einen Moment, bitte: in ${seconds} Sekunden noch einmal.`,
}

export const widgetWords = (locale: string): WidgetWords => (/^de\b/i.test(locale) ? german : english)
