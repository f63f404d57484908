import type { LanguageCode } from '../language/language.ts'

/** Says, in languages that are not heard, which ones are. */
export const onlyHeard: Readonly<Record<LanguageCode, string>> = {
  es: 'Lo siento, solo entiendo inglés y alemán. ¿Puedes escribirme en uno de esos idiomas, o enviarme una foto de lo que buscas?',
  fr: 'Désolé, je ne comprends que l’anglais et l’allemand. Peux-tu m’écrire dans l’une de ces langues, ou m’envoyer une photo de ce que tu cherches ?',
  it: 'Mi dispiace, capisco solo l’inglese e il tedesco. Puoi scrivermi in una di queste lingue, o mandarmi una foto di quello che cerchi?',
  nl: 'Sorry, ik begrijp alleen Engels en Duits. Kun je me in een van die talen schrijven, of een foto sturen van wat je zoekt?',
  pl: 'Przepraszam, rozumiem tylko angielski i niemiecki. Napisz do mnie w jednym z tych języków albo wyślij zdjęcie tego, czego szukasz.',
  pt: 'Desculpa, só entendo inglês e alemão. Podes escrever-me numa dessas línguas, ou enviar-me uma foto do que procuras?',
  tr: 'Üzgünüm, yalnızca İngilizce ve Almanca anlıyorum. Bana bu dillerden birinde yazar mısın, ya da aradığının bir fotoğrafını gönderir misin?',
}
