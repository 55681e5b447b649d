#!/usr/bin/env python3
"""Says which happening each claim of a reading belongs to: what the linker's weights are learned from.

usage: homes.py READINGS.jsonl STORY.json... > HOMES.tsv      claim <tab> story <tab> story.happening

Claims are paired with the gold's as ../shared/score/stories.py pairs them: same type, and triggers that overlap or share a sentence.
A claim that is paired with none is left out; so is one whose id is the gold's but which stands elsewhere.
"""
import importlib.util, json, os, sys

here = os.path.dirname(os.path.abspath(__file__))
shared = os.environ.get("HEARSAY_SHARED", os.path.join(here, "..", "..", "..", "shared"))
spec = importlib.util.spec_from_file_location("stories", os.path.join(shared, "score", "stories.py"))
scorer = importlib.util.module_from_spec(spec)
spec.loader.exec_module(scorer)

read = {}
for line in open(sys.argv[1], encoding="utf-8"):
    if line.strip():
        r = json.loads(line)
        read[r["article"]["id"]] = r
for path in sys.argv[2:]:
    story = json.load(open(path, encoding="utf-8"))
    for a in story["articles"]:
        text, claims = a["text"], read.get(a["id"], {"claims": []})["claims"]
        candidates = []
        for x, p in enumerate(claims):
            for y, g in enumerate(a["claims"]):
                if p["type"] != g["type"]:
                    continue
                at = scorer.gold_check.find(text, g["trigger"])
                spots = [p["trigger"]] + (p.get("mentions") or [])
                near = 1 - abs(p["trigger"][0] - at[0]) / 1e6
                if any(scorer.overlap(s, at) for s in spots):
                    candidates.append((2 + near, x, y))
                elif any(scorer.overlap(s, scorer.sentence_of(text, at[0])) for s in spots):
                    candidates.append((1 + near, x, y))
        for x, y in scorer.matching(candidates):
            print(f"{a['id']}.{claims[x]['id']}\t{story['story']}\t{story['story']}.{a['claims'][y]['happening']}")
