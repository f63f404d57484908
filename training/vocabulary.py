"""Label lists, the color merge, and what titles and photo labels say about a garment."""

import re

GENDERS = ["Men", "Women", "Boys", "Girls", "Unisex"]

# Values follow src/product; every baseColour of the product photos is merged into one of the 20 colors.
COLORS = ["black", "white", "gray", "silver", "beige", "brown", "gold", "bronze", "yellow", "orange", "red", "burgundy",
          "pink", "purple", "blue", "navy", "turquoise", "green", "olive", "multicolor"]
COLOR_MERGE = {
    "Black": "black", "White": "white", "Off White": "beige", "Grey": "gray", "Grey Melange": "gray",
    "Charcoal": "gray", "Navy Blue": "navy", "Blue": "blue", "Turquoise Blue": "turquoise", "Teal": "turquoise",
    "Brown": "brown", "Coffee Brown": "brown", "Mushroom Brown": "brown", "Tan": "brown", "Rust": "orange",
    "Beige": "beige", "Cream": "beige", "Khaki": "beige", "Skin": "beige", "Nude": "beige", "Taupe": "beige",
    "Red": "red", "Maroon": "burgundy", "Burgundy": "burgundy", "Green": "green", "Olive": "olive", "Sea Green": "green",
    "Lime Green": "green", "Fluorescent Green": "green", "Pink": "pink", "Magenta": "pink", "Peach": "orange",
    "Rose": "pink", "Purple": "purple", "Lavender": "purple", "Mauve": "purple", "Yellow": "yellow",
    "Mustard": "yellow", "Orange": "orange", "Gold": "gold", "Copper": "bronze", "Bronze": "bronze",
    "Silver": "silver", "Steel": "silver", "Metallic": "silver", "Multi": "multicolor",
}
# The measure of issue 3 knows 13: shades count as their main color; metals and multicolor are one rest class.
BASIC_13 = {**{c: c for c in COLORS}, "navy": "blue", "turquoise": "blue", "burgundy": "red", "olive": "green",
            "gold": "other", "bronze": "other", "silver": "other", "multicolor": "other"}
# A photo of the second color is no mistake for a caption that says the first, and the other way round.
NEAR_COLORS = [("blue", "navy"), ("blue", "turquoise"), ("green", "turquoise"), ("green", "olive"), ("red", "burgundy"),
               ("white", "beige"), ("brown", "beige"), ("brown", "bronze"), ("gold", "bronze"), ("gold", "yellow"),
               ("gray", "silver"), ("black", "gray"), ("pink", "purple"), ("red", "pink")]

PATTERNS = ["solid", "striped", "checkered", "plaid", "dots", "floral", "geometric", "animal", "camouflage", "paisley",
            "tie-dye", "graphic", "abstract", "embroidered"]
SLEEVES = ["sleeveless", "spaghetti-strap", "strapless", "cap", "short", "three-quarter", "long"]
NECKLINES = ["crew", "v-neck", "scoop", "square", "boat", "halter", "turtle", "mock", "mandarin", "collared", "hooded",
             "off-shoulder", "sweetheart", "wrap"]
LENGTHS = ["cropped", "mini", "short", "knee", "midi", "ankle", "maxi"]

# Labels of the amateur photos ("clothing").
GARMENTS = ["T-Shirt", "Longsleeve", "Pants", "Shoes", "Shirt", "Dress", "Outwear", "Shorts", "Hat", "Skirt",
            "Polo", "Undershirt", "Blazer", "Hoodie", "Body", "Top", "Blouse"]
SMALL_SET = GARMENTS[:10]

SHOES = ["Casual Shoes", "Sports Shoes", "Formal Shoes", "Heels", "Flats", "Sandals", "Flip Flops", "Booties",
         "Sports Sandals"]
PANTS = ["Jeans", "Trousers", "Track Pants", "Leggings", "Jeggings", "Lounge Pants", "Capris", "Tights", "Rain Trousers"]
BAGS = ["Handbags", "Backpacks", "Clutches", "Laptop Bag", "Duffel Bag", "Messenger Bag", "Rucksacks", "Trolley Bag",
        "Mobile Pouch", "Waist Pouch"]
