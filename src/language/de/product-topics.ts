import type { AskingWords } from '../asking-words.ts'

/** What a product is asked about, by the words that ask it. */
export const productTopicWords: AskingWords['product'] = {
  care: /\b(?:wasch\w*|gewaschen|maschine|trockner\w*|bugel\w*|gebugelt|reinig\w*|pflege\w*|eingeh\w*|eingeht|geht\b.{0,20}\bein|lauft\b.{0,30}\bein|farbt\b.{0,30}\bab|abfarb\w*|fusselt|knittert|knitter\w*|pillt|bleich\w*|schleudern|feinwasche|grad|impragn\w*)\b/,
  lining: /\b(?:gefuttert\w*|futter|unterfuttert|ungefuttert\w*|innenfutter)\b/,
  pockets: /\b(?:taschen|hosentasche\w*|innentasche\w*|seitentasche\w*|brusttasche\w*|eingrifftasche\w*)\b/,
  closure:
    /\b(?:reissverschluss\w*|zipper|knopfe|knopf|geknopft|knopfleiste|verschluss\w*|verschliess\w*|schnalle|klett\w*|druckknopf\w*|zum schnuren|schnursenkel|haken|schliesst|bindet|kordel\w*)\b/,
  stretch:
    /\b(?:dehn\w*|stretch\w*|elastisch\w*|elasthan|elastan|gummibund|gummizug|gibt\b.{0,15}\bnach|nachgeben)\b/,
  transparency:
    /\b(?:durchsichtig\w*|durchscheinend\w*|blickdicht\w*|transparent\w*|scheint\b.{0,25}\bdurch|sieht man\b.{0,25}\bdurch|bh (?:durch|sichtbar))\b/,
  heel: /\b(?:absatz\w*|absatze|wie hoch|plateau)\b/,
  weight: /\b(?:wie schwer|wiegt|wiegen|gewicht|schwer|grammatur)\b/,
  warmth:
    /\b(?:warm\w*|halt\w* warm|dick\w*|dunn\w*|winter\w*|kalt\w*|frier\w*|daunen|fullung|wattiert\w*)\b/,
  rain: /\b(?:wasserdicht\w*|wasserfest\w*|wasserabweisend\w*|regen\w*|winddicht\w*|windfest\w*|atmungsaktiv\w*|nass|schnee|matsch)\b/,
  origin:
    /\b(?:made in|hergestellt|produziert|herkunft|herstellungsland|kommt\b.{0,15}\bher|genaht|fabriziert|gefertigt)\b/,
  material:
    /\b(?:material\w*|stoff|gewebe|woraus|zusammensetzung|prozent|%|echt\w* (?:leder|seide|wolle|pelz|gold|silber|wildleder|kaschmir)|leder|wolle|schurwolle|baumwolle|seide|leinen|polyester|kaschmir|viskose|plastik|kunstleder|kunstfaser|pelz|nickel\w*|acryl|mischgewebe|polyacryl|samt|jeansstoff)\b/,
  length:
    /\b(?:wie (?:lang|breit|gross|kurz|tief|weit)|lange|innenbein\w*|schrittlange|masse|abmessung\w*|zentimeter|cm|breite|umfang|knie|knochel|passt\b.{0,20}\b(?:laptop|a4|handy|buch|ordner|flasche)|liter|volumen|leibhohe|geht\b.{0,20}\bbis)\b/,
  fit: /\b(?:fallt\b.{0,25}\baus|fallen\b.{0,25}\baus|passform|passt|sitzt|eng\w*|weit\w*|geschnitten|schnitt|grosser bestellen|kleiner bestellen|tailliert|schmal\w*|figurbetont|rutscht|spannt|grosse\w* bust\w*|waden)\b/,
  comfort:
    /\b(?:kratzt|kratzig\w*|weich\w*|bequem\w*|angenehm\w*|juckt|druckt|drucken|riecht|stinkt|empfindlich\w*|allergi\w*|rau|quietsch\w*|blasen|schwitz\w*|rutschig|rutschfest)\b/,
  quality:
    /\b(?:qualitat\w*|haltbar\w*|robust\w*|reisst|halt\b.{0,20}\b(?:lange|das|aus)|geht\b.{0,12}\bkaputt|verarbeit\w*|taugt|wertig\w*|ausleiert|leiert\w*)\b/,
  ethics:
    /\b(?:vegan\w*|bio\w*|nachhaltig\w*|fair\w*|recycelt\w*|tierleid\w*|okologisch\w*|kinderarbeit|gots)\b/,
  rating:
    /\b(?:\w*bewertung\w*|\w*rezension\w*|sternen?|bewertet|was (?:sagen|meinen|denken) (?:\w+ )?(?:andere|kunden|leute|kaufer\w*))\b/,
  model: /\b(?:das model|models?|fotomodell)\b/,
  sizes: /\b(?:grosse[n]?|in (?:xs|s|m|l|xl|xxl|\dxl|\d{2,3})|nummer (?:grosser|kleiner)|kindergrosse\w*)\b/,
  colors: /\b(?:(?:andere[nr]?|welche[nr]?|weitere[n]?|noch) farben?|farbton|farben)\b/,
  price: /\b(?:was kostet|kostet|kosten|preis\w*|teuer|wie viel|wieviel)\b/,
  sale: /\b(?:reduziert\w*|(?:he)?runtergesetzt\w*|herabgesetzt\w*|im (?:angebot|sale|schlussverkauf|ausverkauf)|rabattiert\w*|sonderangebot\w*|angebotspreis\w*)\b/,
  stock:
    /\b(?:auf lager|verfugbar|lieferbar|vorratig|noch (?:da|welche|zu haben|erhaltlich)|ausverkauft|wieder (?:rein|da)|nachbestell\w*|lagernd)\b/,
  brand:
    /\b(?:welche marke|marke|hersteller|von wem|welche firma|welcher firma|wer stellt|welches label|designer)\b/,
  detail:
    /\b(?:trager|abnehmbar\w*|verstellbar\w*|kapuze\w*|kragen|rucken\w*|gurtel\w*|schlaufe\w*|ausschnitt|armel\w*|einlage\w*|innensohle\w*|sohle\w*|polster\w*|gepolstert\w*|bundchen|saum|naht|nahte|volant\w*|logo|aufdruck|muster|pailletten|glitzer|bugel|cups?|dabei|inklusive|wende\w*|schlitz|innen|hinten|vorne|facher|henkel|loch|locher|besatz|bestickt\w*|glanz\w*|matt)\b/,
}
