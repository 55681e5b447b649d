#!/usr/bin/env python3
"""Adds to a perfect reader's lines what ../shared/score/perfect.py leaves out: the outlet's house, and each voice's class.

usage: voices.py READINGS.jsonl STORY.json... > READINGS_WITH_VOICES.jsonl
"""
import json, sys

articles = {a["id"]: a for p in sys.argv[2:] for a in json.load(open(p, encoding="utf-8"))["articles"]}
for line in open(sys.argv[1], encoding="utf-8"):
    reading = json.loads(line)
    gold = articles[reading["article"]["id"]]
    reading["article"]["outlet_house"] = gold.get("outlet_house")
    classes = {t["id"]: t for t in gold["attributions"]}
    for t in reading["attributions"]:
        t["voice"]["class"] = classes[t["id"]].get("source_class")
        # An unnamed voice without a house is a word that could not be resolved; these could be.
        if t["voice"]["class"] == "anonymous" and t["source"]: t["voice"]["house"] = t["voice"]["name"]
    print(json.dumps(reading, ensure_ascii=False))
