#!/usr/bin/env python3
"""Writes the bare articles of gold stories, one JSON object a line: what a reader is given, without a word of the gold.

usage: articles.py STORY.json... > ARTICLES.jsonl
"""
import json, sys

FIELDS = ("id", "url", "outlet", "outlet_house", "published", "title", "text")

for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as f:
        for article in json.load(f)["articles"]:
            print(json.dumps({**{k: article.get(k) for k in FIELDS}, "constructed": True}, ensure_ascii=False))
