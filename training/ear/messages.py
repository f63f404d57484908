"""The corpus: labeled messages, one hand a file (LABELS.md tells the format)."""

import re
from dataclasses import dataclass
from pathlib import Path

CONTEXTS = ["new", "shown", "photo", "asked"]
ACTS = ["search", "edit", "correct", "complain", "more", "start-over", "ask-product", "ask-catalogue", "ask-shop", "ask-photo", "compare",
        "advice", "outfit", "goes-with", "choose", "small-talk", "off-topic", "feelings", "unsafe", "gibberish", "other-language"]
ROLES = ["filler", "wanted", "refused", "told"]
SIGNS = {"+": 1, "-": 2, "~": 3}
MARK = re.compile(r"([+~-])\[([^\[\]]*)\]")
CORPUS = Path(__file__).parent / "corpus"


@dataclass(frozen=True)
class Message:
    hand: str
    context: str
    acts: tuple[str, ...]
    text: str
    spans: tuple[tuple[int, int, int], ...]  # start, end, index into ROLES


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


def read_corpus(folder=CORPUS):
    return [message for path in sorted(Path(folder).glob("*.tsv")) for message in read_hand(path)]
