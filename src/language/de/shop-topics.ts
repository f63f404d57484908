import type { AskingWords } from '../asking-words.ts'

/** How a shop is asked about itself. */
export const shopTopicWords: AskingWords['shop'] = {
  delivery: {
    asked: [
      /\b(?:liefert|liefern|verschickt|verschicken|versendet|versenden|schickt|schicken) (?:ihr|sie|man)\b(?! mir (?:ein|was|bilder|fotos))/,
      /\b(?:wie lange|wie schnell|wie viel|wieviel|was|wann|wie hoch|wie teuer|ab wann|ab wieviel|bis wann)\b.{0,40}\b(?:lieferung|lieferzeit|lieferkosten|versand|versandkosten|porto|geliefert|verschickt|ankommen|kommt (?:das|es|die|der) an|da sein|lieferbar)\b/,
      /\bwann (?:kommt|kommen|ist|sind|wird|kriege?|bekomme?)\b.{0,30}\b(?:an|da|hier|geliefert|ware|paket|bestellung)\b/,
      /\b(?:versandkosten|lieferkosten|lieferzeit|lieferzeiten|versandkostenfrei|portofrei|express(?:versand|lieferung)|versandfrei|lieferdienst)\b/,
      /\b(?:kommt|ist|sind|waere|ware) (?:das|es|die|sie|der)\b.{0,20}\b(?:bis|noch|rechtzeitig|vor)\b.{0,25}\b(?:an|da|hier|geliefert|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|weihnachten|morgen)\b/,
      /\b(?:zoll|einfuhrabgaben)\b|\bwer zahlt\b.{0,20}\b(?:porto|versand|rucksendung)\b/,
      /\b(?:im laden|in der filiale|im geschaft) (?:ab)?holen\b|\babholen\b.{0,15}\b(?:im|bei euch|filiale|laden)\b|\bselbst abholen\b/,
    ],
    named: [/\b(?:lieferung|lieferungen|versand|porto|liefern|liefert|paket|packstation|verschicken)\b/],
  },
  returns: {
    asked: [
      /\b(?:zuruckschick\w*|zuruckgeb\w*|zuruckgeschickt|zuruckgegeben|zurucksend\w*|zurucknehm\w*|zuruckbring\w*|umtausch\w*|umgetauscht|umzutauschen|tausch\w* (?:ihr|sie))\b/,
      /\b(?:retoure\w*|rucksend\w*|ruckgabe\w*|ruckerstattung|widerruf\w*|ruckversand|retournier\w*|erstattet|erstattung|ruckporto|retourenschein|retourenlabel)\b/,
      /\b(?:geld|kohle) (?:wieder |wirklich )?zuruck\b|\bwieder zuruck\b|\bnimmt ihr\b.{0,25}\bzuruck\b/,
      /\bschick\w*\b.{0,25}\bzuruck\b|\bgeb\w*\b.{0,20}\bzuruck\b/,
      /\b(?:falsche (?:grosse|farbe|ware|schuh\w*|artikel)|kaputt|beschadigt|mit (?:einem )?(?:loch|fleck))\b.{0,20}\b(?:gekommen|geliefert|angekommen|geschickt|bekommen|an)\b/,
      /\b(?:zu hause|daheim|zuhause) anprobier\w*\b/,
    ],
    named: [/\b(?:umtausch|retoure|retouren|zuruck|reklamation|reklamieren)\b/],
  },
  orders: {
    asked: [
      /\bwo (?:ist|bleibt|steckt)\b.{0,15}\b(?:mein\w*|unser\w*|die|das) (?:bestellung|paket|lieferung|ware|sendung|kleid|schuhe|jacke|mantel)\b/,
      /\b(?:sendungsverfolgung|sendungsnummer|bestellnummer|bestellstatus|trackingnummer|tracking)\b/,
      /\b(?:stornier\w*|abbestell\w*)\b|\b(?:bestellung|adresse|lieferadresse)\b.{0,25}\b(?:andern|geandert|loschen|falsch|abbrechen)\b|\bfalsche adresse\b/,
      /\bmein\w* (?:bestellung|paket|sendung)\b|\b(?:nicht|nie|noch nichts) (?:angekommen|geliefert|da)\b/,
    ],
    named: [/\b(?:bestellung|paket|sendung)\b/],
  },
  payment: {
    asked: [
      /\b(?:kann|konnen|kannst|darf|geht|gehts|nehmt|nehmen|akzeptiert|habt|haben|wie|was|womit|gibt|gibts|zahl\w*|bezahl\w*)\b.{0,35}\b(?:bezahl\w*|zahlen|zahl|paypal|klarna|kreditkarte|rechnung|ratenzahlung|raten|vorkasse|lastschrift|nachnahme|bar|uberweis\w*|apple pay|google pay)\b/,
      /\b(?:zahlungsart\w*|zahlungsmoglichkeit\w*|zahlungsweise\w*|bezahlmoglichkeit\w*|ratenkauf|kauf auf rechnung|auf rechnung|mehrwertsteuer|mwst|umsatzsteuer|steuern|kassenbon|quittung)\b/,
    ],
    named: [/\b(?:paypal|klarna|kreditkarte|ratenzahlung|vorkasse|lastschrift|nachnahme|rechnung|zahlung)\b/],
  },
  vouchers: {
    asked: [
      /\b(?:gibts?|habt|haben|verkauft|kann|konnen|wo|wie|gilt|gelten|lost|einlosen|welche|was|funktioniert)\b.{0,35}\b(?:gutschein\w*|geschenkkarte\w*|geschenkgutschein\w*)\b|\bgutschein\w*\b.{0,25}\b(?:einlosen|gultig|gilt|geht nicht|funktioniert|code)\b/,
    ],
    named: [/\b(?:gutschein\w*|geschenkkarte\w*)\b/],
  },
  discounts: {
    asked: [
      /\b(?:gibts?|habt|haben|krieg\w*|bekomm\w*|wann|ist|kann|was|gebt|geben|macht|wo)\b.{0,40}\b(?:rabatt\w*|prozente|nachlass|aktion\w*|ausverkauf|schlussverkauf|sale|rabattcode|skonto|black friday|treuepunkte|punkte)\b/,
      /\b(?:studenten|schuler|senioren|mitarbeiter|mengen|neukunden|geburtstags|stammkunden)[- ]?rabatt\w*\b|\bnewsletter\b|\brabattcode\b/,
    ],
    named: [/\b(?:rabatt\w*|black friday|newsletter|schlussverkauf)\b/],
  },
  sizes: {
    asked: [
      /\b(?:grossentabelle\w*|grossenberater|masstabelle\w*)\b/,
      /\bwie fallen eure\b|\bfallen (?:eure|ihre|die) (?:sachen|grossen|klamotten|teile|schuhe|kleider)\b.{0,25}\baus\b/,
    ],
    named: [],
  },
  hours: {
    asked: [
      /\b(?:offnungszeit\w*|geschaftszeit\w*|ladenschluss)\b/,
      /\b(?:wann|bis wann|ab wann|wie lange|um wieviel uhr)\b.{0,20}\b(?:habt|haben|hat|macht|machen|ist|seid|sind|schliesst|offnet)\b.{0,20}\b(?:offen|auf|geoffnet|zu|ihr|sie)\W*$/,
      /\b(?:habt|haben|hat|seid|sind) (?:ihr|sie|der laden|die filiale)\b.{0,30}\b(?:offen|geoffnet|auf|zu)\W*$/,
    ],
    named: [/\b(?:offen|geoffnet)\W*$/],
  },
  stores: {
    asked: [
      /\b(?:habt|haben|gibts?|gibt es|wo)\b.{0,25}\b(?:laden|geschaft|filiale\w*|ladengeschaft|showroom|outlet|niederlassung)\b/,
      /\b(?:laden|geschaft|filiale|outlet) in\b|\bwo (?:seid ihr|sitzt ihr|sind sie|ist euer|ist ihr)\b|\b(?:vor ort|im laden|im geschaft)\b.{0,20}\b(?:anprobier\w*|probieren|anschauen|ansehen|anfassen)\b/,
      /\bnur online\b/,
      /\b(?:ist|sind|seid|wirkt|scheint)\b.{0,25}\b(?:serios\w*|vertrauenswurdig\w*|fake ?shop|abzocke|betrug\w*|echter? (?:laden|shop|firma))\b|\bkann (?:ich|man) (?:euch|ihnen|dem (?:laden|shop)|dem) (?:ver)?trauen\b/,
    ],
    named: [],
  },
  contact: {
    asked: [
      /\b(?:telefonnummer|telefonisch|hotline|kundenservice|kundendienst|kontaktformular|ansprechpartner\w*|mailadresse|e ?mail ?adresse|whatsapp)\b/,
      /\b(?:wie|wo|kann|konnte|darf|an wen|bei wem) (?:kann |konnte )?(?:ich|man|mich)\b.{0,25}\b(?:anrufen|erreichen|erreiche|kontaktieren|beschweren|wenden|mailen|schreiben)\b/,
      /\b(?:mit (?:einem|einer|nem|wem|jemand\w*)|echten)\b.{0,20}\b(?:menschen|mensch|mitarbeiter\w*|verkaufer\w*|person|chef\w*|sprechen|reden|telefonieren)\b/,
    ],
    named: [/\b(?:telefonnummer|hotline|kundenservice)\b/],
  },
  warranty: {
    asked: [/\b(?:wie|was|gibts?|habt|ist|hat|haben|auf)\b.{0,30}\b(?:garantie|gewahrleistung)\b/],
    named: [/\b(?:garantie|gewahrleistung)\b/],
  },
  services: {
    asked: [
      /\b(?:geschenkverpackung|als geschenk (?:verpack\w*|einpack\w*)|geschenkpapier|verpackt ihr|packt ihr)\b/,
      /\b(?:anderungsservice|anderungsschneider\w*|schneiderei|reparatur\w*|repariert ihr|andert ihr|kurzt ihr|kurzen sie|andern sie|stickt ihr|bestickt ihr|gravur)\b/,
      /\b(?:zurucklegen|zuruckgelegt|reservier\w*)\b/,
    ],
    named: [],
  },
  account: {
    asked: [
      /\b(?:konto|kundenkonto|account|passwort)\b.{0,25}\b(?:losch\w*|anleg\w*|vergessen|andern|eroffn\w*|brauch\w*)\b|\b(?:datenschutz|meine daten|abmelden)\b/,
    ],
    named: [/\b(?:kundenkonto|passwort)\b/],
  },
}
