"""Messages as tensors, roughened the way people type."""

import random
import re
from dataclasses import replace

import torch

from training.ear.messages import ACTS, CONTEXTS, WEARERS
from training.ear.vocabulary import MOST


def encode(tokenizer, message):
    """Word pieces of a message behind its context, and the role of each: -1 for what is no word of it."""
    encoding = tokenizer.encode(message.text, add_special_tokens=False)
    special = tokenizer.token_to_id
    ids = [special("[CLS]"), special(f"[unused{CONTEXTS.index(message.context)}]")]
    roles = [-1, -1]
    for token, (start, end) in zip(encoding.ids[:MOST - 3], encoding.offsets):
        role = -1 if message.spans is None else next((role for a, b, role in message.spans if start < b and end > a), 0)
        ids.append(token), roles.append(role)
    return ids + [special("[SEP]")], roles + [-1]


def padded(rows, filler):
    out = torch.full((len(rows), max(map(len, rows))), filler)
    for n, row in enumerate(rows):
        out[n, :len(row)] = torch.tensor(row)
    return out


def batch(tokenizer, messages):
    """ids, roles [N, tokens], acts [N, 21] as 0 or 1, main act [N]."""
    encoded = [encode(tokenizer, message) for message in messages]
    acts = torch.zeros(len(messages), len(ACTS))
    for n, message in enumerate(messages):
        for act in message.acts:
            acts[n, ACTS.index(act)] = 1
    main = torch.tensor([ACTS.index(message.acts[0]) for message in messages])
    return padded([i for i, _ in encoded], 0), padded([r for _, r in encoded], -1), acts, main


def frames(messages, kinds, situations):
    """What is true of each frame, 0 or 1: wearers, kinds to show, kinds not to show, situations; and which messages have one, [N]."""
    known = torch.tensor([float(message.frame is not None) for message in messages])
    parts = []
    for names, of in ((WEARERS, "wearers"), (kinds, "kinds"), (kinds, "other_kinds"), (situations, "situations")):
        true, place = torch.zeros(len(messages), len(names)), {name: at for at, name in enumerate(names)}
        for n, message in enumerate(messages):
            for name in getattr(message.frame, of, ()):
                if name in place:
                    true[n, place[name]] = 1
        parts.append(true)
    return parts, known


NEAR = dict(zip("qwertyuiopasdfghjklzxcvbnm", ["wa", "qes", "wrd", "etf", "ryg", "tuh", "yij", "uok", "ipl", "o", "qsz", "adw", "sfe", "dgr", "fht", "gjy",
                "hku", "jli", "k", "xa", "zc", "xv", "cb", "vn", "bm", "n"]))


def misspelled(word, dice):
    at = dice.randrange(1, len(word))
    kind = dice.random()
    if kind < 0.3 and at + 1 < len(word):
        return word[:at] + word[at + 1] + word[at] + word[at + 2:]
    if kind < 0.6:
        return word[:at] + word[at + 1:]
    letter = word[at].lower()
    return word[:at] + (dice.choice(NEAR[letter]) if letter in NEAR else letter) + word[at + (0 if kind < 0.75 else 1):]


ANYWHERE = {"search", "ask-catalogue", "ask-shop", "advice", "outfit", "small-talk", "off-topic", "feelings", "unsafe", "gibberish", "other-language"}


def elsewhere(message, dice=random):
    """An opening that means the same after products were shown, now and then told so: whole sentences, no bare words that would be an edit there."""
    movable = message.context == "new" and set(message.acts) <= ANYWHERE and len(message.text.split()) > 4
    return replace(message, context="shown") if movable and dice.random() < 0.3 else message


def roughened(message, dice=random):
    """The message with fewer stops and a typo now and then; its marks move along."""
    text, spans = message.text, list(message.spans or ())
    edits = []
    if dice.random() < 0.3:
        edits += [(m.start(), m.end(), "") for m in re.finditer(r"[.,!?;:'’]", text)]
    rate = dice.choice([0, 0, 0.04, 0.1])
    taken = {at for start, end, _ in edits for at in range(start, end)}
    for word in re.finditer(r"[A-Za-z]{4,}", text):
        if dice.random() < rate and not taken & set(range(*word.span())):
            edits.append((*word.span(), misspelled(word[0], dice)))
    out, at, moved = "", 0, []
    shift = []
    for start, end, new in sorted(edits):
        out += text[at:start] + new
        shift.append((end, len(new) - (end - start)))
        at = end
    place = lambda here: here + sum(by for end, by in shift if end <= here)
    for start, end, role in spans:
        moved.append((place(start), place(end), role))
    return replace(message, text=out + text[at:], spans=None if message.spans is None else tuple(moved))
