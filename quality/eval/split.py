#!/usr/bin/env python3
"""Splits files of several stories into gold stories, one a file, as the scorers and the learner take them.

usage: split.py OUT_DIR FILE.json...

A writer's file holds the articles of one or more stories; its happenings are named STORY.hN and may lack grade and conflicts. The grade
follows from the houses (codebook, section 5; grade 2 is not told from 3). A story that refers to what is not there is named and left out.
"""
import importlib.util, json, os, re, sys

here = os.path.dirname(os.path.abspath(__file__))
shared = os.environ.get("HEARSAY_SHARED", os.path.join(here, "..", "..", "..", "shared"))
spec = importlib.util.spec_from_file_location("check", os.path.join(shared, "gold", "check.py"))
check = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check)
ROLES = "actor counterpart item quantity place time".split()


def grade(h):
    asserted, denied = h["asserting_houses"], h["denying_houses"]
    if asserted and denied: return 4
    if h["independent_origins"] >= 2: return 1
    return 3 if asserted else 5 if denied else 6


def sound(article):
    ids = {t["id"] for t in article["attributions"]}
    if any(x is not None and x not in ids for x in [c.get("attribution") for c in article["claims"]] + [t.get("parent") for t in article["attributions"]]):
        return False
    try:
        for t in article["attributions"]:
            for v in [t.get("source"), t.get("cue"), *t["content"]]:
                if v: check.find(article["text"], v)
        for c in article["claims"]:
            for v in [c["trigger"]] + [c[r] for r in ROLES if c.get(r)]: check.find(article["text"], v)
    except (SystemExit, Exception):
        return False
    return True


out = sys.argv[1]
os.makedirs(out, exist_ok=True)
for old in os.listdir(out): os.remove(os.path.join(out, old))
for path in sys.argv[2:]:
    file = json.load(open(path, encoding="utf-8"))
    names = sorted({h["id"].rsplit(".", 1)[0] for h in file.get("happenings", []) if "." in h["id"]})
    if not names and file.get("happenings"): names = [file["story"]]
    for name in names:
        local = lambda x: x.rsplit(".", 1)[-1] if x else x
        articles = [a for a in file["articles"] if re.fullmatch(re.escape(name) + r"-\d+", a["id"])]
        for a in articles:
            for c in a["claims"]: c["happening"] = local(c.get("happening")) or f"alone-{a['id']}-{c['id']}"
        happenings = [{**h, "id": local(h["id"])} for h in file["happenings"] if "." not in h["id"] or h["id"].rsplit(".", 1)[0] == name]
        known = {h["id"] for h in happenings}
        for lost in sorted({c["happening"] for a in articles for c in a["claims"]} - known):
            happenings.append({"id": lost, "summary": "", "asserting_houses": [], "denying_houses": [], "independent_origins": 0})
        for h in happenings:
            h["grade"] = h.get("grade") or grade(h)
            h["conflicts"] = h.get("conflicts") or []
        if len(articles) < 2 or not all(sound(a) for a in articles):
            print(f"left out: {name} of {path}", file=sys.stderr)
            continue
        with open(os.path.join(out, f"{name}.json"), "w", encoding="utf-8") as f:
            json.dump({"story": name, "articles": articles, "happenings": happenings}, f, ensure_ascii=False)
