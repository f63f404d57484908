"""The base's word pieces, cut down to those that shoppers' words need."""

import json
from pathlib import Path

from tokenizers import Tokenizer

SPECIAL = ["[PAD]", "[unused0]", "[unused1]", "[unused2]", "[unused3]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
MOST = 128  # word pieces of a message that are read


def kept_ids(tokenizer, texts, size):
    """Ids of the base's pieces to keep, ascending: special ones, single characters, what the texts use, then the most common."""
    vocabulary = tokenizer.get_vocab()
    named = sorted(vocabulary, key=vocabulary.get)
    keep = {vocabulary[piece] for piece in SPECIAL}
    latin = [piece for piece in named if len(piece.removeprefix("##")) == 1 and ord(piece.removeprefix("##")) < 0x250]
    keep |= {vocabulary[piece] for piece in latin}
    counts = {}
    for encoding in tokenizer.encode_batch(texts, add_special_tokens=False):
        for token in encoding.ids:
            counts[token] = counts.get(token, 0) + 1
    for token in sorted(counts, key=lambda each: (-counts[each], each)):
        if len(keep) < size:
            keep.add(token)
    # The base numbers its pieces about by frequency; what is plain Latin and common is worth its place.
    for piece in named:
        bare = piece.removeprefix("##")
        if len(keep) >= size:
            break
        if bare.isascii() and bare.isalnum():
            keep.add(vocabulary[piece])
    return sorted(keep)


def smaller(tokenizer, ids):
    """A tokenizer whose vocabulary is just those pieces, numbered anew in the same order."""
    named = {token: piece for piece, token in tokenizer.get_vocab().items()}
    config = json.loads(tokenizer.to_str())
    config["model"]["vocab"] = {named[token]: place for place, token in enumerate(ids)}
    for added in config["added_tokens"]:
        added["id"] = config["model"]["vocab"][added["content"]]
    for name, special in config["post_processor"]["special_tokens"].items():
        special["ids"] = [config["model"]["vocab"][name]]
    config["truncation"], config["padding"] = None, None
    return Tokenizer.from_str(json.dumps(config))


def load(base):
    """The base's tokenizer, without its padding and truncation."""
    tokenizer = Tokenizer.from_file(str(Path(base) / "tokenizer.json"))
    tokenizer.no_padding(), tokenizer.no_truncation()
    return tokenizer
