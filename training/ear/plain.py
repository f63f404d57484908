"""Writes corpus/frames/plain.tsv: bare wishes as people type them into a search box, made of lists and marked.

    python3 -m training.ear.plain

Shoppers' stories alone teach that "red or blue sneakers" asks for advice; the plainest of messages need a hand of their own.
"""

import random
from pathlib import Path

KINDS = """t-shirt:t-shirts,tees|shirt:shirts|polo:polos,polo shirts|blouse:blouses|top:tops|tank-top:tank tops|sweater:sweaters,jumpers|
cardigan:cardigans|sweatshirt:sweatshirts|hoodie:hoodies|jacket:jackets|blazer:blazers|coat:coats|vest:vests,gilets|dress:dresses|
jumpsuit:jumpsuits|jeans:jeans|pants:trousers,chinos,pants|leggings:leggings|shorts:shorts|skirt:skirts|suit:suits|swimsuit:swimsuits,bikinis|
socks:socks|pajamas:pajamas,pyjamas|sneakers:sneakers,trainers|athletic-shoes:running shoes|loafers:loafers|boots:boots,ankle boots|
sandals:sandals|heels:heels,pumps|flats:ballet flats,flats|handbag:handbags,tote bags|backpack:backpacks|wallet:wallets|belt:belts|hat:hats|
cap:caps|beanie:beanies|scarf:scarves|gloves:gloves|sunglasses:sunglasses|watch:watches|necklace:necklaces|earrings:earrings"""
COLORS = "red blue navy black white gray grey green olive beige brown pink yellow orange purple burgundy gold silver teal".split()
CLOTHS = "leather suede cotton linen wool denim silk velvet corduroy satin knit".split()
LOOKS = "striped floral plaid dotted plain slim loose oversized long short midi".split()
PEOPLE = [("women", "woman"), ("men", "man"), ("ladies", "woman"), ("girls", "girl"), ("boys", "boy"), ("kids", "child"), ("babies", "baby"), ("toddlers", "child")]
EDITS = """in +[{color}]|edit|+[between {low} and {high}]|edit|+[under {high}]|edit|any brand is fine|edit|and +[{color}]|edit|no -[{color}]|edit|
not -[{cloth}]|edit|+[{look}] ones|edit|also in +[{color}]?|edit|cheaper|edit|+[size {size}] please|edit|only +[{cloth}]|edit|+[{color}] or +[{color2}]|edit|
never mind the price|edit|with +[{people}] sizes|edit|more like these|more|the most expensive one you have|ask-catalogue"""


def main():
    dice, lines = random.Random(11), set()
    kinds = [(kind, words.split(",")) for kind, words in (each.strip().split(":") for each in KINDS.replace("\n", "").split("|"))]
    pick = dice.choice
    while len(lines) < 900:
        kind, words = pick(kinds)
        word, (people, wearer), color, cloth, look = pick(words), pick(PEOPLE), pick(COLORS), pick(CLOTHS), pick(LOOKS)
        low = dice.randrange(10, 90, 5)
        number, size, high = pick(["two", "three", "2", "4", "five pairs of"]), pick(["S", "M", "XL", "38", "42", "10"]), low + dice.randrange(5, 80, 5)
        other = pick([each for each in COLORS if each != color])
        asked, who = pick([
            (f"+[{color}] +[{word}]", "-"), (f"+[{color}] or +[{other}] +[{word}]", "-"), (f"+[{cloth}] or +[{pick(CLOTHS)}] +[{word}]", "-"),
            (f"+[{look}] +[{cloth}] +[{word}]", "-"), (f"+[{people}]' +[{word}]", wearer), (f"+[{word}] for +[{people}]", wearer),
            (f"+[{people}]'s +[{color}] +[{word}]", wearer), (f"+[{word}] +[under {high}]", "-"), (f"+[{word}] +[between {low} and {high}]", "-"),
            (f"+[{number}] +[{color}] +[{word}]", "-"), (f"+[{word}] in +[size {size}]", "-"), (f"+[{word}] but no -[{color}]", "-"),
            (f"+[{look}] +[{word}], not -[{cloth}]", "-"), (f"+[{word}]", "-"), (f"show me +[{color}] +[{word}]", "-"),
            (f"+[{color}] +[{word}] for +[{people}] +[under {high}]", wearer), (f"do you have +[{cloth}] +[{word}]", "-"),
        ])
        lines.add(f"new\tsearch\t{who}\t{kind}\t-\t{asked}")
    edits = [each.strip() for each in EDITS.replace("\n", "").split("|")]
    while len(lines) < 1_100:
        at = dice.randrange(0, len(edits), 2)
        low = dice.randrange(10, 90, 5)
        text = edits[at].format(color=pick(COLORS), color2=pick(COLORS), cloth=pick(CLOTHS), look=pick(LOOKS), low=low, high=low + 10, size=pick(["M", "38"]), people=pick(["women's", "men's"]))
        lines.add(f"shown\t{edits[at + 1]}\t-\t-\t-\t{text}")
    path = Path(__file__).parent / "corpus" / "frames" / "plain.tsv"
    path.write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8")
    print(len(lines), "lines")


if __name__ == "__main__":
    main()
