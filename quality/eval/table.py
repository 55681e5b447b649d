#!/usr/bin/env python3
"""Prints claims on one matter as a table, happening by happening: voice, day of the word, interval, what the linker made of it.

usage: table.py READINGS.jsonl LINKING.json --types transfer,deploy --items 'troops|special forces|engineers' [--parties 'North Korea+Russia'] [--text]

A claim is shown where its type and item fit and each of the parties is named in its sentence or its arguments. --text adds the sentence, to read the
claim against it; leave it out of anything that is kept.
"""
import argparse, json, re

p = argparse.ArgumentParser()
p.add_argument("readings"); p.add_argument("linking"); p.add_argument("--types", default=""); p.add_argument("--items", default=".*")
p.add_argument("--parties", default=""); p.add_argument("--text", action="store_true")
a = p.parse_args()
types, parties = set(a.types.split(",")), [x for x in a.parties.split("+") if x]
claims = {}
for line in open(a.readings, encoding="utf-8"):
    r = json.loads(line)
    for c in r["claims"]:
        claims[f"{r['article']['id']}.{c['id']}"] = (r, c)


def sentence(r, c):
    text, at = r["article"]["text"], c["trigger"][0]
    start = max([m.end() for m in re.finditer(r"[.!?]\s+|\n+", text[:at])] or [0])
    end = re.search(r"[.!?](\s|$)|\n", text[at:])
    return text[start:at + end.end() if end else len(text)].strip()


def fits(key):
    r, c = claims[key]
    told = sentence(r, c) + " " + " ".join((c.get(x) or {}).get("name") or "" for x in ("actor", "counterpart"))
    return c["type"] in types and re.fullmatch(a.items, (c.get("item") or {}).get("class") or "-") and all(re.search(x, told) for x in parties)


def interval(q):
    if not q: return "–"
    low, high = q["low"], q["high"]
    text = f"{low:,.0f}" if low == high else f"{low:,.0f} or more" if high is None else f"{low:,.0f} to {high:,.0f}" if low else f"up to {high:,.0f}"
    return ("about " if q.get("approximate") else "") + text


def days(t):
    return "–" if not t or not t.get("start") else t["start"] if t["start"] == t["end"] else f"{t['start']} to {t['end']}"


linking = json.load(open(a.linking, encoding="utf-8"))
shown = 0
for h in sorted(linking["happenings"], key=lambda h: -sum(1 for c in h["claims"] if c in claims and fits(c))):
    mine = [c for c in h["claims"] if c in claims and fits(c)]
    if not mine: continue
    shown += len(mine)
    marks = "; ".join(f"{c['kind']} conflict of {len(c['claims'])}" for c in h["conflicts"]) or "no conflict"
    more = f"; {len(h['revisions'])} revisions" if h.get("revisions") else ""
    print(f"\n**{h['summary']}** ({len(h['claims'])} claims, {len(mine)} shown; grade {h['grade']}, {h['independent_origins']} origins: "
          f"{', '.join(h['asserting_houses']) or 'none'}{'; denied by ' + ', '.join(h['denying_houses']) if h['denying_houses'] else ''}; {marks}{more})\n")
    print("| claim | said on | voice | status | interval | of what | when |\n|---|---|---|---|---|---|---|")
    for key in sorted(mine, key=lambda k: (claims[k][0]["article"].get("published") or "", k)):
        r, c = claims[key]
        voice = " < ".join(reversed([v or "nobody named" for v in c["chain"][1:]])) or "the entry itself"
        item = (c.get("item") or {}).get("class", "–")
        no = " (denied)" if c["polarity"] == "negative" else ""
        print(f"| {key} | {(r['article'].get('published') or '–')[:10]} | {voice} | {c['status']}{no} | {interval(c.get('quantity'))} | {item} | {days(c.get('time'))} |")
        if a.text: print(f"|  | {sentence(r, c)} |")
print(f"\n{shown} claims in {len(linking['happenings'])} happenings of {len(claims)} claims")
