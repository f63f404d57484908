import { byAttribute } from '../product/attributes.ts'

/** How the feeds of the trade head their columns, best first, parted by commas; compared in lower case, letters and digits only. */
export const columnAliases = {
  id: `
    id, productid, itemid, articleid, handle, sku, productcode, articlenumber, itemnumber, code, asin, gtin,
    ean, upc, uniqid, uniqueid, merchantproductid, awproductid, parentasin
  `,
  group: 'itemgroupid, groupid, parentid, parentsku, parentproductid, modelid',
  title: 'title, name, productdisplayname, productname, producttitle, prodname, itemname, displayname',
  description: `
    description, bodyhtml, body, text, longdescription, productdescription, detaildesc, desc, details,
    shortdescription, about
  `,
  brand: 'brand, vendor, brandname, manufacturer, label, designer, store',
  price: `
    price, variantprice, priceamount, currentprice, sellingprice, searchprice, unitprice, regularprice,
    baseprice, amount, retailprice, listprice, mrp
  `,
  sale_price: 'saleprice, specialprice, discountprice, discountedprice, offerprice',
  currency: 'currency, pricecurrency, currencycode',
  sizes: 'sizes, size, availablesizes, sizename, variantsize, fashionsize',
  stock: `
    stock, quantity, qty, variantinventoryqty, inventory, inventoryquantity, stockquantity, stocklevel,
    stockqty
  `,
  availability: 'availability, instock, isinstock, stockstatus, available',
  url: 'link, url, producturl, productlink, pageurl, permalink, canonicalurl, awdeeplink, href',
  image: `
    image, imagelink, imageurl, imagesrc, imgurl, img, picture, pictureurl, photo, photourl, file, filename,
    imagefile, imagepath, mainimage, primaryimage, images, imageurls, imagessrc, merchantimageurl,
    thumbnail, variantimage
  `,
  rating: `
    rating, ratingvalue, averagerating, avgrating, ratingaverage, starrating, stars, reviewrating, reviewscore,
    aggregateratingratingvalue, productrating, bewertung, durchschnittsbewertung, sterne
  `,
  rating_count: `
    reviewcount, ratingcount, reviewscount, numreviews, numberofreviews, numberofratings, ratingscount, totalreviews, reviews,
    aggregateratingreviewcount, aggregateratingratingcount, productreviewcount, anzahlbewertungen, bewertungen
  `,
  rating_scale: 'ratingscale, ratingscalemax, bestrating, maxrating, aggregateratingbestrating',
  condition: 'condition, itemcondition, productcondition, zustand, artikelzustand',
  ...byAttribute(({ columns }) => columns),
} as const satisfies Readonly<Record<string, string>>

export type FeedField = keyof typeof columnAliases
export const feedFields = Object.keys(columnAliases) as FeedField[]
