"""Batches of scenes, made on the device from decoded pictures: framing, backgrounds, people behind, things laid out together, light.

Everything is in pixels of the frame that the model sees (WIDTH x HEIGHT) and of the canvas that pictures are kept on. A
frame pixel p, counted from the middle, shows the canvas at center + scale * turn(p). Hue is never touched: color is a label.
"""

import math

import torch
import torch.nn.functional as F

from training.kinds import KINDS, STREET, row_sets
from training.light import degrade, relight
from training.pictures import BACKGROUND, CANVAS_H, CANVAS_W, CORE, IGNORED, LOOSE, MARGIN, STREET_CODE
from training.preprocess import HEIGHT, WIDTH

STRIDE = 4
CELLS_H, CELLS_W = HEIGHT // STRIDE, WIDTH // STRIDE
WHITISH = ("White", "Off White", "Cream", "Silver", "Beige", "Skin", "Nude")
LAYOUTS = (  # columns, rows
    (2, 1), (1, 2), (2, 2), (2, 2), (1, 3), (2, 3))
SLOTS = 6


def uniform(n, low, high, device):
    return torch.empty(n, device=device).uniform_(low, high)


def chance(n, p, device):
    return torch.rand(n, device=device) < p


class Bank:
    """Decoded pictures of rows on the device, with the set of kinds that each code of each row may show."""
    def __init__(self, rows, arrays, backgrounds, device, street_labels):
        self.device = device
        take = lambda a: torch.from_numpy(a if a.flags.writeable else a.copy()).to(device)
        self.canvas, self.codes = take(arrays["canvas"]), take(arrays["codes"])
        self.content, self.box = take(arrays["content"]), take(arrays["box"])
        self.backgrounds = None if backgrounds is None else take(backgrounds).permute(0, 3, 1, 2)
        sets, places = [], {}

        def place(kinds):
            key = frozenset(kinds)
            if key not in places:
                places[key] = len(sets)
                sets.append([k in key for k in KINDS])
            return places[key]

        nothing, anything = place({"background"}), place(KINDS)
        table = torch.full((len(rows), STREET_CODE + len(street_labels)), anything, dtype=torch.long)
        table[:, BACKGROUND] = nothing
        for n, label in enumerate(street_labels):
            table[:, STREET_CODE + n] = place(STREET[label][0].split()) if label in STREET else anything
        for n, row in enumerate(rows):
            found = row_sets(row)
            if found:
                table[n, LOOSE], table[n, CORE] = place(found[0]), place(found[1] or KINDS)
        self.table, self.sets, self.anything = table.to(device), torch.tensor(sets, device=device), anything
        has_outline = torch.zeros(len(rows), dtype=torch.bool, device=device)
        for at in range(0, len(rows), 4096):
            has_outline[at:at + 4096] = (self.codes[at:at + 4096] == CORE).flatten(1).any(1) & (self.codes[at:at + 4096] != IGNORED).flatten(1).all(1)
        flag = lambda test: torch.tensor([bool(test(r)) for r in rows], device=device)
        product = flag(lambda r: r.source in ("hi", "lo", "drawn", "catalogue"))
        self.cutout = has_outline & product & ~flag(lambda r: r.color in WHITISH)
        self.people = flag(lambda r: r.source == "street" and not r.box and r.mask).nonzero()[:, 0]
        self.cutouts = self.cutout.nonzero()[:, 0]
        self.drawn = (self.cutout & flag(lambda r: r.source == "drawn")).nonzero()[:, 0]
        self.amateur = flag(lambda r: r.source == "clothing")
        self.crop = flag(lambda r: r.box is not None)
        self.whole = flag(lambda r: r.source == "street" and r.box is None)


