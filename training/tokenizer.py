"""Text → hashed token ids. The serving side repeats this rule for rule; test/fixtures/eye/text.json pins it.

1. NFKD, drop combining marks (U+0300–U+036F), lower case.
2. Drop a possessive: an apostrophe (' or U+2019) followed by s at a word's end.
3. Words are the matches of [a-z0-9]+, the first MAX_WORDS of them.
4. Tokens of a word: "w:" + word, then "g:" + gram for each 3 letters of "<" + word + ">", in order.
5. Id = 1 + FNV-1a-32(token's ASCII bytes) mod BUCKETS. 0 is padding; an empty text is the one token "w:".
"""

import re
import unicodedata
from functools import lru_cache

BUCKETS = 16384
MAX_WORDS = 24


def fnv1a(token):
    value = 0x811C9DC5
    for byte in token.encode("ascii"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


@lru_cache(maxsize=None)
def word_ids(word):
    edged = f"<{word}>"
    tokens = [f"w:{word}"] + [f"g:{edged[i:i + 3]}" for i in range(len(edged) - 2)]
    return tuple(1 + fnv1a(token) % BUCKETS for token in tokens)


def words(text):
    plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFKD", text)).lower()
    return re.findall(r"[a-z0-9]+", re.sub(r"['\u2019]s(?![a-z0-9])", "", plain))[:MAX_WORDS]


def token_ids(text):
    return [i for word in words(text) for i in word_ids(word)] or [1 + fnv1a("w:") % BUCKETS]
