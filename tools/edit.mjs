// Does in the modeler what a designer does with the mouse, and saves the diagram.
//
//   node edit.mjs [--as camunda|bpmnio] --out FILE copy ID[,ID...] FILE
//   node edit.mjs [--as camunda|bpmnio] --out FILE bpmn:ServiceTask ID FILE
//
// copy pastes the elements below the diagram; a type changes the element into it. The ids of the new elements are
// printed as JSON. `camunda` is the modeler as Camunda Modeler builds it (Camunda 7), `bpmnio` the one on bpmn.io.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { here, packages, require, withBrowser } from "./browser.mjs";

const { values: options, positionals: [action, ids, file] } = parseArgs({
  allowPositionals: true,
  options: { as: { type: "string", default: "camunda" }, out: { type: "string" } },
});
if (!file || !options.out || !["camunda", "bpmnio"].includes(options.as)) {
  console.error("Aufruf: node edit.mjs [--as camunda|bpmnio] --out DATEI copy|TYP ID DATEI");
  process.exit(2);
}

/** The modeler with its behaviours as one script for the page. */
function modeler() {
  const behaviors = options.as === "camunda";
  const contents = `
    import Modeler from "bpmn-js/lib/Modeler";
    ${behaviors ? 'import behaviors from "camunda-bpmn-js-behaviors/lib/camunda-platform";' : "const behaviors = null;"}
    window.create = (container, camunda) => new Modeler({
      container,
      additionalModules: behaviors ? [behaviors] : [],
      moddleExtensions: behaviors ? { camunda } : {},
    });`;
  const built = buildSync({
    stdin: { contents, resolveDir: here }, nodePaths: [packages], bundle: true, write: false, format: "iife",
    logLevel: "error",
  });
  return built.outputFiles[0].text;
}

const script = modeler();
const camunda = require("camunda-bpmn-moddle/resources/camunda.json");
const done = await withBrowser(async (context) => {
  const page = await context.newPage();
  await page.setContent('<!doctype html><body><div id="canvas" style="width:1600px;height:1000px"></div></body>');
  await page.addScriptTag({ content: script });
  return page.evaluate(async ([xml, descriptor, verb, names]) => {
    const editor = window.create("#canvas", descriptor);
    await editor.importXML(xml);
    const elements = names.split(",").map((name) => editor.get("elementRegistry").get(name));
    let made;
    if (verb === "copy") {
      editor.get("copyPaste").copy(elements);
      const bottom = Math.max(...elements.map((element) => element.y + element.height));
      const left = Math.min(...elements.map((element) => element.x));
      made = editor.get("copyPaste").paste({ element: elements[0].parent, point: { x: left + 50, y: bottom + 60 } });
    } else {
      made = [editor.get("bpmnReplace").replaceElement(elements[0], { type: verb })];
    }
    const { xml: saved } = await editor.saveXML({ format: true });
    return { saved, made: made.filter((element) => element.type !== "label").map((element) => element.id) };
  }, [readFileSync(file, "utf8"), camunda, action, ids]);
});
writeFileSync(options.out, done.saved);
console.log(JSON.stringify(done.made));
