// Walks through the pages of a running server: node walk.mjs ADDRESS OUT_FOLDER
// Takes a screenshot of each page at 390 and 1440 px, dark and light, and fails on a serious finding of axe-core, on a
// request to another host, on a script error, or where a page is wider than the window.
import { chromium } from "playwright-core";
import { readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";

const [address, out] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
mkdirSync(out, { recursive: true });
const faults = [];

async function pages(context) {
  const page = await context.newPage();
  await page.goto(address);
  const happening = await page.locator(".row h3 a").first().getAttribute("href");
  const article = (await page.locator("a.words").first().getAttribute("href")).split("#")[0];
  await page.goto(new URL(article, address).href);
  const claim = await page.locator(".card a", { hasText: "why" }).first().getAttribute("href");
  await page.goto(new URL("/figures", address).href);
  const figures = await page.locator("tbody a").first().getAttribute("href").catch(() => "/figures");
  await page.goto(new URL("/voices", address).href);
  const voice = await page.locator("a.voice").first().getAttribute("href");
  await page.close();
  return { today: "/", happening, article, claim, figures, "figures-all": "/figures", transfers: "/transfers", voices: "/voices", voice, search: "/search?q=troops", fields: "/search", fault: "/search?q=voise%3Akcna", review: "/review", refused: "/refused", nowhere: "/nowhere" };
}

for (const [width, scheme] of [[390, "light"], [1440, "light"], [1440, "dark"], [390, "dark"]]) {
  const context = await browser.newContext({ viewport: { width, height: width < 600 ? 844 : 900 }, colorScheme: scheme, bypassCSP: true });
  for (const [name, path] of Object.entries(await pages(context))) {
    const page = await context.newPage();
    const here = `${name} at ${width} px, ${scheme}`;
    page.on("pageerror", (e) => faults.push(`${here}: script error: ${e.message}`));
    page.on("request", (r) => { if (new URL(r.url()).origin !== new URL(address).origin) faults.push(`${here}: asks ${r.url()}`); });
    await page.goto(new URL(path, address).href);
    await page.evaluate(() => document.fonts.ready);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) faults.push(`${here}: ${wide} px wider than the window`);
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }));
    for (const v of found.violations) faults.push(`${here}: ${v.impact} ${v.id}: ${v.nodes.length} × ${v.nodes[0].target} ${v.nodes[0].failureSummary.split("\n")[1] ?? ""}`);
    await page.screenshot({ path: `${out}/${name}-${width}-${scheme}.png`, fullPage: true });
    await page.close();
  }
  await context.close();
}

// The keyboard: j moves to the first happening, Enter opens it, / goes to the search.
const page = await (await browser.newContext()).newPage();
await page.goto(address);
await page.keyboard.press("j");
await page.keyboard.press("Enter");
await page.waitForURL(/\/happening\?id=/, { timeout: 5000 }).catch(() => faults.push("j and Enter did not open a happening"));
await page.keyboard.press("/");
if ((await page.evaluate(() => document.activeElement.id)) !== "q") faults.push("/ did not go to the search");
await page.keyboard.type("type:transfer");
await page.keyboard.press("Enter");
await page.waitForURL(/\/search\?q=type%3Atransfer/, { timeout: 5000 }).catch(() => faults.push("the search did not answer"));
await browser.close();
const serious = faults.filter((f) => !/: (moderate|minor) /.test(f));
console.log(faults.length ? faults.join("\n") : "nothing found");
console.log(`${serious.length} serious, ${faults.length - serious.length} lesser`);
process.exit(serious.length ? 1 : 0);
