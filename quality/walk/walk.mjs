// Walks through the pages of a running server: node walk.mjs ADDRESS OUT_FOLDER [390:light,390:dark,1440:light,1440:dark]
// Takes a screenshot of each page at 390 and 1440 px, dark and light, and fails on a serious finding of axe-core, on a
// request to another host, on a script error, on an answer over 200 ms (PAGES.md), or where a page is wider than the
// window. Then the day's work with the keyboard alone, the same pages without a script, and the print of a page.
// Findings go to standard error as they come; OUT_FOLDER/walk.json holds pages, findings, times.
import { chromium } from "playwright-core";
import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [address, out, looks = "390:light,1440:light,1440:dark,390:dark"] = process.argv.slice(2);
const ANSWER_MS_MAX = Number(process.env.WALK_ANSWER_MS ?? 200);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
mkdirSync(out, { recursive: true });
const faults = Object.assign([], { push(what) { console.error(what); return Array.prototype.push.call(this, what); } });
const answers = {};
const at = (path) => new URL(path, address).href;

/** The first link of a page that fits, or the page itself where none does. */
async function link(page, path, selector, fallback) {
  await page.goto(at(path));
  return (await page.locator(selector).first().getAttribute("href", { timeout: 3000 }).catch(() => null)) ?? fallback;
}

async function pages(context) {
  const page = await context.newPage();
  const happening = await link(page, "/?since=ever", ".row h3 a", "/");
  const transfer = await link(page, "/?since=ever&type=transfer", ".row h3 a", happening);
  const article = (await link(page, "/?since=ever", "a.words", "/")).split("#")[0];
  const claim = await link(page, article, ".card a:text-is('why')", "/");
  const figures = await link(page, "/figures", "tbody a", "/figures");
  const matter = await link(page, "/?since=ever", ".day h2 a", "/");
  const voice = await link(page, "/voices", "a.voice", "/voices");
  const house = await link(page, "/voices", "tbody th a", "/voices");
  const cell = await link(page, "/transfers", "a.cell", "/transfers");
  const cluster = await link(page, "/map", "a.map-mark[href^='/map']", "/map");
  const copy = await link(page, transfer, ".tree .tree a", article);
  await page.close();
  const id = new URL(copy, address).searchParams.get("id");
  return {
    today: "/?since=ever", "today-by-day": "/?since=ever&view=days", "today-one-type": "/?since=ever&type=transfer", "today-nothing-new": "/?since=2999-01-01", matter,
    happening, "happening-transfer": transfer, claim, article, copy, original: article.replace("/article", "/original"), compare: `/compare?id=${encodeURIComponent(id)}`,
    "figures-all": "/figures", figures, "figures-copies": figures + "&copies=shown", transfers: "/transfers", "transfers-pair": cell,
    map: "/map", "map-type": "/map?type=transfer", "map-korea": "/map?box=121,33,134,43.5", "map-empty": "/map?from=1900-01-01&to=1900-01-02", "map-cluster": cluster,
    voices: "/voices", voice, house, search: "/search?q=troops", fields: "/search", "search-nothing": "/search?q=zyzzyva", fault: "/search?q=voise%3Akcna",
    review: "/review", sources: "/sources", refused: "/refused", keys: "/keys", "as-of": "/?asof=2024-10-24&since=2024-10-18", nowhere: "/nowhere", "no-happening": "/happening?id=h0",
  };
}

async function look(context, here, path, file) {
  const page = await context.newPage();
  page.on("pageerror", (e) => faults.push(`${here}: script error: ${e.message}`));
  page.on("request", (r) => { if (new URL(r.url()).origin !== new URL(address).origin) faults.push(`${here}: asks ${r.url()}`); });
  const answer = await page.goto(at(path));
  await page.evaluate(() => document.fonts.ready);
  const t = answer.request().timing();
  (answers[here.split(" ")[0]] ??= []).push(Math.round(t.responseEnd - t.requestStart));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.push(`${here}: ${wide} px wider than the window`);
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const v of found.violations) faults.push(`${here}: ${v.impact} ${v.id}: ${v.nodes.length} × ${v.nodes[0].target} ${v.nodes[0].failureSummary.split("\n")[1] ?? ""}`);
  await page.screenshot({ path: `${out}/${file}.png`, fullPage: true });
  await page.close();
}

