"""What a cell of a picture may show, and which cells each data set's labels allow.

A label rarely names one kind: "shoes" may be boots, a "Tshirts" photo shows its wearer's trousers too. So every region
carries the SET of kinds that it may show, and the loss asks only that the reading lies inside the set.
"""

import numpy as np
import torch

from training import vocabulary as v

KINDS = ["background", "skin", "hair", "t-shirt", "shirt", "sweater", "jacket", "coat", "dress", "pants", "jeans", "leggings", "shorts", "skirt",
         "shoes", "boots", "heels", "sandals", "bag", "wallet", "belt", "hat", "scarf", "eyewear", "tie", "gloves", "socks", "watch", "jewelry",
         "underwear", "ethnic", "other"]
KIND_FAMILY = {
    "t-shirt": "tops", "shirt": "tops", "sweater": "knitwear", "jacket": "outerwear", "coat": "outerwear", "dress": "dresses", "pants": "bottoms",
    "jeans": "bottoms", "leggings": "bottoms", "shorts": "bottoms", "skirt": "bottoms", "shoes": "shoes", "boots": "shoes", "heels": "shoes",
    "sandals": "shoes", "bag": "bags", "wallet": "bags", "belt": "accessories", "hat": "accessories", "scarf": "accessories",
    "eyewear": "accessories", "tie": "accessories", "gloves": "accessories", "socks": "underwear", "watch": "accessories", "jewelry": "jewelry",
    "underwear": "underwear", "ethnic": "ethnic", "other": "accessories",
}
TOPS, BOTTOMS, FEET = {"t-shirt", "shirt", "sweater"}, {"pants", "jeans", "leggings", "shorts", "skirt"}, {"shoes", "boots", "heels", "sandals"}
OUTER, SMALL = {"jacket", "coat"}, {"belt", "hat", "scarf", "eyewear", "tie", "gloves", "socks", "watch", "jewelry"}
PERSON = {"skin", "hair"}
GROUP_OF_FAMILY = {"tops": "tops", "knitwear": "tops", "outerwear": "outerwear", "dresses": "dresses", "bottoms": "bottoms", "shoes": "shoes", "bags": "bags"}
KIND_GROUP = {kind: GROUP_OF_FAMILY.get(family, kind) for kind, family in KIND_FAMILY.items()}  # accessories stay apart by kind

