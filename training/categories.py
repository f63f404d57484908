"""Labels of the heads → categories of src/product/taxonomy.ts; None where the shop has no such category."""

TYPE_CATEGORY = {
    "Tshirts": "t-shirt", "Lounge Tshirts": "t-shirt", "Shirts": "shirt", "Tops": "top", "Tunics": "tunic", "Camisoles": "tank-top",
    "Innerwear Vests": "tank-top", "Sweaters": "sweater", "Sweatshirts": "sweatshirt", "Jackets": "jacket", "Rain Jacket": "jacket",
    "Nehru Jackets": "jacket", "Blazers": "blazer", "Waistcoat": "vest", "Shrug": "cardigan", "Dresses": "dress", "Jumpsuit": "jumpsuit",
    "Rompers": "jumpsuit", "Jeans": "jeans", "Trousers": "pants", "Capris": "pants", "Rain Trousers": "pants", "Leggings": "leggings",
    "Jeggings": "leggings", "Tights": "leggings", "Shorts": "shorts", "Lounge Shorts": "shorts", "Skirts": "skirt", "Kurtas": "kurta",
    "Kurtis": "kurta", "Kurta Sets": "salwar-kameez", "Sarees": "saree", "Salwar": "salwar-kameez", "Salwar and Dupatta": "salwar-kameez",
    "Patiala": "salwar-kameez", "Churidar": "salwar-kameez", "Lehenga Choli": "lehenga", "Dupatta": "dupatta", "Bra": "bra",
    "Briefs": "underwear", "Trunk": "underwear", "Boxers": "underwear", "Shapewear": "underwear", "Socks": "socks", "Stockings": "socks",
    "Night suits": "pajamas", "Nightdress": "pajamas", "Baby Dolls": "pajamas", "Lounge Pants": "pajamas", "Bath Robe": "pajamas",
    "Robe": "pajamas", "Tracksuits": "tracksuit", "Track Pants": "track-pants", "Swimwear": "swimsuit", "Casual Shoes": "sneakers",
    "Sports Shoes": "sneakers", "Formal Shoes": "formal-shoes", "Booties": "boots", "Sandals": "sandals", "Sports Sandals": "sandals",
    "Flip Flops": "flip-flops", "Heels": "heels", "Flats": "flats", "Handbags": "handbag", "Backpacks": "backpack", "Rucksacks": "backpack",
    "Clutches": "clutch", "Duffel Bag": "duffel-bag", "Trolley Bag": "duffel-bag", "Laptop Bag": "laptop-bag", "Messenger Bag": "laptop-bag",
    "Wallets": "wallet", "Belts": "belt", "Hat": "hat", "Caps": "cap", "Scarves": "scarf", "Stoles": "scarf", "Mufflers": "scarf",
    "Ties": "tie", "Gloves": "gloves", "Sunglasses": "sunglasses", "Watches": "watch", "Cufflinks": "cufflinks",
    "Necklace and Chains": "necklace", "Pendant": "necklace", "Earrings": "earrings", "Bracelet": "bracelet", "Bangle": "bracelet", "Ring": "ring",
}
GARMENT_CATEGORY = {
    "T-Shirt": "t-shirt", "Longsleeve": "t-shirt", "Pants": "pants", "Shoes": "sneakers", "Shirt": "shirt", "Dress": "dress",
    "Outwear": "jacket", "Shorts": "shorts", "Hat": "hat", "Skirt": "skirt", "Polo": "polo", "Undershirt": "tank-top", "Blazer": "blazer",
    "Hoodie": "hoodie", "Body": "bodysuit", "Top": "top", "Blouse": "blouse",
}