JEWELLERY = ["Earrings", "Pendant", "Necklace and Chains", "Ring", "Bangle", "Bracelet", "Jewellery Set"]

# Which article types an amateur label leaves open.
GARMENT_TYPES = {
    "T-Shirt": ["Tshirts", "Tops", "Lounge Tshirts"], "Longsleeve": ["Tshirts", "Tops", "Sweaters", "Sweatshirts"],
    "Pants": PANTS, "Shoes": SHOES, "Shirt": ["Shirts"], "Dress": ["Dresses"], "Shorts": ["Shorts", "Lounge Shorts"],
    "Outwear": ["Jackets", "Rain Jacket", "Blazers", "Waistcoat", "Sweatshirts"], "Hat": ["Caps", "Hat"],
    "Skirt": ["Skirts"], "Polo": ["Tshirts"], "Undershirt": ["Innerwear Vests", "Camisoles", "Tshirts", "Tops"],
    "Blazer": ["Blazers", "Jackets"], "Hoodie": ["Sweatshirts", "Jackets"], "Body": ["Rompers", "Shapewear", "Baby Dolls"],
    "Top": ["Tops"], "Blouse": ["Tops", "Shirts"],
}
# And the reverse, a weak label: sleeves of product T-shirts are mostly short.
TYPE_GARMENT = {
    "Tshirts": "T-Shirt", "Shirts": "Shirt", "Dresses": "Dress", "Skirts": "Skirt", "Jackets": "Outwear",
    "Rain Jacket": "Outwear", "Sweaters": "Longsleeve", "Blazers": "Blazer", "Caps": "Hat", "Hat": "Hat",
    "Shorts": "Shorts", "Lounge Shorts": "Shorts", "Innerwear Vests": "Undershirt", "Rompers": "Body",
    **{t: "Shoes" for t in SHOES}, **{t: "Pants" for t in PANTS},
}