TYPE_KINDS = {
    "Tshirts": "t-shirt", "Lounge Tshirts": "t-shirt", "Tops": "t-shirt shirt", "Camisoles": "t-shirt underwear", "Innerwear Vests": "t-shirt underwear",
    "Shirts": "shirt", "Tunics": "t-shirt shirt dress", "Kurtis": "ethnic shirt dress", "Kurtas": "ethnic", "Kurta Sets": "ethnic", "Sarees": "ethnic",
    "Salwar": "ethnic pants", "Salwar and Dupatta": "ethnic", "Patiala": "ethnic pants", "Churidar": "leggings ethnic", "Lehenga Choli": "ethnic",
    "Dupatta": "scarf", "Sweaters": "sweater", "Sweatshirts": "sweater", "Shrug": "jacket sweater", "Jackets": "jacket coat", "Rain Jacket": "jacket coat",
    "Nehru Jackets": "jacket", "Blazers": "jacket", "Waistcoat": "jacket", "Dresses": "dress", "Jumpsuit": "dress", "Rompers": "dress", "Jeans": "jeans",
    "Trousers": "pants", "Track Pants": "pants", "Capris": "pants leggings shorts", "Rain Trousers": "pants", "Leggings": "leggings", "Jeggings": "leggings jeans",
    "Tights": "leggings", "Stockings": "leggings socks", "Shorts": "shorts", "Lounge Shorts": "shorts", "Lounge Pants": "pants", "Skirts": "skirt",
    "Casual Shoes": "shoes boots", "Sports Shoes": "shoes", "Formal Shoes": "shoes boots", "Booties": "boots", "Heels": "heels sandals boots",
    "Flats": "shoes sandals", "Sandals": "sandals", "Sports Sandals": "sandals", "Flip Flops": "sandals", "Handbags": "bag", "Backpacks": "bag",
    "Rucksacks": "bag", "Duffel Bag": "bag", "Laptop Bag": "bag", "Messenger Bag": "bag", "Trolley Bag": "bag", "Waist Pouch": "bag", "Clutches": "bag wallet",
    "Mobile Pouch": "wallet bag", "Wallets": "wallet", "Belts": "belt", "Caps": "hat", "Hat": "hat", "Headband": "hat other", "Scarves": "scarf",
    "Stoles": "scarf", "Mufflers": "scarf", "Sunglasses": "eyewear", "Ties": "tie", "Gloves": "gloves", "Socks": "socks", "Watches": "watch",
    "Bra": "underwear", "Briefs": "underwear", "Trunk": "underwear", "Boxers": "underwear shorts", "Shapewear": "underwear", "Swimwear": "underwear",
    "Night suits": "t-shirt shirt pants underwear", "Nightdress": "dress underwear", "Baby Dolls": "dress underwear", "Bath Robe": "coat underwear", "Robe": "coat underwear",
    "Tracksuits": "jacket pants sweater", "Clothing Set": "t-shirt shirt pants shorts skirt dress",
    **{t: "jewelry" for t in v.JEWELLERY}, "Wristbands": "jewelry other", "Cufflinks": "jewelry other",
}
# Garments that the shop shows on a person or laid out, other things in the picture; all else lies there alone.
WORN = {"t-shirt", "shirt", "sweater", "jacket", "coat", "dress", "pants", "jeans", "leggings", "shorts", "skirt", "ethnic", "underwear"}
GARMENT_KINDS = {
    "T-Shirt": "t-shirt", "Longsleeve": "t-shirt sweater", "Pants": "pants jeans leggings", "Shoes": "shoes boots heels sandals", "Shirt": "shirt",
    "Dress": "dress", "Outwear": "jacket coat sweater", "Shorts": "shorts", "Hat": "hat", "Skirt": "skirt", "Polo": "t-shirt", "Undershirt": "t-shirt underwear",
    "Blazer": "jacket", "Hoodie": "sweater jacket", "Body": "t-shirt dress underwear", "Top": "t-shirt shirt", "Blouse": "shirt t-shirt",
}
CATEGORY_KINDS = {  # of drawn garments
    "t-shirt": "t-shirt", "shirt": "shirt", "polo": "t-shirt", "top": "t-shirt shirt", "blouse": "shirt", "tunic": "t-shirt shirt dress", "tank-top": "t-shirt",
    "sweater": "sweater", "cardigan": "sweater jacket", "sweatshirt": "sweater", "hoodie": "sweater", "jacket": "jacket", "coat": "coat", "blazer": "jacket",
    "vest": "jacket", "dress": "dress", "jumpsuit": "dress", "jeans": "jeans", "pants": "pants", "leggings": "leggings", "track-pants": "pants",
    "shorts": "shorts", "skirt": "skirt", "kurta": "ethnic", "socks": "socks", "swimsuit": "underwear", "sneakers": "shoes", "formal-shoes": "shoes",
    "loafers": "shoes", "boots": "boots", "sandals": "sandals", "flip-flops": "sandals", "heels": "heels", "flats": "shoes", "handbag": "bag", "backpack": "bag",
    "clutch": "bag wallet", "duffel-bag": "bag", "laptop-bag": "bag", "wallet": "wallet", "belt": "belt", "hat": "hat", "cap": "hat", "beanie": "hat",
    "scarf": "scarf", "tie": "tie", "gloves": "gloves", "sunglasses": "eyewear", "watch": "watch",
}

