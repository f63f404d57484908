"""How well messages are heard: main act, all acts, roles of words, and searches that are taken for questions."""

import torch

from training.ear.batches import batch, frames
from training.ear.messages import ACTS, ROLES

QUESTIONS = {"ask-product", "ask-catalogue", "ask-shop", "ask-photo", "advice", "compare"}
WISHES = {"search", "edit", "outfit", "goes-with", "more", "correct"}


@torch.no_grad()
def hear(ear, tokenizer, messages, device="cpu"):
    """Logits of acts [N, 21], of each message the roles heard and true of its word pieces, and probabilities of the frames' parts."""
    acts, roles, framed = [], [], []
    for at in range(0, len(messages), 128):
        ids, true, _, _ = batch(tokenizer, messages[at:at + 128])
        heard, marked, _, frame = ear(ids.to(device))
        framed.append([part.cpu().sigmoid() for part in frame])
        acts.append(heard.cpu())
        best = marked.argmax(-1).cpu()
        roles += [(best[n][true[n] >= 0], true[n][true[n] >= 0]) for n in range(len(true))]
    return torch.cat(acts), roles, [torch.cat(part) for part in zip(*framed)]


def f1(right, heard, true):
    return 0.0 if right == 0 else 2 * right / (heard + true)


def frame_figures(heard, messages, names):
    """Of each part of the frames, for each threshold: the share right of what is told, and the share told of what is true."""
    true, known = frames(messages, *names)
    has, parts = known > 0, {}
    for name, sure, aim in zip(("wearers", "kinds", "other kinds", "situations"), heard, true):
        sure, aim, parts[name] = sure[has], aim[has] > 0, {}
        for least in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            told = sure >= least
            right = (told & aim).sum().item()
            parts[name][str(least)] = {"right": right / max(1, told.sum().item()), "found": right / max(1, aim.sum().item())}
    return parts


def figures(ear, tokenizer, messages, names, device="cpu"):
    """Shares in [0, 1]. `main`: the likeliest act is one that the message has, `exact`: it is the main one."""
    acts, roles, framed = hear(ear, tokenizer, messages, device)
    best = [ACTS[n] for n in acts.argmax(1)]
    hits = [act in message.acts for act, message in zip(best, messages)]
    searches = [n for n, message in enumerate(messages) if set(message.acts) <= WISHES]
    by_act = {}
    for act in ACTS:
        of = [n for n, message in enumerate(messages) if message.acts[0] == act]
        by_act[act] = {"messages": len(of), "right": sum(hits[n] for n in of) / max(1, len(of))}
    marked = {}
    for role in range(1, len(ROLES)):
        right = sum(((heard == role) & (true == role)).sum().item() for heard, true in roles)
        marked[ROLES[role]] = f1(right, sum((heard == role).sum().item() for heard, _ in roles), sum((true == role).sum().item() for _, true in roles))
    every = [(heard, true) for heard, true in roles]
    right = sum(((heard == true) & (true > 0)).sum().item() for heard, true in every)
    marked["all marks"] = f1(right, sum((heard > 0).sum().item() for heard, _ in every), sum((true > 0).sum().item() for _, true in every))
    marked["word pieces right"] = sum((heard == true).sum().item() for heard, true in every) / max(1, sum(len(true) for _, true in every))
    sure = torch.softmax(acts, 1).amax(1)
    steps = {}
    for least in (0.0, 0.5, 0.7, 0.8, 0.9):
        told = [n for n in range(len(messages)) if sure[n] >= least]
        steps[str(least)] = {"told": len(told) / len(messages), "right": sum(hits[n] for n in told) / max(1, len(told)),
                             "false alarms": sum(best[n] in QUESTIONS and sure[n].item() >= least for n in searches) / max(1, len(searches))}
    return {"messages": len(messages), "main": sum(hits) / len(messages),
            "exact": sum(act == message.acts[0] for act, message in zip(best, messages)) / len(messages),
            "false alarms": sum(best[n] in QUESTIONS for n in searches) / max(1, len(searches)),
            "roles": marked, "by act": by_act, "by threshold": steps, "frame": frame_figures(framed, messages, names)}


def table(line):
    rows = [f"{line['messages']} messages: act {line['main']:.3f}, main act {line['exact']:.3f}, searches taken for questions {line['false alarms']:.3f}"]
    rows += [f"  {name:20} {value:.3f}" for name, value in line["roles"].items()]
    rows += [f"  {act:16} {told['messages']:5} {told['right']:.3f}" for act, told in line["by act"].items() if told["messages"]]
    rows += [f"  from {least}: told {told['told']:.3f}, right {told['right']:.3f}, false alarms {told['false alarms']:.3f}" for least, told in line["by threshold"].items()]
    rows += [f"  {part:12} right, found " + "; ".join(f"{least}: {told['right']:.2f}, {told['found']:.2f}" for least, told in steps.items()) for part, steps in line["frame"].items()]
    return "\n".join(rows)