# What shoppers call the types; the type's own name always counts too.
SYNONYMS = {
    "Tshirts": ["t-shirt", "t-shirts", "tee", "tees", "tshirt", "t shirt", "jersey"], "Shirts": ["shirt", "button-down shirt"],
    "Casual Shoes": ["casual shoe", "sneakers", "trainers", "loafers", "canvas shoes"],
    "Sports Shoes": ["sports shoe", "running shoes", "trainers", "sneakers", "athletic shoes", "gym shoes"],
    "Formal Shoes": ["formal shoe", "dress shoes", "oxfords", "office shoes", "brogues"],
    "Heels": ["high heels", "pumps", "stilettos", "wedges", "heel"], "Flats": ["ballerinas", "ballet flats", "flat shoes"],
    "Flip Flops": ["flip-flops", "slippers", "thongs", "slides"], "Sandals": ["sandal", "floaters"],
    "Watches": ["watch", "wristwatch"], "Handbags": ["handbag", "purse", "shoulder bag", "tote", "tote bag"],
    "Sunglasses": ["shades", "sun glasses"], "Wallets": ["wallet", "billfold"], "Backpacks": ["backpack", "rucksack", "school bag"],
    "Briefs": ["brief", "underpants", "panties", "underwear"], "Trunk": ["trunks", "boxer briefs", "underwear"],
    "Boxers": ["boxer shorts", "underwear"], "Bra": ["bras", "brassiere"], "Jeans": ["denim", "denims", "denim pants"],
    "Trousers": ["pants", "slacks", "chinos", "trouser"], "Track Pants": ["joggers", "sweatpants", "trackpants", "tracksuit bottoms"],
    "Shorts": ["short pants", "bermudas"], "Dresses": ["dress", "gown", "frock"], "Skirts": ["skirt"], "Tops": ["top", "blouse", "tank top"],
    "Sweatshirts": ["sweatshirt", "sweat-shirts", "sweat shirt", "hoodie", "hoodies"],
    "Sweaters": ["sweater", "jumper", "pullover", "cardigan", "knitwear"], "Jackets": ["jacket", "coat", "windcheater"],
    "Kurtas": ["kurta"], "Kurtis": ["kurti"], "Tunics": ["tunic"], "Sarees": ["saree", "sari"], "Caps": ["cap", "baseball cap", "hat", "beanie"],
    "Socks": ["sock"], "Belts": ["belt"], "Ties": ["tie", "necktie"], "Scarves": ["scarf"], "Stoles": ["stole", "shawl"],
    "Earrings": ["earring", "ear studs"], "Clutches": ["clutch", "evening bag"], "Leggings": ["legging"], "Capris": ["capri", "cropped pants"],
    "Innerwear Vests": ["vest", "undershirt", "innerwear vest", "singlet"], "Night suits": ["pajamas", "pyjamas", "nightsuit"],
    "Nightdress": ["nightgown", "nightie"], "Necklace and Chains": ["necklace", "chain"], "Ring": ["rings", "finger ring"],
    "Bangle": ["bangles"], "Bracelet": ["bracelets"], "Cufflinks": ["cuff links"], "Laptop Bag": ["laptop sleeve"],
    "Duffel Bag": ["gym bag", "duffle bag"], "Blazers": ["blazer", "suit jacket"], "Swimwear": ["swimsuit", "bikini"],
    "Booties": ["boots", "ankle boots"], "Camisoles": ["camisole", "cami"], "Jumpsuit": ["playsuit"], "Hat": ["hats"],
}
GROUPS = [  # words for several types at once
    (["shoes", "footwear"], SHOES), (["pants", "bottoms"], PANTS), (["bag", "bags"], BAGS), (["jewelry", "jewellery"], JEWELLERY),
    (["underwear", "innerwear"], ["Briefs", "Trunk", "Boxers", "Bra", "Innerwear Vests", "Camisoles"]),
    (["sandals"], ["Sandals", "Flip Flops", "Flats", "Sports Sandals"]),
    (["nightwear", "sleepwear"], ["Night suits", "Nightdress", "Baby Dolls", "Lounge Pants", "Lounge Shorts", "Robe"]),
]
GARMENT_WORDS = {
    "T-Shirt": ["t-shirt", "tee"], "Longsleeve": ["long sleeve", "long sleeve t-shirt", "longsleeve"], "Pants": ["pants"],
    "Shoes": ["shoes"], "Shirt": ["shirt"], "Dress": ["dress"], "Outwear": ["outerwear", "jacket", "coat"], "Shorts": ["shorts"],
    "Hat": ["hat", "cap"], "Skirt": ["skirt"], "Polo": ["polo", "polo shirt"], "Undershirt": ["undershirt", "tank top"],
    "Blazer": ["blazer"], "Hoodie": ["hoodie"], "Body": ["bodysuit", "baby body"], "Top": ["top"], "Blouse": ["blouse"],
}
COLOR_WORDS = {"gray": ["grey", "gray"], "navy": ["navy", "navy blue", "dark blue"], "beige": ["beige", "cream", "sand", "off white"],
               "burgundy": ["burgundy", "maroon", "wine"], "turquoise": ["turquoise", "teal"],
               "multicolor": ["multicolor", "colorful", "multi"], "gold": ["gold", "golden"]}
GENDER_WORDS = {  # word → genders it names
    "men": ["Men"], "mens": ["Men"], "male": ["Men"], "man": ["Men"], "women": ["Women"], "womens": ["Women"],
    "ladies": ["Women"], "woman": ["Women"], "female": ["Women"], "boys": ["Boys"], "girls": ["Girls"], "boy": ["Boys"],
    "girl": ["Girls"], "kids": ["Boys", "Girls"], "unisex": ["Unisex"],
}
PATTERN_WORDS = {"checkered": ["checked", "check", "checkered", "plaid"], "plaid": ["plaid", "tartan"], "striped": ["striped", "stripes"],
                 "graphic": ["printed", "graphic", "print"], "solid": ["solid", "plain"], "dots": ["polka dot", "dotted"],
                 "camouflage": ["camo", "camouflage"]}
SLEEVE_WORDS = {"sleeveless": ["sleeveless"], "short": ["short sleeve", "half sleeve"], "three-quarter": ["3/4 sleeve"],
                "long": ["long sleeve", "full sleeve"]}