# The way back, for drawn garments: the article types that a category leaves open.
CATEGORY_TYPES = {
    "t-shirt": ("Tshirts",), "shirt": ("Shirts",), "polo": ("Tshirts",), "top": ("Tops",), "blouse": ("Tops", "Shirts"), "tunic": ("Tunics", "Tops"),
    "tank-top": ("Innerwear Vests", "Camisoles", "Tops"), "sweater": ("Sweaters",), "cardigan": ("Sweaters",), "sweatshirt": ("Sweatshirts",),
    "hoodie": ("Sweatshirts",), "jacket": ("Jackets",), "coat": ("Jackets",), "blazer": ("Blazers",), "vest": ("Waistcoat", "Jackets"),
    "dress": ("Dresses",), "jumpsuit": ("Jumpsuit",), "jeans": ("Jeans",), "pants": ("Trousers",), "leggings": ("Leggings", "Jeggings", "Tights"),
    "track-pants": ("Track Pants",), "shorts": ("Shorts",), "skirt": ("Skirts",), "kurta": ("Kurtas", "Kurtis"), "socks": ("Socks",),
    "swimsuit": ("Swimwear",), "sneakers": ("Casual Shoes", "Sports Shoes"), "formal-shoes": ("Formal Shoes",), "loafers": ("Casual Shoes", "Formal Shoes"),
    "boots": ("Booties", "Casual Shoes"), "sandals": ("Sandals", "Flats"), "flip-flops": ("Flip Flops",), "heels": ("Heels",), "flats": ("Flats",),
    "handbag": ("Handbags",), "backpack": ("Backpacks",), "clutch": ("Clutches",), "duffel-bag": ("Duffel Bag",), "laptop-bag": ("Laptop Bag",),
    "wallet": ("Wallets",), "belt": ("Belts",), "hat": ("Hat", "Caps"), "cap": ("Caps",), "beanie": ("Caps",), "scarf": ("Scarves", "Stoles", "Mufflers"),
    "tie": ("Ties",), "gloves": ("Gloves",), "sunglasses": ("Sunglasses",), "watch": ("Watches",),
}
DRAWN_GARMENT = {
    "t-shirt": "T-Shirt", "shirt": "Shirt", "polo": "Polo", "top": "Top", "blouse": "Blouse", "tank-top": "Undershirt", "sweater": "Longsleeve",
    "sweatshirt": "Longsleeve", "hoodie": "Hoodie", "jacket": "Outwear", "coat": "Outwear", "blazer": "Blazer", "dress": "Dress", "jeans": "Pants",
    "pants": "Pants", "leggings": "Pants", "track-pants": "Pants", "shorts": "Shorts", "skirt": "Skirt", "sneakers": "Shoes", "formal-shoes": "Shoes",
    "loafers": "Shoes", "boots": "Shoes", "sandals": "Shoes", "flip-flops": "Shoes", "heels": "Shoes", "flats": "Shoes", "hat": "Hat", "cap": "Hat", "beanie": "Hat",
}

# The families of src/product/families.ts.
FAMILIES = {
    "tops": ("t-shirt", "shirt", "polo", "blouse", "top", "tank-top", "tunic", "bodysuit"), "knitwear": ("sweater", "cardigan", "sweatshirt", "hoodie"),
    "outerwear": ("jacket", "blazer", "coat", "vest"), "dresses": ("dress", "jumpsuit"), "bottoms": ("jeans", "pants", "capris", "leggings", "shorts", "skirt"),
    "sportswear": ("tracksuit", "track-pants"), "swimwear": ("swimsuit",), "ethnic": ("kurta", "saree", "salwar-kameez", "lehenga", "dupatta"),
    "underwear": ("bra", "underwear", "undershirt", "stockings", "socks", "pajamas", "robe"),
    "shoes": ("sneakers", "athletic-shoes", "formal-shoes", "loafers", "boots", "sandals", "flip-flops", "slippers", "heels", "flats"),
    "bags": ("handbag", "backpack", "clutch", "duffel-bag", "laptop-bag", "suitcase", "pouch", "wallet"),
    "accessories": ("belt", "hat", "cap", "beanie", "scarf", "tie", "gloves", "sunglasses", "watch", "cufflinks", "suspenders", "hair-accessory", "umbrella",
                    "keychain", "other-accessory"), "jewelry": ("necklace", "earrings", "bracelet", "ring", "jewelry-set"),
}
CATEGORY_FAMILY = {category: family for family, categories in FAMILIES.items() for category in categories}
_OTHERS = {"Track Pants": "bottoms", "Accessory Gift Set": "accessories", "Hair Accessory": "accessories", "Headband": "accessories", "Key chain": "accessories",
           "Jewellery Set": "jewelry", "Mobile Pouch": "bags", "Suspenders": "accessories", "Ties and Cufflinks": "accessories", "Umbrellas": "accessories",
           "Waist Pouch": "bags", "Wristbands": "accessories", "Travel Accessory": "bags", "Shoe Accessories": "accessories", "Shoe Laces": "accessories"}


def family_of(article_type):
    """The family to name where the kind itself is unsure; None where the shop has none."""
    return _OTHERS.get(article_type) or CATEGORY_FAMILY.get(TYPE_CATEGORY.get(article_type, article_type))
