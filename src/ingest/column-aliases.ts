import { byAttribute } from '../product/attributes.ts'

/** How the feeds of the trade head their columns, best first, parted by commas; compared in lower case, without accents, letters and digits only. */
export const columnAliases = {
  id: `
    id, productid, itemid, articleid, handle, urlhandle, sku, variantsku, productsku, productcode, articlenumber, itemnumber, code,
    uniqid, uniqueid, merchantproductid, awproductid, identifier, entityid, offerid, productnumber,
    styleid, stylecode, stylenumber, modelnumber, artikelnummer, artikelnr, artnr, artnummer, artikelid,
    bestellnummer, bestellnr, produktid, produktnummer, reference, referenz, referencia, riferimento, artikelnummerid,
    skucode, itemcode, productno, itemno, articleno, styleno, modelno, artno, artikelno, pid, prodid, refid, ref, itemsku, articlecode,
    artikelcode, codigo, codice, tuotenumero, varenummer, indeks, asin, parentasin, partnumber, mpn, gtin, ean, upc, barcode
  `,
  codes: `
    shopcodes, sku, mpn, gtin, ean, upc, isbn, asin, barcode, barcodes, barcodesvalue, gtin8, gtin12, gtin13, gtin14, gtinupceanorisbn, ean13, variantgtin, variantsku, variantbarcode, articlenumber, articleno, itemnumber,
    productcode, stylenumber, stylecode, stylecolour, modelnumber, model, modelno, partnumber, reference,
    manufacturerpartnumber, styleno, stylenr, stylenum, itemno, itemcode, productno, productnumber, articlecode, partno, skucode, herstellerartikelnummer, code, artikelnummer, artikelnr, artnr, herstellernummer, modellnummer, bestellnummer
  `,
  tags: 'tags, producttags, tag, keywords, stichworte, schlagworter, schlagwoerter, schlagworte, etiquettes, etiquetas',
  group: `
    itemgroupid, groupid, parentid, parentsku, parentproductid, modelid, vaterartikel, vaterartikelnummer, vaterartikelnr, vaterartikelid,
    vaterid, hauptartikelnummer, hauptartikelnr, hauptartikelid, elternartikel, elternartikelnummer, elternid, ubergeordneterartikel,
    uebergeordneterartikel, masterartikel, masterartikelnummer, variantengruppe, parentcode,
    parentarticle, parentitem, parentreference, masterid, mastersku, masterproductid, variantgroup, variantgroupid, variantof,
    productgroupid, stylegroup, configurablesku, skuparent, skuparente, idparent, referenceparent, articleparent, produitparent,
    productopadre, skupadre, idpadre, codicepadre, prodottopadre, idgruppo, stammartikel, stammartikelnummer, stammartikelnr,
    stammnummer, variationsgruppe, parent, parentproduct, parenthandle
  `,
  title: `
    title, name, productdisplayname, productname, producttitle, prodname, itemname, itemtitle, displayname, headline, titel,
    produktname, produkttitel, artikelname, artikelbezeichnung, produktbezeichnung, bezeichnung, artikeltitel, nom, titre,
    nomduproduit, nombre, titulo, nome, titolo, nomeprodotto, naam, productnaam, namn, produktnamn, navn, nazwa, nazev, nimi,
    stylename, modelname, articlename, articletitle
  `,
  description: `
    description, bodyhtml, body, text, longdescription, productdescription, detaildesc, desc, details,
    shortdescription, about, beschreibung, produktbeschreibung, artikelbeschreibung, langtext, langbeschreibung,
    kurzbeschreibung, descriptionlongue, descripcion, descricao, descrizione, omschrijving, beskrivning, beskrivelse, opis,
    popis, kuvaus, summary, content
  `,
  brand: `
    brand, vendor, brandname, manufacturer, label, designer, store, marke, markenname, hersteller, marque, marca, merk,
    varumarke, varemerke, maerke, marka, znacka, fabricant, fabrikant, produttore
  `,
  price: `
    price, variantprice, priceamount, pricevalue, pricingamount, pricingvalue, pricingprice, priceinfoprice, priceinfoamount, currentprice, finalprice, sellingprice, searchprice, unitprice, regularprice,
    baseprice, regularerpreis, regulaererpreis, regularpreis, normalpreis, amount, priceinclvat, priceincltax, pricewithtax, grossprice, pricegross, salesprice, retailprice, ourprice,
    webprice, onlineprice, storeprice, consumerprice, offersprice, offerprice, offerslowprice, lowprice, minprice, pricemin, pricefrom,
    preis, verkaufspreis, vk, vkpreis, ladenverkaufspreis, bruttopreis, preisbrutto, endpreis, endkundenpreis, stuckpreis, stueckpreis,
    einzelpreis, ladenpreis, prix, prixttc, prixdevente, precio, preciofinal, prezzo, preco, prijs, verkoopprijs, pris, cena,
    hinta, fiyat, priceprice, pricecents, priceincents, centamount, pricecentamount, pricevaluecentamount, unitamount, priceunitamount,
    amountcents, amountminor, priceamountminor, amountminorunits, priceminor, priceminorunits, pricepence
  `,
  sale_price: `
    saleprice, specialprice, discountprice, discountedprice, reducedprice, promoprice, promotionalprice, promotionprice,
    markdownprice, salepricevalue, salepriceamount, angebotspreis, aktionspreis, sonderpreis, reduzierterpreis, rabattpreis,
    prixpromo, prixpromotionnel, preciooferta, preciorebajado, prezzoscontato, aanbiedingsprijs, reapris, tilbudspris,
    salepricecents
  `,
  sale_dates:
    'salepriceeffectivedate, saledates, saleperiod, salepricedates, aktionszeitraum, angebotszeitraum',
  sale_start: `
    salestart, salestartdate, salefrom, salevalidfrom, validfrom, offervalidfrom, offerfrom, offerstart, promostart, promofrom, promotionstart,
    promotionstartdate, promotionfrom, discountstart, discountstartdate, discountfrom, discountvalidfrom, angebotvon, angebotsbeginn,
    aktionsbeginn, aktionab, gultigab, gueltigab, gultigvon, gueltigvon, salepricestart, salepricestartdate, salepricefrom, datesalepricestarts,
    specialfromdate, specialpricefromdate, aktionvon, angebotab
  `,
  sale_end: `
    saleend, saleenddate, saleto, saleuntil, salevalidto, salevaliduntil, validto, validuntil, offervalidto, offervaliduntil, offerto, offeruntil, offerend,
    promoend, promoto, promountil, promotionend, promotionenddate, promotionto, discountend, discountenddate, discountto, discountuntil,
    discountvalidto, angebotsende, aktionsende, gultigbis, gueltigbis, salepriceend, salepriceenddate, salepriceto, datesalepriceends, specialtodate,
    specialpricetodate, aktionbis, angebotbis
  `,
  currency: `
    currency, pricecurrency, currencycode, currencyid, pricecurrencycode, offerspricecurrency, offerscurrency, currencyiso, isocurrency,
    wahrung, waehrung, devise, moneda, valuta, moeda
  `,
  sizes: `
    sizes, size, availablesizes, sizesavailable, sizename, variantsize, fashionsize, sizeoptions, sizelist, shoesize, eusize,
    gr, grosse, groesse, grossen, groessen, konfektionsgrosse, schuhgrosse, verfugbaregrossen, verfuegbaregroessen, taille, tailles,
    pointure, talla, tallas, taglia, taglie, misura, tamanho, maat, maten, storlek, storrelse, rozmiar, velikost, koko
  `,
  stock: `
    stock, quantity, qty, variantinventoryqty, inventory, inventoryquantity, stockquantity, stocklevel,
    stockqty, availablequantity, quantityavailable, instockquantity, qtyinstock, quantityinstock, unitsinstock, piecesinstock, pcsinstock, itemsinstock,
    instockqty, stockonhand, onhand, qtyonhand, quantityonhand, availableqty, qtyavailable, availablestock, stockavailable, currentstock, totalstock,
    warehousestock, stockcount, stockunits, inventorylevel, inventorycount, unitsavailable, stuckauflager, stueckauflager, anzahlauflager,
    mengeauflager, restbestand, bestandsmenge, verfugbaremenge, verfuegbaremenge, verfugbarestuckzahl, lagerstand, quantiteenstock, qteenstock,
    quantitedisponible, stockdisponible, cantidadenstock, cantidaddisponible, unidadesenstock, quantitadisponibile, disponibilitamagazzino,
    pezzidisponibili, bestand, lagerbestand, lagermenge, menge, stuckzahl,
    stueckzahl, voorraad, existencias, giacenza, lagersaldo, zapas
  `,
  availability: `
    availability, instock, isinstock, stockstatus, available, isavailable, stockavailability, availabilitystatus, offersavailability,
    inventorystatus, verfugbarkeit, verfuegbarkeit, verfugbar, verfuegbar, lieferbarkeit, lieferbar, lieferstatus, lagerstatus,
    auflager, disponibilite, disponibilidad, disponibilita, disponibilidade, disponible, beschikbaarheid, beschikbaar,
    tillganglighet, dostepnosc, dostupnost, lieferzeit
  `,
  status: `
    status, productstatus, itemstatus, articlestatus, artikelstatus, produktstatus, publicationstatus, poststatus, publishstatus,
    lifecycle, lifecyclestatus, state, productstate, statut, estado, stato, statusproduct, onlinestatus, shopstatus, freigabe,
    freigabestatus, veroffentlichungsstatus
  `,
  published: `
    published, ispublished, publishedononlinestore, publish, active, isactive, enabled, isenabled, online, isonline, productonline,
    visible, isvisible, live, islive, listed, islisted, showinshop, iseligiblesearch, eligiblesearch, veroffentlicht,
    veroeffentlicht, aktiv, onlinestore, onlineshop, webshop, inwebshop, imshop, imshopsichtbar, imshopanzeigen, showonline, showonsite,
    showonwebsite, showinstore, displayonline, onwebsite, website, publishonline, sellonline, forsale, isforsale, sichtbar, freigegeben, publie, actif, publicado, activo, pubblicato, attivo, gepubliceerd, actief
  `,
  visibility:
    'visibility, visibilityincatalog, catalogvisibility, productvisibility, sichtbarkeit, visibilite, visibilidad',
  hidden: `hidden, ishidden, draft, isdraft, archived, isarchived, disabled, isdisabled, deleted, isdeleted, inactive, discontinued,
    isdiscontinued, excluded, blocked, versteckt, ausgeblendet, eingestellt, entwurf, gesperrt`,
  url: `
    link, url, producturl, productlink, pageurl, permalink, canonicalurl, awdeeplink, deeplink, href, weburl, landingpage,
    landingpageurl, mobilelink, produkturl, produktlink, artikellink, shoplink, lien, lienproduit, enlace, offersurl
  `,
  image: `
    image, imagelink, imageurl, imagesrc, imgurl, img, picture, pictureurl, photo, photourl, file, filename,
    imagefile, imagepath, mainimage, mainimageurl, primaryimage, primaryimageurl, baseimage, featuredimage, featuredimagesrc,
    images, imageurls, imagessrc, imagesurl, imagelinks, imagelist, imagecontenturl, imgsrc, imglink, imgs, pictures, photos, media, mediaurl, mediasrc,
    merchantimageurl, productimage, productimages, productimageurl, largeimage, image1, imageurl1, imagelink1, gallery, galleryimages,
    imagesmain, imagesprimary, imagesdefault, imageslarge, imagesfront, imagemain, imageprimary, imagelarge, imageoriginal,
    variantimage, variantimageurl, coverimage, coverphoto, heroimage, frontimage, imagefront, titleimage, previewimage, listimage,
    modelimage, stillimage, packshot, packshoturl, featuredmedia, featuredimageurl, mediagallery, imagegallery, fullimage, additionalimages, additionalimagelink, smallimage, thumbnail, thumbnailurl, thumbnailimage,
    bild, bilder, bildurl, bildlink, bildpfad, bild1, produktbild, hauptbild, titelbild, vorschaubild, coverbild, artikelbild, artikelfoto, produktfoto, foto, fotos, abbildung, imagen,
    imagenes, imagem, immagine, immagini, afbeelding, afbeeldingen, obraz, zdjecie, obrazek, kuva, enclosure
  `,
  rating: `
    rating, ratingvalue, averagerating, avgrating, ratingaverage, starrating, stars, reviewrating, reviewscore,
    aggregateratingratingvalue, productrating, bewertung, durchschnittsbewertung, sterne
  `,
  rating_count: `
    reviewcount, ratingcount, ratingscount, reviewscount, numreviews, numberofreviews, numberofratings, totalreviews, reviews,
    aggregateratingreviewcount, aggregateratingratingcount, productreviewcount, anzahlbewertungen, bewertungen
  `,
  rating_scale: 'ratingscale, ratingscalemax, bestrating, maxrating, aggregateratingbestrating',
  added: `
    publishedat, datepublished, publishedon, publishdate, publicationdate, onlinesince, livesince, releasedate, releasedat, releasedon, launchdate,
    launchedat, dateadded, addedat, addedon, addeddate, added, newsince, newfromdate, introducedat, introductiondate, createdat, datecreated, createdon,
    createddate, created, creationdate, dateonline, onlinedate, firstavailable, datefirstavailable, firstavailabledate, erscheinungsdatum,
    erscheinungstermin, erschienenam, veroffentlichtam, veroeffentlichtam, onlineseit, onlineab, neuseit, imsortimentseit, imshopseit, imangebotseit, hinzugefugtam, hinzugefuegtam,
    aufgenommenam, eingestelltam, erstelltam, erstellungsdatum, erstellt, angelegtam, anlagedatum, einstelldatum, datedajout, dateajout,
    datedepublication, datepublication, datedecreation, datecreation, datedesortie, fechadepublicacion, fechadecreacion, fechadealta, fechacreacion,
    datadipubblicazione, datapubblicazione, datadicreazione, datacreazione
  `,
  condition: 'condition, itemcondition, productcondition, zustand, artikelzustand',
  ...byAttribute(({ columns }) => columns),
} as const satisfies Readonly<Record<string, string>>