# The labels of the street photos: kinds | article types | amateurs' words that such a garment may be.
STREET = {
    "null": ("background", (), ()), "skin": ("skin", (), ()), "hair": ("hair", (), ()),
    "t-shirt": ("t-shirt", ("Tshirts", "Tops", "Lounge Tshirts"), ("T-Shirt", "Longsleeve", "Top", "Undershirt")),
    "top": ("t-shirt shirt", ("Tops", "Tshirts", "Camisoles", "Tunics", "Innerwear Vests"), ("Top", "T-Shirt", "Undershirt", "Blouse", "Longsleeve")),
    "bodysuit": ("t-shirt underwear", ("Tops", "Shapewear", "Swimwear"), ("Body", "Top")),
    "shirt": ("shirt t-shirt", ("Shirts", "Tops", "Tshirts"), ("Shirt", "Blouse", "T-Shirt", "Longsleeve")),
    "blouse": ("shirt t-shirt", ("Tops", "Shirts", "Tunics"), ("Blouse", "Top", "Shirt")),
    "sweater": ("sweater", ("Sweaters", "Sweatshirts"), ("Longsleeve", "Hoodie")), "jumper": ("sweater", ("Sweaters", "Sweatshirts"), ("Longsleeve",)),
    "sweatshirt": ("sweater", ("Sweatshirts", "Sweaters"), ("Longsleeve", "Hoodie")), "hoodie": ("sweater", ("Sweatshirts",), ("Hoodie",)),
    "cardigan": ("sweater jacket", ("Sweaters", "Shrug", "Jackets"), ("Longsleeve", "Outwear")),
    "vest": ("jacket t-shirt", ("Waistcoat", "Jackets", "Innerwear Vests", "Tops"), ("Outwear", "Undershirt", "Top")),
    "blazer": ("jacket", ("Blazers", "Jackets"), ("Blazer", "Outwear")), "jacket": ("jacket coat", ("Jackets", "Blazers", "Rain Jacket"), ("Outwear", "Blazer")),
    "coat": ("coat jacket", ("Jackets", "Rain Jacket", "Blazers"), ("Outwear",)), "cape": ("coat jacket scarf", ("Shrug", "Jackets", "Stoles"), ("Outwear",)),
    "suit": ("jacket pants", (), ()), "dress": ("dress", ("Dresses", "Tunics"), ("Dress",)), "romper": ("dress", ("Rompers", "Jumpsuit"), ()),
    "pants": ("pants jeans leggings", ("Trousers", "Track Pants", "Leggings", "Jeggings", "Capris", "Jeans", "Lounge Pants"), ("Pants",)),
    "jeans": ("jeans", ("Jeans", "Jeggings"), ("Pants",)), "leggings": ("leggings", ("Leggings", "Jeggings", "Tights", "Stockings"), ("Pants",)),
    "tights": ("leggings", ("Stockings", "Tights", "Leggings"), ()), "stockings": ("leggings socks", ("Stockings", "Tights", "Leggings"), ()),
    "shorts": ("shorts", ("Shorts", "Lounge Shorts"), ("Shorts",)), "skirt": ("skirt", ("Skirts",), ("Skirt",)),
    "shoes": ("shoes boots heels sandals", tuple(v.SHOES), ("Shoes",)), "sneakers": ("shoes", ("Casual Shoes", "Sports Shoes"), ("Shoes",)),
    "boots": ("boots", ("Booties", "Casual Shoes", "Heels"), ("Shoes",)), "heels": ("heels", ("Heels",), ("Shoes",)), "pumps": ("heels", ("Heels",), ("Shoes",)),
    "wedges": ("heels sandals", ("Heels",), ("Shoes",)), "flats": ("shoes sandals", ("Flats", "Sandals"), ("Shoes",)),
    "loafers": ("shoes", ("Casual Shoes", "Formal Shoes", "Flats"), ("Shoes",)), "sandals": ("sandals heels", ("Sandals", "Heels", "Flats", "Sports Sandals"), ("Shoes",)),
    "clogs": ("sandals heels", ("Sandals", "Flip Flops", "Heels"), ("Shoes",)), "bag": ("bag", tuple(v.BAGS), ()), "purse": ("bag wallet", ("Handbags", "Clutches", "Wallets"), ()),
    "wallet": ("wallet bag", ("Wallets", "Clutches"), ()), "hat": ("hat", ("Hat", "Caps"), ("Hat",)), "scarf": ("scarf", ("Scarves", "Stoles", "Mufflers", "Dupatta"), ()),
    "sunglasses": ("eyewear", ("Sunglasses",), ()), "glasses": ("eyewear", ("Sunglasses",), ()), "belt": ("belt", ("Belts",), ()), "tie": ("tie", ("Ties",), ()),
    "gloves": ("gloves", ("Gloves",), ()), "socks": ("socks", ("Socks", "Stockings"), ()), "watch": ("watch", ("Watches",), ()),
    "bracelet": ("jewelry watch", ("Bracelet", "Bangle", "Wristbands"), ()), "necklace": ("jewelry", ("Necklace and Chains", "Pendant", "Jewellery Set"), ()),
    "earrings": ("jewelry", ("Earrings",), ()), "ring": ("jewelry", ("Ring",), ()), "bra": ("underwear", ("Bra",), ()), "panties": ("underwear", ("Briefs",), ()),
    "intimate": ("underwear", (), ()), "swimwear": ("underwear", ("Swimwear",), ()), "accessories": ("jewelry watch eyewear belt scarf hat other", (), ()),
}
# For the measure: the six families of issue 11 that a street label counts as.
STREET_FAMILY = {
    **{k: "tops" for k in ("t-shirt", "top", "bodysuit", "shirt", "blouse", "sweater", "jumper", "sweatshirt", "hoodie")},
    **{k: "outerwear" for k in ("cardigan", "vest", "blazer", "jacket", "coat", "cape")}, "dress": "dresses", "romper": "dresses",
    **{k: "bottoms" for k in ("pants", "jeans", "leggings", "shorts", "skirt")}, "bag": "bags", "purse": "bags",
    **{k: "shoes" for k in ("shoes", "sneakers", "boots", "heels", "pumps", "wedges", "flats", "loafers", "sandals", "clogs")},
}


