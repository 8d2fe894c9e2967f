// Opens an HTML report in a headless Chromium and takes pictures of its pages.
//
//   node pictures.mjs REPORT.html FOLDER [ADDRESS...]
//
// An address is what stands behind the # of a page, such as prozess/fiktionsbescheinigung. Prints as JSON what a test
// wants to know: requests other than the file itself, errors of the page, and for each address the milliseconds until
// its page stood, its title, its heading, where the focus is, how many elements of a diagram were drawn, and, with all that
// is folded opened, the points of a scenario.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { withBrowser } from "./browser.mjs";

const [report, folder, ...addresses] = process.argv.slice(2);
if (!report || !folder) {
  console.error("Aufruf: node pictures.mjs BERICHT.html ORDNER [ADRESSE...]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const found = { requests: [], errors: [], pages: [] };
await withBrowser(async (context) => {
  const page = await context.newPage();
  const file = pathToFileURL(resolve(report)).href;
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(file) && !url.startsWith("data:")) found.requests.push(url);
  });
  page.on("pageerror", (error) => found.errors.push(error.message));
  page.on("dialog", (dialog) => { found.errors.push(dialog.message()); return dialog.dismiss(); });
  page.on("console", (message) => message.type() === "error" && found.errors.push(message.text()));
  for (const [number, address] of (addresses.length ? addresses : ["start"]).entries()) {
    await page.goto("about:blank");
    const before = Date.now();
    await page.goto(`${file}#${encodeURI(address)}`);
    await page.waitForFunction(() => [...document.querySelectorAll("section.offen .leinwand")]
      .every((leinwand) => leinwand.querySelector(".djs-element")), null, { timeout: 20_000 }).catch(() => null);
    const took = Date.now() - before;
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => ({
      title: document.title,
      headings: [...document.querySelectorAll("h1")].filter((h) => h.offsetParent).map((h) => h.textContent),
      focus: document.activeElement?.textContent.slice(0, 80) ?? "",
      drawn: document.querySelectorAll("section.offen .djs-element").length,
      marks: [...document.querySelectorAll("section.offen .marke")].map((m) => m.textContent),
      taken: document.querySelectorAll("section.offen .djs-element.genommen").length,
      watermark: document.querySelectorAll("section.offen .bjs-powered-by").length,
      unnamed: [...document.querySelectorAll("section.offen :is(button, input, select, a)")]
        .filter((e) => !e.textContent.trim() && !e.getAttribute("aria-label") && !e.title && !e.labels?.length).length,
      words: document.querySelectorAll("section.offen .weg-in-worten ol > li").length,
      meant: [...document.querySelectorAll(".gemeint")].map((e) => e.id),
      current: document.querySelector("nav [aria-current]")?.textContent ?? "",
    }));
    await page.screenshot({ path: join(folder, `${String(number + 1).padStart(2, "0")}.png`) });
    const unfolded = await page.evaluate(async () => {
      for (const folded of document.querySelectorAll("section.offen details")) folded.open = true;
      await new Promise((done) => setTimeout(done, 100));
      return { points: [...document.querySelectorAll("section.offen .punkte > ol > li")].map((e) => e.innerText) };
    });
    found.pages.push({ address, took, ...seen, ...unfolded });
  }
  console.log(JSON.stringify(found, null, 1));
});
