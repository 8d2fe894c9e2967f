// Draws .bpmn and .dmn files with the modeler's own libraries in a headless Chromium.
//
//   node render.mjs [--out DIR] [--format png|svg] [--scale N] [--roundtrip DIR] FILE...
//
// PNG or SVG: one picture per diagram, one per decision table (<file>.<decision>.png).
// --roundtrip opens each file as the modeler does and saves it again into DIR; nothing is drawn.
// The browser is the one named by CHROMIUM, else the first chromium found on the PATH.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { packages, require, withBrowser } from "./browser.mjs";

/** A blank page with the library of the given kind loaded. */
async function pageFor(context, kind) {
  const page = await context.newPage();
  await page.setContent('<!doctype html><body style="margin:0;background:#fff"><div id="canvas"></div></body>');
  const styles = kind === "bpmn"
    ? ["bpmn-js/dist/assets/diagram-js.css", "bpmn-js/dist/assets/bpmn-js.css"]
    : ["diagram-js", "dmn-js-shared", "dmn-js-drd", "dmn-js-decision-table", "dmn-js-decision-table-controls",
      "dmn-js-literal-expression", "dmn-js-boxed-expression"].map((name) => `dmn-js/dist/assets/${name}.css`);
  for (const style of styles) await page.addStyleTag({ path: join(packages, style) });
  await page.addStyleTag({ content: "#canvas{width:1600px;height:1000px} .bjs-powered-by{display:none!important}" });
  await page.addScriptTag({ path: join(packages, `${kind}-js/dist/${kind}-modeler.production.min.js`) });
  return page;
}

async function openBpmn(page, xml) {
  const camunda = require("camunda-bpmn-moddle/resources/camunda.json");
  return page.evaluate(async ([text, extension]) => {
    window.modeler = new window.BpmnJS({ container: "#canvas", moddleExtensions: { camunda: extension } });
    const { warnings } = await window.modeler.importXML(text);
    return warnings.map((warning) => warning.message);
  }, [xml, camunda]);
}

async function openDmn(page, xml) {
  const camunda = require("camunda-dmn-moddle/resources/camunda.json");
  return page.evaluate(async ([text, extension]) => {
    window.modeler = new window.DmnJS({
      container: "#canvas", moddleExtensions: { camunda: extension }, common: { keyboard: { bindTo: document } },
    });
    const { warnings } = await window.modeler.importXML(text);
    return warnings.map((warning) => warning.message);
  }, [xml, camunda]);
}

const save = (page) => page.evaluate(async () => (await window.modeler.saveXML({ format: true })).xml);

async function draw(page, svg, target, format, scale) {
  if (format === "svg") {
    writeFileSync(`${target}.svg`, svg);
    return;
  }
  const [, width, height] = svg.match(/width="([\d.]+)" height="([\d.]+)"/);
  await page.setContent(`<!doctype html><body style="margin:20px;background:#fff">${svg.replace(/^[^]*?<svg/, "<svg")}`);
  await page.setViewportSize({ width: Math.ceil(width * scale) + 40, height: Math.ceil(height * scale) + 40 });
  await page.addStyleTag({ content: `svg{display:block;width:${width * scale}px;height:${height * scale}px}` });
  await page.screenshot({ path: `${target}.png` });
}

async function renderBpmn(page, target, format, scale) {
  const svg = await page.evaluate(async () => (await window.modeler.saveSVG()).svg);
  await draw(page, svg, target, format, scale);
}

async function renderDmn(page, target, format, scale) {
  const views = await page.evaluate(() => window.modeler.getViews().map((view) => [view.type, view.id]));
  for (const [type, id] of views) {
    await page.evaluate(async (wanted) => {
      await window.modeler.open(window.modeler.getViews().find((view) => view.type + view.id === wanted));
    }, type + id);
    if (type === "drd") {
      if (views.length < 3) continue; // a graph of one table says nothing the table does not
      const svg = await page.evaluate(async () => (await window.modeler.getActiveViewer().saveSVG()).svg);
      const other = await page.context().newPage();
      await draw(other, svg, target, format, scale);
      await other.close();
    } else {
      await page.addStyleTag({ content: "#canvas{width:auto;height:auto}" });
      await page.setViewportSize({ width: 1800, height: 1200 });
      const size = await page.evaluate(() => {
        const table = document.querySelector(".tjs-container, .dmn-literal-expression-container, .dmn-boxed-expression-container");
        return { width: Math.ceil(table.scrollWidth) + 40, height: Math.ceil(document.body.scrollHeight) + 40 };
      });
      await page.setViewportSize({ width: Math.max(size.width, 1200), height: size.height });
      await page.screenshot({ path: `${target}.${id}.png`, fullPage: true });
    }
  }
}

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "build/diagrams" },
    format: { type: "string", default: "png" },
    scale: { type: "string", default: "1" },
    roundtrip: { type: "string" },
  },
});
if (!files.length || !["png", "svg"].includes(options.format)) {
  console.error("Aufruf: node render.mjs [--out ORDNER] [--format png|svg] [--scale N] [--roundtrip ORDNER] DATEI...");
  process.exit(2);
}

const folder = options.roundtrip ?? options.out;
mkdirSync(folder, { recursive: true });
let failed = false;
await withBrowser(async (context) => {
  const pages = {};
  for (const file of files) {
    const kind = extname(file) === ".dmn" ? "dmn" : "bpmn";
    const xml = readFileSync(file, "utf8");
    const page = pages[kind] ?? await pageFor(context, kind);
    try {
      const warnings = await (kind === "bpmn" ? openBpmn : openDmn)(page, xml);
      for (const warning of warnings) console.error(`${file}: ${warning}`);
      failed ||= warnings.length > 0;
      if (options.roundtrip) {
        writeFileSync(join(folder, basename(file)), await save(page));
        await page.evaluate(() => window.modeler.destroy());
        pages[kind] = page; // drawing changes the page, saving does not
      } else {
        const target = join(folder, basename(file, extname(file)));
        await (kind === "bpmn" ? renderBpmn : renderDmn)(page, target, options.format, Number(options.scale));
      }
    } catch (error) {
      console.error(`${file}: ${error.message}`);
      failed = true;
      delete pages[kind];
    }
    if (page !== pages[kind]) await page.close();
  }
});
process.exit(failed ? 1 : 0);