class View:
    """How each frame shows its canvas: where its middle lies there, canvas pixels a frame pixel, turn, stretch, mirror, place in the frame."""
    def __init__(self, center, scale, angle, stretch, mirror, at):
        cos, sin = torch.cos(angle), torch.sin(angle)
        self.across = torch.stack([cos * stretch * mirror, -sin * stretch * mirror], 1) * scale[:, None]
        self.down = torch.stack([sin / stretch, cos / stretch], 1) * scale[:, None]
        self.center, self.at = center, at

    def where(self, step=1):
        """Canvas coordinates, n x h x w each, of the middles of every `step` x `step` frame pixels."""
        device = self.center.device
        x = (torch.arange(WIDTH // step, device=device) + 0.5) * step - WIDTH / 2
        y = (torch.arange(HEIGHT // step, device=device) + 0.5) * step - HEIGHT / 2
        x, y = x[None, None, :] - self.at[:, 0, None, None], y[None, :, None] - self.at[:, 1, None, None]
        return (self.center[:, 0, None, None] + self.across[:, 0, None, None] * x + self.across[:, 1, None, None] * y,
                self.center[:, 1, None, None] + self.down[:, 0, None, None] * x + self.down[:, 1, None, None] * y)


def sample(source, x, y, mode="bilinear"):
    grid = torch.stack([x * (2 / CANVAS_W) - 1, y * (2 / CANVAS_H) - 1], 3).to(source.dtype)
    return F.grid_sample(source, grid, mode=mode, padding_mode="border", align_corners=False)


def pixels_of(bank, index, x, y):
    return sample(bank.canvas[index].permute(0, 3, 1, 2).float(), x, y)


def outline_of(bank, index, x, y):
    """How much of each frame pixel is not background, 0 to 1."""
    alpha = sample((bank.codes[index] != BACKGROUND).float()[:, None], x, y)
    inside = (x >= 0) & (x < CANVAS_W) & (y >= 0) & (y < CANVAS_H)
    return ((alpha - 0.3) / 0.5).clamp(0, 1) * inside[:, None]


def sets_of(bank, index, x, y):
    """The set that each cell of a picture belongs to; outside the canvas, background."""
    column, line = x.long().clamp(0, CANVAS_W - 1), y.long().clamp(0, CANVAS_H - 1)
    codes = bank.codes[index[:, None, None], line, column].long()
    codes = torch.where((x >= 0) & (x < CANVAS_W) & (y >= 0) & (y < CANVAS_H), codes, BACKGROUND)
    return bank.table[index].gather(1, codes.flatten(1)).view_as(codes)


def made_backgrounds(bank, n):
    """Plain, graded or blotchy colors, and parts of photos that hold no garment; n x 3 x HEIGHT x WIDTH."""
    device = bank.device
    rough = torch.rand(n, 3, 3, 3, device=device) * uniform(n, 0, 70, device)[:, None, None, None] + uniform(n, 10, 245, device)[:, None, None, None]
    rough = rough + torch.randn(n, 3, 1, 1, device=device) * uniform(n, 0, 35, device)[:, None, None, None]
    made = F.interpolate(rough, (HEIGHT, WIDTH), mode="bilinear", align_corners=True)
    made = made + torch.randn(n, 1, HEIGHT, WIDTH, device=device) * uniform(n, 0, 8, device)[:, None, None, None]
    if bank.backgrounds is not None:
        photo = bank.backgrounds[torch.randint(len(bank.backgrounds), (n,), device=device)].float()
        flip = chance(n, 0.5, device)[:, None, None, None]
        photo = F.interpolate(torch.where(flip, photo.flip(3), photo), (HEIGHT, WIDTH), mode="bilinear", align_corners=False)
        made = torch.where(chance(n, 0.6, device)[:, None, None, None], photo, made)
    return made.clamp(0, 255)


def framing(bank, index, plain):
    """A View for each row; as serving frames it where `plain`."""
    n, device = len(index), bank.device
    box, content = bank.box[index], bank.content[index]
    crop, far = bank.crop[index], bank.amateur[index]
    by_box = crop | (chance(n, 0.5, device) & ~plain)
    target = torch.where(by_box[:, None], box, content)
    size = target[:, 2:] - target[:, :2]
    margin = torch.where(chance(n, 0.3, device), uniform(n, -0.15, 0.05, device), uniform(n, 0.02, 0.45, device) * torch.where(far, 0.4, 1.0))
    margin = torch.where(plain, torch.where(crop, MARGIN, 0.0), torch.where(by_box, margin, uniform(n, -0.12, 0.12, device)))
    longer = size.max(1).values
    scale = ((size + 2 * (margin * longer)[:, None]) / torch.tensor([WIDTH, HEIGHT], device=device)).max(1).values.clamp(min=0.08)
    wild = (~plain).float()
    shift = torch.randn(n, 2, device=device) * 0.04 * longer[:, None] * wild[:, None]
    turned = torch.randn(n, device=device).clamp(-2.5, 2.5) * math.radians(5) * (1 + far.float())
    turned = turned + torch.where(far & chance(n, 0.08, device), torch.where(chance(n, 0.5, device), math.pi / 2, -math.pi / 2), 0.0)
    stretch = torch.exp(torch.randn(n, device=device).clamp(-2, 2) * 0.06 * wild)
    mirror = torch.where(chance(n, 0.5, device), -1.0, 1.0)
    middle = (target[:, 2:] + target[:, :2]) / 2 + shift
    return View(middle, scale, turned * wild, stretch, mirror, torch.zeros(n, 2, device=device))


def people(bank, n):
    """Street photos with known masks, and their sets."""
    device = bank.device
    index = bank.people[torch.randint(len(bank.people), (n,), device=device)]
    view = View(torch.tensor([CANVAS_W / 2, CANVAS_H / 2], device=device) + torch.randn(n, 2, device=device) * 20, uniform(n, 0.6, 1.2, device),
                torch.zeros(n, device=device), torch.ones(n, device=device), torch.where(chance(n, 0.5, device), -1.0, 1.0), torch.zeros(n, 2, device=device))
    return pixels_of(bank, index, *view.where()), sets_of(bank, index, *view.where(STRIDE))


def single(bank, index, plain):
    """One row a frame, before light: pixels and sets."""
    n, device = len(index), bank.device
    view = framing(bank, index, plain)
    x, y = view.where()
    content = bank.content[index][:, :, None, None]
    inside = (x >= content[:, 0]) & (x < content[:, 2]) & (y >= content[:, 1]) & (y < content[:, 3])
    held_x, held_y = torch.minimum(torch.maximum(x, content[:, 0] + 0.5), content[:, 2] - 0.5), torch.minimum(torch.maximum(y, content[:, 1] + 0.5), content[:, 3] - 0.5)
    pixels = pixels_of(bank, index, held_x, held_y)
    cells_x, cells_y = view.where(STRIDE)
    sets = sets_of(bank, index, cells_x, cells_y)
    outside = (cells_x < content[:, 0]) | (cells_x >= content[:, 2]) | (cells_y < content[:, 1]) | (cells_y >= content[:, 3])
    replace = bank.cutout[index] & ~plain & chance(n, 0.5, device)
    extend = ~replace & ~plain & chance(n, 0.3, device)
    sets = torch.where(outside, torch.where(extend[:, None, None], bank.anything, 0), sets)
    alpha = inside[:, None].float()
    if replace.any():
        r = replace.nonzero()[:, 0]
        alpha[r] = alpha[r] * outline_of(bank, index[r], x[r], y[r])
    alpha[extend] = 1
    behind = torch.full((n, 3, 1, 1), 255.0, device=device).expand(n, 3, HEIGHT, WIDTH).clone()
    other = (replace | (~plain & chance(n, 0.3, device))).nonzero()[:, 0]
    if len(other):
        behind[other] = made_backgrounds(bank, len(other))
    if len(bank.people):
        with_people = (replace & chance(n, 0.2, device)).nonzero()[:, 0]
        if len(with_people):
            seen, theirs = people(bank, len(with_people))
            behind[with_people] = seen
            sets[with_people] = torch.where(sets[with_people] == 0, theirs, sets[with_people])
    return pixels * alpha + behind * (1 - alpha), sets


def laid_out(bank, n):
    """Two to six cut-outs on one ground: pixels and sets."""
    device = bank.device
    pixels = made_backgrounds(bank, n)
    light = chance(n, 0.35, device)
    pixels[light] = uniform(int(light.sum()), 225, 255, device)[:, None, None, None]
    sets = torch.zeros(n, CELLS_H, CELLS_W, dtype=torch.long, device=device)
    layout = torch.tensor(LAYOUTS, device=device)[torch.randint(len(LAYOUTS), (n,), device=device)]
    slot = torch.stack([WIDTH / layout[:, 0], HEIGHT / layout[:, 1]], 1)
    for k in range(SLOTS):
        on = (k < layout[:, 0] * layout[:, 1]) & chance(n, 0.88, device)
        rows = on.nonzero()[:, 0]
        if not len(rows):
            continue
        m = len(rows)
        index = bank.cutouts[torch.randint(len(bank.cutouts), (m,), device=device)]
        if len(bank.drawn):
            index = torch.where(chance(m, 0.25, device), bank.drawn[torch.randint(len(bank.drawn), (m,), device=device)], index)
        box = bank.box[index]
        size = box[:, 2:] - box[:, :2]
        scale = (size / slot[rows]).max(1).values * uniform(m, 0.95, 1.5, device)
        place = torch.stack([k % layout[rows, 0], k // layout[rows, 0]], 1).float()
        at = (place + 0.5) * slot[rows] - torch.tensor([WIDTH / 2, HEIGHT / 2], device=device) + torch.randn(m, 2, device=device) * slot[rows] * 0.06
        view = View((box[:, 2:] + box[:, :2]) / 2, scale, torch.randn(m, device=device) * math.radians(8), torch.ones(m, device=device),
                    torch.where(chance(m, 0.5, device), -1.0, 1.0), at)
        x, y = view.where()
        alpha = outline_of(bank, index, x, y)
        pixels[rows] = pixels[rows] * (1 - alpha) + pixels_of(bank, index, x, y) * alpha
        theirs = sets_of(bank, index, *view.where(STRIDE))
        sets[rows] = torch.where(theirs == 0, sets[rows], theirs)
    return pixels, sets


def scenes(bank, index, *, together=0.12, empty=0.03, strength=1.0):
    """Float pixels 0..255 (n x 3 x HEIGHT x WIDTH), the set of each cell (n x CELLS_H x CELLS_W), and which rows still show themselves."""
    n, device = len(index), bank.device
    plain = chance(n, 0.2 + 0.3 * (1 - strength), device)
    pixels, sets = single(bank, index, plain)
    alone = torch.ones(n, dtype=torch.bool, device=device)
    if len(bank.cutouts):
        many = chance(n, together, device).nonzero()[:, 0]
        if len(many):
            pixels[many], sets[many] = laid_out(bank, len(many))
            alone[many] = False
    bare = chance(n, empty, device).nonzero()[:, 0] if empty else ()
    if len(bare):
        pixels[bare], sets[bare], alone[bare] = made_backgrounds(bank, len(bare)), 0, False
    pixels = relight(pixels, wild=(~plain).float() * strength * (0.6 + 0.4 * bank.amateur[index].float()))
    return degrade(pixels, plain, strength).round_(), sets, alone
