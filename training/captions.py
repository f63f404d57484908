"""Short queries made from labels, and what each of them states."""

import random
from dataclasses import dataclass

import numpy as np

from training import vocabulary as v

RAW_COLORS = sorted(v.COLOR_MERGE)


@dataclass
class Meaning:
    """What is stated or known: sets of types and genders still open, and indices (-1: not stated or unknown)."""
    types: np.ndarray
    genders: np.ndarray
    color: int = -1
    raw_color: int = -1
    garment: int = -1
    pattern: int = -1
    sleeve: int = -1


def _index(values, value):
    return values.index(value) if value in values else -1


class Captions:
    def __init__(self, types):
        self.types = types
        self.word_types = {}
        for names, members in [([t.lower(), *v.SYNONYMS.get(t, [])], [t]) for t in types] + v.GROUPS:
            for name in names:
                self.word_types.setdefault(name, set()).update(members)
        self.words_of = {t: sorted(w for w, ts in self.word_types.items() if t in ts) for t in types}

    def _types(self, names):
        return np.array([t in names for t in self.types]) if names else np.ones(len(self.types), bool)

    def known(self, row):
        """What is known of a row's picture."""
        genders = np.ones(len(v.GENDERS), bool)
        if row.gender:
            genders = np.array([g in ((row.gender, "Men", "Women") if row.gender == "Unisex" else (row.gender,)) for g in v.GENDERS])
        return Meaning(
            self._types([row.type] if row.type else row.open), genders,
            _index(v.COLORS, v.COLOR_MERGE.get(row.color)), _index(RAW_COLORS, row.color), _index(v.GARMENTS, row.garment),
            _index(v.PATTERNS, row.labels.get("pattern")), _index(v.SLEEVES, row.labels.get("sleeve")))

    def phrase(self, row, rng=random):
        """A query a shopper might type for the row, and its meaning."""
        said = Meaning(self._types(None), np.ones(len(v.GENDERS), bool))
        before, after, noun = [], [], ""
        if row.noun:
            noun, said.types = row.noun, self._types(row.open)
        elif row.garment and (not row.type or rng.random() < 0.05):
            noun = rng.choice(v.GARMENT_WORDS[row.garment])
            said.garment = v.GARMENTS.index(row.garment)
        elif row.type and rng.random() < 0.92:
            own = row.type.lower()
            noun = own if rng.random() < 0.5 else rng.choice(self.words_of[row.type])
            said.types = self._types(self.word_types[noun])
        if row.color and rng.random() < (0.6 if noun else 1):
            basic = v.COLOR_MERGE[row.color]
            said.color = v.COLORS.index(basic)
            if rng.random() < 0.5 and row.color.lower() not in (basic, "grey", "navy blue"):
                said.raw_color = RAW_COLORS.index(row.color)
                before.append(row.color.lower())
            else:
                before.append(rng.choice(v.COLOR_WORDS.get(basic, [basic])))
        if row.labels.get("pattern") in v.PATTERNS and rng.random() < 0.5:
            pattern = row.labels["pattern"]
            said.pattern = v.PATTERNS.index(pattern)
            before.append(rng.choice(v.PATTERN_WORDS.get(pattern, [pattern])))
        if row.labels.get("sleeve") in v.SLEEVES and rng.random() < 0.25:
            sleeve = row.labels["sleeve"]
            said.sleeve = v.SLEEVES.index(sleeve)
            before.append(rng.choice(v.SLEEVE_WORDS.get(sleeve, [sleeve.replace("-", " ")])))
        if row.gender and rng.random() < (0.4 if noun or before else 1):
            word = rng.choice([w for w, g in v.GENDER_WORDS.items() if row.gender in g])
            said.genders = np.array([g in v.GENDER_WORDS[word] for g in v.GENDERS])
            if noun and rng.random() < 0.4:
                after = ["for", word]
            else:
                before.append(word)
        rng.shuffle(before)
        return " ".join([*before, noun, *after]).strip() or "clothes", said

    def title(self, row, rng=random):
        words = row.title.split()
        if rng.random() < 0.5:
            words = [w for w in words if rng.random() > 0.12] or words
        return " ".join(words)