def row_sets(row):
    """What a row's own region may show: the whole of it (`loose`), and its core (`core`). None where nothing is known."""
    if row.source == "street":  # without a mask only the tags tell what there is
        seen = {k for tag in row.tags for k in STREET.get(tag, ("", (), ()))[0].split()}
        return (seen | PERSON | {"background"} | SMALL, None) if seen and not row.mask else None
    if row.source == "clothing":
        core = set(GARMENT_KINDS[row.garment].split())
        return core | PERSON | {"background"}, core
    if row.source == "drawn":
        core = set(CATEGORY_KINDS.get(row.category, "").split())
        return (core, core) if core else None
    if row.source == "catalogue" and row.type not in TYPE_KINDS:
        return None
    core = set(TYPE_KINDS.get(row.type, "other").split())
    if not core & WORN:
        return core | PERSON, core
    around = PERSON | SMALL | {"bag"}
    if core & TOPS or core & OUTER:
        around |= BOTTOMS | FEET | (TOPS if core & OUTER else set())
    elif core & BOTTOMS:
        around |= TOPS | FEET | OUTER
    elif core & {"dress", "ethnic"}:
        around |= FEET | {"leggings"} | ({"pants", "scarf"} if "ethnic" in core else set())
    else:
        around |= BOTTOMS | TOPS
    return core | around, core


def types_of_group(rows, types):
    """n x types: those that the group of a street garment leaves open; all for other rows."""
    groups = [{KIND_GROUP.get(k, k) for k in TYPE_KINDS.get(t, "other").split()} for t in types]
    out = np.ones((len(rows), len(types)), bool)
    for n, r in enumerate(rows):
        if r.noun:
            own = {KIND_GROUP.get(k, k) for k in STREET[r.noun][0].split()}
            out[n] = [bool(own & g) for g in groups]
    return torch.from_numpy(out)