let looked = 0;
for (const [width, scheme] of looks.split(",").map((look) => look.split(":"))) {
  const context = await browser.newContext({ viewport: { width: +width, height: width < 600 ? 844 : 900 }, colorScheme: scheme, bypassCSP: true });
  for (const [name, path] of Object.entries(await pages(context))) {
    await look(context, `${name} at ${width} px, ${scheme}`, path, `${name}-${width}-${scheme}`);
    looked++;
  }
  await context.close();
}

// The day with the keyboard alone.
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
const reaches = (what, pattern) => page.waitForURL(pattern, { timeout: 5000 }).catch(() => faults.push(`keyboard: ${what}`));
const focused = (read) => page.evaluate(read);
await page.goto(at("/?since=ever"));
await page.keyboard.press("j");
await page.keyboard.press("Enter");
await reaches("j and Enter did not open a happening", /\/happening\?id=/);
await page.keyboard.press("?");
await page.locator("dialog.overlay dt").first().waitFor({ timeout: 5000 }).catch(() => faults.push("keyboard: ? shows no keys"));
await page.screenshot({ path: `${out}/keys-overlay.png` });
await page.keyboard.press("Escape");
await page.keyboard.press("/");
if ((await focused(() => document.activeElement.id)) !== "q") faults.push("keyboard: / did not go to the search");
await page.keyboard.type("type:transfer");
await page.keyboard.press("Enter");
await reaches("the search did not answer", /\/search\?q=type%3Atransfer/);
await page.goto(at("/map"));
await page.locator("[data-mark]").first().focus();
const first = await focused(() => document.activeElement.getAttribute("aria-label"));
for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) await page.keyboard.press(key);
await page.keyboard.press("ArrowRight");
const next = await focused(() => document.activeElement.hasAttribute("data-mark") && document.activeElement.getAttribute("aria-label"));
if (!next) faults.push(`keyboard: the arrow keys lost the map's marks after ${first}`);
await page.goto(at("/review"));
if (await page.locator("[data-key=m]").count()) {
  await page.keyboard.press("j");
  await page.keyboard.press("m");
  if (!(await focused(() => document.activeElement.closest("details[open]")))) faults.push("keyboard: m did not open the fields");
}
await page.goto(at("/?since=ever&type=transfer"));
await page.emulateMedia({ media: "print" });
await page.goto(at((await page.locator(".row h3 a").first().getAttribute("href")) ?? "/"));
await page.screenshot({ path: `${out}/happening-print.png`, fullPage: true });
await context.close();

// Without a script every page still holds its matter.
const plain = await browser.newContext({ javaScriptEnabled: false });
const quiet = await plain.newPage();
for (const [path, selector] of [["/?since=ever", ".row h3 a"], ["/map", "a.map-mark"], ["/map", "#list tbody tr"], ["/keys", "#keys kbd"], ["/transfers", "a.cell"], ["/figures", "tbody a"], ["/review", "button"]]) {
  await quiet.goto(at(path));
  if (!(await quiet.locator(selector).count())) faults.push(`without a script: ${path} shows no ${selector}`);
}
await browser.close();

const medians = Object.fromEntries(Object.entries(answers).map(([name, ms]) => [name, ms.sort((a, b) => a - b)[ms.length >> 1]]));
for (const [name, ms] of Object.entries(medians)) if (ms > ANSWER_MS_MAX) faults.push(`${name}: minor slow: answers in ${ms} ms`);
const serious = faults.filter((f) => !/: (moderate|minor) /.test(f));
const times = Object.values(medians).sort((a, b) => a - b);
writeFileSync(`${out}/walk.json`, JSON.stringify({ address, looked, pages: Object.keys(medians).length, serious, lesser: faults.filter((f) => !serious.includes(f)), medianMs: medians }, null, 1));
console.log(`${Object.keys(medians).length} pages, ${looked} looks; answer: median ${times[times.length >> 1]} ms, slowest ${times.at(-1)} ms (${Object.entries(medians).find((e) => e[1] === times.at(-1))[0]})`);
console.log(`${serious.length} serious, ${faults.length - serious.length} lesser`);
process.exit(serious.length ? 1 : 0);
