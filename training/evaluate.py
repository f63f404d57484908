"""Top-1 accuracies of the heads on the val parts."""

import numpy as np
import torch
import torch.nn.functional as F

from training import vocabulary as v
from training.kinds import types_of_group


SAME = {"plaid": "checkered"}  # shops use the words for each other


@torch.no_grad()
def infer(tower, pixels, device="cpu", batch=256, look=False):
    """Joint vectors, log probabilities of the heads (before calibration) and look vectors of uint8 pictures, n x height x width x 3."""
    tower.eval()
    vectors, logs, looks = [], {}, []
    for start in range(0, len(pixels), batch):
        x = torch.from_numpy(np.array(pixels[start:start + batch])).to(device).permute(0, 3, 1, 2).float()
        vector, logits, _, seen = tower(x.contiguous(memory_format=torch.channels_last), need_look=look)
        vectors.append(vector.cpu())
        looks.append(seen.cpu() if look else vector[:, :0].cpu())
        for name, value in logits.items():
            logs.setdefault(name, []).append(F.log_softmax(value.float(), 1).cpu())
    return torch.cat(vectors), {name: torch.cat(parts) for name, parts in logs.items()}, torch.cat(looks)


def basic_13(log_color):
    """Probabilities of the 13 colors of issue 3, and their names."""
    names = sorted(set(v.BASIC_13.values()))
    merged = torch.zeros(len(log_color), len(names))
    for n, color in enumerate(v.COLORS):
        merged[:, names.index(v.BASIC_13[color])] += log_color[:, n].exp()
    return merged, names


def accuracies(rows, heads, logs):
    """Measure → (share right, number judged). `rows` are val rows, `logs` what `infer` gave for them."""
    out = {}

    def add(name, chosen, right):
        right = [bool(right[i]) for i in chosen]
        out[name] = (round(float(np.mean(right)), 4) if right else None, len(right))

    def top(head):
        return [heads[head][n] for n in logs[head].argmax(1).tolist()]

    product = [i for i, r in enumerate(rows) if r.source in ("hi", "lo", "catalogue")]
    merged, names = basic_13(logs["color"])
    color = [names[n] for n in merged.argmax(1).tolist()]
    wanted = [v.BASIC_13.get(v.COLOR_MERGE.get(r.color)) for r in rows]
    for part, keep in (("", product), (" hi", [i for i in product if rows[i].source == "hi"]), (" lo", [i for i in product if rows[i].source == "lo"])):
        for head in ("type", "gender"):
            read = top(head)
            judged = [i for i in keep if getattr(rows[i], head)]
            add(head + part, judged, {i: read[i] == getattr(rows[i], head) for i in judged})
        judged = [i for i in keep if wanted[i]]
        add("color 13" + part, judged, {i: color[i] == wanted[i] for i in judged})
    fine = top("color")
    judged = [i for i in product if wanted[i]]
    add("color 20", judged, {i: fine[i] == v.COLOR_MERGE[rows[i].color] for i in judged})
    small = logs["garment"][:, :len(v.SMALL_SET)].argmax(1).tolist()
    amateur = [i for i, r in enumerate(rows) if r.source == "clothing" and r.garment in v.SMALL_SET]
    add("amateur garment, 10 classes", amateur, {i: v.SMALL_SET[small[i]] == rows[i].garment for i in amateur})
    for head in ("pattern", "sleeve", "neckline", "length"):
        read = top(head)
        for part, sources, looked in ((" product, title", ("hi", "lo"), False), (" product, looked at", ("hi", "lo"), True),
                                      (" amateur, looked at", ("clothing",), True), (" drawn", ("drawn",), False)):
            judged = [i for i, r in enumerate(rows) if r.labels.get(head) in heads[head] and r.source in sources and r.looked == looked]
            if judged:
                add(head + part, judged, {i: SAME.get(read[i], read[i]) == SAME.get(rows[i].labels[head], rows[i].labels[head]) for i in judged})
    street = [i for i, r in enumerate(rows) if r.source == "street" and r.box]
    if street:
        read = top("type")
        add("street type, within its set", street, {i: read[i] in rows[i].open for i in street})
        within = logs["type"].masked_fill(~types_of_group(rows, heads["type"]), -30.0).argmax(1).tolist()
        add("street type, its group known", street, {i: heads["type"][within[i]] in rows[i].open for i in street})
    drawn = [i for i, r in enumerate(rows) if r.source == "drawn"]
    for head in ("type", "color") if drawn else ():
        read = top(head)
        judged = [i for i in drawn if (rows[i].type if head == "type" else v.COLOR_MERGE.get(rows[i].color))]
        add(f"{head} drawn", judged, {i: read[i] == (rows[i].type if head == "type" else v.COLOR_MERGE[rows[i].color]) for i in judged})
    return out
