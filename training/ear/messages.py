"""The corpus: labeled messages, one hand a file (LABELS.md tells the formats)."""

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

CONTEXTS = ["new", "shown", "photo", "asked"]
ACTS = ["search", "edit", "correct", "complain", "more", "start-over", "ask-product", "ask-catalogue", "ask-shop", "ask-photo", "compare",
        "advice", "outfit", "goes-with", "choose", "small-talk", "off-topic", "feelings", "unsafe", "gibberish", "other-language"]
ROLES = ["filler", "wanted", "refused", "told"]
SIGNS = {"+": 1, "-": 2, "~": 3}
MARK = re.compile(r"([+~-])\[([^\[\]]*)\]")
CORPUS = Path(__file__).parent / "corpus"
FRAMES = CORPUS / "frames"
WEARERS = ["woman", "man", "girl", "boy", "child", "baby", "teen-girl", "teen-boy"]
FEWEST = 6  # messages from which on a kind or situation is learned


@dataclass(frozen=True)
class Frame:
    """What a message is about: who wears it, the kinds to show, those named that are not to be shown, what it is for."""

    wearers: tuple[str, ...]
    kinds: tuple[str, ...]
    other_kinds: tuple[str, ...]
    situations: tuple[str, ...]


@dataclass(frozen=True)
class Message:
    hand: str
    context: str
    acts: tuple[str, ...]
    text: str
    spans: tuple[tuple[int, int, int], ...] | None  # start, end, index into ROLES; None where words are not labeled
    frame: Frame | None = field(default=None)


def unmarked(marked):
    """The message as it was written, and where its marks were: (start, end, role)."""
    text, spans, at = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[at:mark.start()]
        spans.append((len(text), len(text) + len(mark[2]), SIGNS[mark[1]]))
        text, at = text + mark[2], mark.end()
    return text + marked[at:], tuple(spans)


def read_hand(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if len(columns) < 3:
            continue
        text, spans = unmarked(columns[2])
        yield Message(path.stem, columns[0], tuple(act.strip() for act in columns[1].split(",")), text, spans)


def listed(column):
    return tuple(name.strip() for name in column.split(",") if name.strip() not in ("", "-"))


def read_frames(path):
    """Messages whose frame is labeled; their words may be."""
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if len(columns) != 6:
            continue
        context, acts, wearers, kinds, situations, text = columns
        named = listed(kinds)
        whole = ("outfit",) if "outfit" in listed(acts) else ()
        frame = Frame(listed(wearers), whole + tuple(kind for kind in named if kind[0] != "!"),
                      tuple(kind[1:] for kind in named if kind[0] == "!"), listed(situations))
        text, spans = unmarked(text) if MARK.search(text) else (text, None)
        yield Message(path.stem, context, listed(acts), text, spans, frame)


def read_corpus(folder=CORPUS):
    marked = [message for path in sorted(Path(folder).glob("*.tsv")) for message in read_hand(path)]
    return marked + [message for path in sorted((Path(folder) / FRAMES.name).glob("*.tsv")) for message in read_frames(path)]


def names_of_frames(messages):
    """Kinds and situations that are learned, each sorted: those of at least FEWEST messages."""
    kinds, situations = Counter(), Counter()
    for message in messages:
        if message.frame is not None:
            kinds.update({*message.frame.kinds, *message.frame.other_kinds})
            situations.update(set(message.frame.situations))
    return tuple(sorted(name for name, count in counts.items() if count >= FEWEST) for counts in (kinds, situations))
