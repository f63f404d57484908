"""Many phrases for each row and its title, as tensors on the device; and which pictures each phrase is true of."""

import random
from concurrent.futures import ProcessPoolExecutor

import numpy as np
import torch

from training import vocabulary as v
from training.captions import Captions
from training.tokenizer import word_ids, words

LENGTH = 72  # token ids kept of a text
PHRASES = 12  # sampled for each row
FIELDS = ("color", "raw_color", "garment", "pattern", "sleeve")


def tokens(text):
    """Ids and, for each, the number of its word, padded with 0 to LENGTH."""
    ids, places = np.zeros(LENGTH, np.int16), np.zeros(LENGTH, np.int8)
    found = [(i, n) for n, word in enumerate(words(text) or [""]) for i in (word_ids(word) if word else word_ids("")[:1])][:LENGTH]
    ids[:len(found)], places[:len(found)] = [i for i, _ in found], [n for _, n in found]
    return ids, places


def _sample(rows, types, seed, phrases):
    """Of each row: phrases' ids, their meanings, the known meaning, the title's ids and words."""
    rng, captions, out = random.Random(seed), Captions(types), []
    for row in rows:
        said = [captions.phrase(row, rng) for _ in range(phrases)]
        title = tokens(row.title) if row.title else (np.zeros(LENGTH, np.int16), np.zeros(LENGTH, np.int8))
        out.append((np.stack([tokens(text)[0] for text, _ in said]), [_packed(m) for _, m in said], _packed(captions.known(row)), *title))
    return out


def _packed(meaning):
    return np.packbits(meaning.types).tobytes(), np.packbits(meaning.genders).tobytes(), tuple(getattr(meaning, f) for f in FIELDS)


class Queries:
    def __init__(self, rows, types, device, workers=2, seed=7, phrases=PHRASES):
        step = max(1, len(rows) // (workers * 4))
        parts = [rows[at:at + step] for at in range(0, len(rows), step)]
        with ProcessPoolExecutor(workers) as pool:
            made = [x for part in pool.map(_sample, parts, [types] * len(parts), range(seed, seed + len(parts)), [phrases] * len(parts)) for x in part]
        self.device, self.phrases, self.count = device, phrases, len(types)
        sets = {"types": {}, "genders": {}}

        def place(kind, packed):
            return sets[kind].setdefault(packed, len(sets[kind]))

        def columns(meanings):
            return np.array([(place("types", m[0]), place("genders", m[1]), *m[2]) for m in meanings], np.int16)

        on = lambda a: torch.from_numpy(a).to(device)
        self.ids = on(np.stack([m[0] for m in made]))
        self.said = on(np.stack([columns(m[1]) for m in made]))
        self.known = on(columns([m[2] for m in made]))
        self.title, self.title_words = on(np.stack([m[3] for m in made])), on(np.stack([m[4] for m in made]))
        same = {}
        self.title_name = on(np.array([same.setdefault(r.title.lower(), len(same)) if r.title else -1 for r in rows]))
        unpack = lambda kind, size: on(np.stack([np.unpackbits(np.frombuffer(p, np.uint8))[:size] for p in sets[kind]]).astype(np.float32))
        self.sets = unpack("types", len(types)), unpack("genders", len(v.GENDERS))
        near = torch.zeros(len(v.COLORS), len(v.COLORS), dtype=torch.bool)
        for a, b in v.NEAR_COLORS:
            near[v.COLORS.index(a), v.COLORS.index(b)] = near[v.COLORS.index(b), v.COLORS.index(a)] = True
        self.near = near.to(device)

    def draw(self, index):
        """A phrase of each row: ids, and two matrices, phrases x pictures: certainly true, certainly false (in neither: cannot be told)."""
        pick = torch.randint(self.phrases, (len(index),), device=self.device)
        return self.ids[index, pick].long(), *self.truth(self.said[index, pick].long(), self.known[index].long())

    def titles(self, index):
        """Titles of rows that have one, half of them with words left out: their places in `index`, ids, and which are the same title."""
        has = (self.title_name[index] >= 0).nonzero()[:, 0]
        rows = index[has]
        ids, places = self.title[rows].long(), self.title_words[rows].long()
        keep = (torch.rand(len(rows), 32, device=self.device) > 0.12) | (torch.rand(len(rows), 1, device=self.device) < 0.5)
        kept = ids * keep.gather(1, places)
        ids = torch.where((kept > 0).any(1, keepdim=True), kept, ids)
        names = self.title_name[rows]
        return has, ids, names[:, None] == names[None]

    def truth(self, said, known):
        true = torch.ones(len(said), len(known), dtype=torch.bool, device=self.device)
        false = torch.zeros_like(true)
        for n, sets in enumerate(self.sets):
            c, k = sets[said[:, n]], sets[known[:, n]]
            true &= (1 - c) @ k.T == 0
            false |= c @ k.T == 0
        for name in ("garment", "pattern", "sleeve"):
            n = 2 + FIELDS.index(name)
            c, k = said[:, n][:, None], known[:, n][None]
            true &= (c < 0) | (c == k)
            false |= (c >= 0) & (k >= 0) & (c != k)
        c, k = said[:, 2][:, None], known[:, 2][None]
        raw, raw_k = said[:, 3][:, None], known[:, 3][None]
        true &= (c < 0) | ((c == k) & ((raw < 0) | (raw == raw_k)))
        false |= (c >= 0) & (k >= 0) & (c != k) & ~self.near[c, k]
        return true, false
