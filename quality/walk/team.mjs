// Walks through the pages of a team: HEARSAY_PASSWORD=... node team.mjs ADDRESS OUT_FOLDER ADMIN_ACCOUNT
// Signs in, then looks at the account pages and the watches as walk.mjs looks at the others; makes a watch where none is.
import { chromium } from "playwright-core";
import { readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";

const [address, out, account] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
mkdirSync(out, { recursive: true });
const faults = [];

async function look(page, name, here) {
  await page.evaluate(() => document.fonts.ready);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.push(`${here}: ${wide} px wider than the window`);
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const v of found.violations) faults.push(`${here}: ${v.impact} ${v.id}: ${v.nodes.length} × ${v.nodes[0].target} ${v.nodes[0].failureSummary.split("\n")[1] ?? ""}`);
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
}

for (const [width, scheme] of [[390, "light"], [1440, "light"], [1440, "dark"]]) {
  const context = await browser.newContext({ viewport: { width, height: width < 600 ? 844 : 900 }, colorScheme: scheme, bypassCSP: true });
  const page = await context.newPage();
  const at = (name) => `${name} at ${width} px, ${scheme}`;
  page.on("pageerror", (e) => faults.push(`${at(page.url())}: script error: ${e.message}`));
  page.on("request", (r) => { if (new URL(r.url()).origin !== new URL(address).origin) faults.push(`${at(page.url())}: asks ${r.url()}`); });
  await page.goto(new URL("/watches", address).href);
  await look(page, `sign-in-${width}-${scheme}`, at("sign-in"));
  await page.getByLabel("Account").fill(account);
  await page.getByLabel("Password").fill(process.env.HEARSAY_PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/watches$/, { timeout: 30000 }).catch(() => faults.push(at("sign-in") + ": did not lead on"));
  if ((await page.locator(".watch-row").count()) === 0) {
    await page.getByLabel("Search", { exact: true }).fill("troops");
    await page.getByLabel("Name").fill("Troops from anywhere");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/watch\?number=/, { timeout: 30000 }).catch(() => faults.push(at("watches") + ": the watch was not kept"));
  }
  for (const [name, path] of Object.entries({ watches: "/watches", watch: "/watch?number=1", account: "/account", accounts: "/accounts", audit: "/audit", today: "/" })) {
    await page.goto(new URL(path, address).href);
    await look(page, `${name}-${width}-${scheme}`, at(name));
  }
  await page.goto(new URL("/account", address).href);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in/, { timeout: 30000 }).catch(() => faults.push(at("account") + ": did not sign out"));
  await context.close();
}
await browser.close();
const serious = faults.filter((f) => !/: (moderate|minor) /.test(f));
console.log(faults.length ? faults.join("\n") : "nothing found");
console.log(`${serious.length} serious, ${faults.length - serious.length} lesser`);
process.exit(serious.length ? 1 : 0);
