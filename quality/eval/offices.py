#!/usr/bin/env python3
"""Says by its full name whose voice each attribution of a reading is: what the linker's office-weights.txt are learned from.

usage: offices.py READINGS.jsonl STORY.json... > OFFICES.tsv      article.attribution <tab> the gold's name of the voice

An attribution is paired with the gold's whose source it overlaps.
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
    for a in json.load(open(path, encoding="utf-8"))["articles"]:
        gold = [(scorer.gold_check.find(a["text"], g["source"]), g["source_entity"]) for g in a["attributions"] if g.get("source")]
        for p in read.get(a["id"], {"attributions": []})["attributions"]:
            for span, name in gold:
                if name and any(scorer.overlap(s, span) for s in p["source"]):
                    print(f"{a['id']}.{p['id']}\t{name}")
                    break
