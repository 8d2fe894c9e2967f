// What people who do not see or do not use a mouse get from an HTML report, in a headless Chromium.
//
//   node reading.mjs REPORT.html [--pdf FOLDER] [ADDRESS...]
//
// Prints as JSON for each address: the stops of the Tab key, and what it did not reach; then, with everything unfolded, what
// axe-core finds against WCAG 2.1 A and AA, the accessibility tree (role, name, level) as a screen reader walks it, and how
// wide the page is at 320 pixels, which is 1280 at a zoom of 400 %. --pdf also writes what is printed and seen so.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { packages, withBrowser } from "./browser.mjs";

const { values: options, positionals: [report, ...addresses] } = parseArgs({
  allowPositionals: true, options: { pdf: { type: "string" } },
});
if (!report) {
  console.error("Aufruf: node reading.mjs BERICHT.html [--pdf ORDNER] [ADRESSE...]");
  process.exit(2);
}
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const REACHABLE = 'a[href], button, input, select, summary, [tabindex="0"]';
const SKIPPED = ["none", "generic", "StaticText", "InlineTextBox", "ListMarker", "LayoutTable", "LineBreak"];

/** The page at an address, its diagram drawn. */
async function open(page, address) {
  await page.goto("about:blank");
  await page.goto(`${pathToFileURL(resolve(report)).href}#${encodeURI(address)}`);
  await page.waitForFunction(() => [...document.querySelectorAll("section.offen .leinwand")]
    .every((leinwand) => leinwand.querySelector(".djs-element")), null, { timeout: 20_000 });
  await page.waitForTimeout(200);
}

/** Everything folded on the page opened. */
async function unfold(page) {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("section.offen details")) folded.open = true;
  });
  await page.waitForTimeout(100);
}

/** Rules of WCAG that the page breaks, each with the places. */
async function violations(page) {
  await page.addScriptTag({ path: join(packages, "axe-core/axe.min.js") });
  const found = await page.evaluate((tags) => window.axe.run(document, {
    runOnly: { type: "tag", values: tags }, resultTypes: ["violations"],
  }), WCAG);
  return found.violations.map(({ id, help, nodes }) => ({ id, help, places: nodes.map((node) => node.html.slice(0, 200)) }));
}

/** What a screen reader would walk through: role, name and level in the order of the page. */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const listed = [];
  const visit = (node, depth) => {
    const role = node.role?.value;
    const shown = !node.ignored && !SKIPPED.includes(role);
    if (shown) {
      const level = node.properties?.find(({ name }) => name === "level")?.value.value;
      listed.push({ role, name: node.name?.value ?? "", depth, ...(level ? { level } : {}) });
    }
    for (const child of node.childIds ?? []) if (byId.has(child)) visit(byId.get(child), depth + shown);
  };
  visit(nodes[0], 0);
  return listed;
}

/** Where Tab leads, from the top of the page until it leaves it; each stop says whether it can be seen. */
async function stops(page) {
  await page.evaluate(() => {
    document.body.tabIndex = -1; // Tab goes on from where the focus was last, not from the top
    document.body.focus();
    window.scrollTo(0, 0);
    window.stops = [];
  });
  const all = await page.evaluate((selector) => [...document.querySelectorAll(selector)]
    .filter((e) => e.checkVisibility() && !e.closest("svg")).length, REACHABLE);
  for (let number = 0; number < all + 20; number += 1) {
    await page.keyboard.press("Tab");
    const more = await page.evaluate(() => {
      const e = document.activeElement;
      if (e === document.body || window.stops.includes(e)) return false;
      window.stops.push(e);
      const { outlineStyle, outlineWidth } = getComputedStyle(e);
      const box = e.getBoundingClientRect();
      const hidden = box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth;
      if (outlineStyle === "none" || parseFloat(outlineWidth) < 2 || hidden) (window.unseen ??= []).push(e.outerHTML.slice(0, 200));
      return true;
    });
    if (!more) break;
  }
  await page.evaluate(() => window.stops[0]?.focus());
  await page.keyboard.press("Enter"); // the first one leads past the navigation
  return page.evaluate((selector) => ({
    leadsTo: document.activeElement.id,
    first: window.stops[0]?.textContent ?? "",
    number: window.stops.length,
    unseen: window.unseen ?? [],
    missed: [...document.querySelectorAll(selector)]
      .filter((e) => e.checkVisibility() && !window.stops.includes(e)).map((e) => e.outerHTML.slice(0, 200)),
  }), REACHABLE);
}

const found = [];
await withBrowser(async (context) => {
  const page = await context.newPage();
  for (const [number, address] of (addresses.length ? addresses : ["start"]).entries()) {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await open(page, address);
    const seen = { address, language: await page.evaluate(() => document.documentElement.lang) };
    seen.stops = await stops(page);
    await unfold(page);
    seen.violations = await violations(page);
    seen.tree = await tree(page);
    await page.setViewportSize({ width: 320, height: 700 });
    seen.narrow = await page.evaluate(() => document.documentElement.scrollWidth);
    if (options.pdf) {
      mkdirSync(options.pdf, { recursive: true });
      const name = join(options.pdf, String(number + 1).padStart(2, "0"));
      await page.screenshot({ path: `${name}-320.png` });
      await page.setViewportSize({ width: 1280, height: 1000 });
      await page.pdf({ path: `${name}.pdf`, preferCSSPageSize: true, printBackground: true });
    }
    found.push(seen);
  }
});
console.log(JSON.stringify(found, null, 1));