/** Headings that mean a field only where no column is headed better: what stands under them may as well be a number. */
export const lastResorts: Readonly<Partial<Record<string, string>>> = {
  title:
    'product, item, article, artikel, produkt, produit, producto, prodotto, articulo, articolo, articletext',
}

/** Numbers that rows of one product share where each row has one of `itemNumbers` beside. */
export const productNumbers =
  'productid, styleid, stylecode, stylenumber, styleno, modelnumber, modelno, modelcode, modellnummer'
export const itemNumbers = `
  sku, variantsku, variantid, skuid, skucode, itemsku, productsku, itemid, articleid, articlenumber, artikelnummer, artikelnr,
  variantbarcode, ean, gtin, upc, barcode
`

/** What a maker recommends or a shop asked before: a price only where a row has no other. */
export const listPrices = `
  listprice, listenpreis, mrp, rrp, msrp, srp, uvp, rrpprice, uvppreis, recommendedretailprice, recommendedprice, suggestedretailprice,
  maximumretailprice, manufacturersuggestedretailprice, manufacturerssuggestedretailprice, unverbindlichepreisempfehlung,
  preisempfehlung, empfohlenerverkaufspreis, prixconseille, prixpublicconseille, ppc, pvpr, preciorecomendado, prezzoconsigliato,
  prezzodilistino, adviesprijs
`

export type FeedField = keyof typeof columnAliases
export const feedFields = Object.keys(columnAliases) as FeedField[]
