"""Checks the ear's corpus against LABELS.md and counts it.

    python3 training/ear/check_corpus.py [FILE.tsv ...]

Without files: every corpus/*.tsv and corpus/frames/*.tsv beside this script. Each file is one hand. Prints one table each for contexts, acts and
roles, a column a hand. Exit status 1 when a line breaks the format or stands twice in its hand; what stands in two hands
is named and counted only, since short messages ("thanks") are said by everybody.
"""

import re
import sys
from collections import Counter
from pathlib import Path

CONTEXTS = ("new", "shown", "photo", "asked")
ACTS = (
    "search", "edit", "correct", "complain", "more", "start-over",
    "ask-product", "ask-catalogue", "ask-shop", "ask-photo", "compare", "advice",
    "outfit", "goes-with", "choose",
    "small-talk", "off-topic", "feelings", "unsafe", "gibberish", "other-language",
)
ROLES = {"+": "wanted", "-": "refused", "~": "told"}

# The sign stands right before its bracket; an earlier "-" is the shopper's own ("--[wool]" is the text "-wool").
MARK = re.compile(r"([+\-~])\[([^\[\]]*)\]")


def plain(message):
    """The message as the shopper typed it, marks taken off."""
    return MARK.sub(r"\2", message)


def faults(line):
    """What is wrong with one line, as short texts."""
    columns = line.split("\t")
    if len(columns) not in (3, 4):
        return [f"{len(columns)} columns, 3 or 4 expected"]
    context, acts, message = columns[:3]
    found = []
    if context not in CONTEXTS:
        found.append(f"unknown context '{context}'")
    names = acts.split(",")
    found += [f"unknown act '{name}'" for name in names if name not in ACTS]
    if len(set(names)) != len(names):
        found.append("an act stands twice")
    if not message.strip():
        found.append("no message")
    if message != message.strip():
        found.append("space around the message")
    if len(columns) == 4 and not columns[3].strip():
        found.append("empty note")
    for match in MARK.finditer(message):
        words = match.group(2)
        if not words.strip() or words != words.strip():
            found.append(f"empty mark or space at its edge '{match.group(0)}'")
    if re.search(r"[\[\]]", MARK.sub("", message)):
        found.append("bracket outside a mark, nested or unbalanced mark")
    return found


WEARERS = ("-", "woman", "man", "girl", "boy", "child", "baby", "teen-girl", "teen-boy")
NAME = re.compile(r"[a-z][a-z0-9-]*")


def frame_faults(line):
    """What is wrong with one line of a frame's file; names of kinds and situations are checked by the tests of serving."""
    columns = line.split("\t")
    if len(columns) != 6:
        return [f"{len(columns)} columns, 6 expected"]
    context, acts, wearers, kinds, situations, message = columns
    found = faults(f"{context}\t{acts}\t{message}")
    found += [f"unknown wearer '{name}'" for name in wearers.split(",") if name not in WEARERS]
    for names in (kinds, situations):
        found += [f"odd name '{name}'" for name in names.split(",") if name != "-" and not NAME.fullmatch(name.removeprefix("!"))]
    return found


def table(title, rows, hands, counts, totals):
    width = max(len(hand) for hand in hands) + 2
    width = max(width, 13)
    print(f"{title:<16}" + "".join(f"{hand:>{width}}" for hand in hands) + f"{'all':>{width}}")
    for row in rows:
        cells = [counts[hand][row] for hand in hands]
        shares = [f"{n} {100 * n / max(1, totals[hand]):4.1f}%" for n, hand in zip(cells, hands)]
        whole = sum(cells)
        shares.append(f"{whole} {100 * whole / max(1, sum(totals.values())):4.1f}%")
        print(f"{row:<16}" + "".join(f"{cell:>{width}}" for cell in shares))
    print()


def main(arguments):
    files = [Path(name) for name in arguments] or sorted((Path(__file__).parent / "corpus").rglob("*.tsv"))
    if not files:
        print("no corpus files")
        return 1
    contexts, acts, roles, facts, totals = {}, {}, {}, {}, {}
    marked = {}
    seen, wrong, shared = {}, 0, 0
    for path in files:
        hand = path.stem
        contexts[hand], acts[hand], roles[hand], facts[hand] = Counter(), Counter(), Counter(), Counter()
        totals[hand], marked[hand] = 0, 0
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            is_frame = path.parent.name == "frames"
            found = frame_faults(line) if is_frame else faults(line)
            if not found:
                columns = line.split("\t")
                context, names, message = columns[0], columns[1], columns[5 if is_frame else 2]
                key = (context, plain(message).casefold())
                first = seen.setdefault(key, (hand, number))
                if first == (hand, number):
                    pass
                elif first[0] == hand:
                    found.append(f"stands already in line {first[1]}")
                else:
                    shared += 1
                    print(f"{path.name}:{number}: note, stands also in {first[0]}.tsv:{first[1]}")
            if found:
                wrong += 1
                print(f"{path.name}:{number}: {'; '.join(found)}")
                continue
            names = names.split(",")
            totals[hand] += 1
            contexts[hand][context] += 1
            acts[hand].update(names)
            marks = [ROLES[sign] for sign, _ in MARK.findall(message)]
            roles[hand].update(marks)
            marked[hand] += len(marks)
            facts[hand]["several acts"] += len(names) > 1
            facts[hand]["no mark"] += not marks
            facts[hand]["with refused"] += "refused" in marks
            facts[hand]["with told"] += "told" in marks
    hands = list(totals)
    table("context", CONTEXTS, hands, contexts, totals)
    table("act", ACTS, hands, acts, totals)
    table("role (marks)", tuple(ROLES.values()), hands, roles, marked)
    table("messages", ("several acts", "no mark", "with refused", "with told"), hands, facts, totals)
    print("messages        " + ", ".join(f"{hand} {totals[hand]}" for hand in hands) + f", all {sum(totals.values())}")
    if shared:
        print(f"{shared} lines stand in two hands")
    if wrong:
        print(f"{wrong} lines are wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