TITLE_PATTERNS = [("dots", r"polka|\bdots?\b|dotted"), ("floral", r"floral|flower"), ("animal", r"leopard|zebra|animal print"),
                  ("camouflage", r"\bcamo"), ("paisley", r"paisley"), ("geometric", r"geometric|argyle|houndstooth"),
                  ("plaid", r"plaid|tartan"), ("checkered", r"\bcheck(s|ed|ered)?\b"), ("embroidered", r"embroider"), ("tie-dye", r"tie.dye"), ("striped", r"\bstrip(e|es|ed|er|ped)\b"),
                  ("graphic", r"\bprint(s|ed)?\b|graphic|graffiti"), ("solid", r"\bsolid\b")]
TITLE_SLEEVES = [("strapless", r"strapless"), ("spaghetti-strap", r"spaghetti"), ("sleeveless", r"sleeveless|\btank\b|halter"), ("three-quarter", r"3/4(th)? sle|three.quarter sle"),
                 ("long", r"(full|long).slee"), ("short", r"(half|short).slee")]
TITLE_NECKLINES = [("v-neck", r"\bv.?neck"), ("crew", r"(round|crew).neck|\bcrew\b"), ("turtle", r"turtle.?neck|high.neck"),
                   ("hooded", r"\bhood"), ("scoop", r"scoop"), ("mandarin", r"mandarin|nehru"), ("square", r"square.neck"),
                   ("off-shoulder", r"off.shoulder"), ("boat", r"\bboat"), ("halter", r"halter"), ("collared", r"\bpolo\b|collar")]
TITLE_LENGTHS = [("maxi", r"\bmaxi\b"), ("midi", r"\bmidi\b"), ("mini", r"\bmini\b"), ("knee", r"\bknee.length")]
TYPE_SLEEVES = {"Sweaters": "long", "Jackets": "long", "Sweatshirts": "long", "Innerwear Vests": "sleeveless", "Camisoles": "sleeveless",
                "Blazers": "long", "Rain Jacket": "long", "Waistcoat": "sleeveless"}
GARMENT_SLEEVES = {"T-Shirt": "short", "Longsleeve": "long", "Polo": "short", "Undershirt": "sleeveless", "Hoodie": "long",
                   "Blazer": "long", "Outwear": "long"}
GARMENT_NECKLINES = {"Polo": "collared", "Hoodie": "hooded", "Shirt": "collared"}
UPPER = {"Tshirts", "Shirts", "Tops", "Kurtas", "Kurtis", "Tunics", "Dresses", "Sweaters", "Sweatshirts", "Jackets", "Innerwear Vests"}


def _first(rules, text):
    return next((label for label, rule in rules if re.search(rule, text)), None)


def weak_labels(title, article_type):
    """Pattern, sleeve, neckline and length that a title states outright or its type implies; absent where neither does."""
    text = re.sub(r"u\.? ?s\.? polo|polo assn|\bturtle (men|women)|next look", " ", title.lower())
    found = {"pattern": _first(TITLE_PATTERNS, text)}
    if article_type in UPPER:
        found["sleeve"] = _first(TITLE_SLEEVES, text) or TYPE_SLEEVES.get(article_type)
        found["neckline"] = _first(TITLE_NECKLINES, text)
        if article_type == "Shirts":
            found["neckline"] = found["neckline"] if found["neckline"] == "mandarin" else "collared"
        if article_type == "Tshirts" and found["neckline"] == "collared":
            found["sleeve"] = found["sleeve"] or "short"
    if article_type in ("Dresses", "Skirts"):
        found["length"] = _first(TITLE_LENGTHS, text)
    return {name: value for name, value in found.items() if value}


def is_stated(row, head):
    """False where a sleeve or neckline is only what the row's type implies: such labels cannot show a misreading."""
    if head not in ("sleeve", "neckline") or row.looked or row.source in ("drawn", "catalogue"):
        return True
    if row.source == "clothing":
        return head == "sleeve"
    return _first(TITLE_SLEEVES if head == "sleeve" else TITLE_NECKLINES, row.title.lower()) == row.labels.get(head)
