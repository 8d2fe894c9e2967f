"use strict";
/* One diagram in its place: opened when first shown, moved by keyboard and buttons, marked by sign and line. */
class Diagramm {
  constructor(leinwand, xml) {
    this.leinwand = leinwand;
    this.viewer = new BpmnJS({ container: leinwand, zoomScroll: { enabled: false } });
    this.bereit = this.viewer.importXML(xml).then(() => this.einpassen());
    // A reader would hear the labels in no order; the same is said in words beside the diagram. Keys work on its frame.
    const bild = leinwand.querySelector(".djs-container");
    bild.setAttribute("aria-hidden", "true");
    for (const svg of bild.querySelectorAll("svg")) svg.tabIndex = -1;
    // On paper nothing can be moved: the whole diagram is fitted to the sheet.
    window.matchMedia("print").addEventListener("change", () => this.einpassen());
    window.addEventListener("beforeprint", () => this.aufPapier(true));
    window.addEventListener("afterprint", () => this.aufPapier(false));
    leinwand.previousElementSibling?.addEventListener("click", ({ target }) => {
      if (target.dataset.zoom) this.zoom(target.dataset.zoom);
    });
    leinwand.addEventListener("keydown", (event) => {
      const wege = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
      if (wege[event.key]) {
        const [dx, dy] = wege[event.key];
        this.canvas.scroll({ dx, dy });
        event.preventDefault();
      } else if (event.key === "+" || event.key === "-") {
        this.zoom(event.key === "+" ? "naeher" : "ferner");
        event.preventDefault();
      }
    });
  }
  get canvas() { return this.viewer.get("canvas"); }
  get elemente() { return this.viewer.get("elementRegistry"); }
  einpassen() {
    if (!this.leinwand.offsetWidth) return; // on a page that is not shown
    this.canvas.resized();
    this.canvas.zoom("fit-viewport", "auto");
  }
  aufPapier(an) {
    this.leinwand.style.width = an ? "260mm" : "";
    this.leinwand.style.height = an ? "120mm" : "";
    this.einpassen();
  }
  zoom(wie) {
    if (wie === "einpassen") this.einpassen();
    else this.canvas.zoom(this.canvas.zoom() * (wie === "naeher" ? 1.25 : 0.8));
  }
  leeren() {
    this.viewer.get("overlays").clear();
    for (const element of this.elemente.getAll()) {
      for (const art of ["ohne", "genommen", "blass", "gewaehlt", "neu", "weg", "anders"]) {
        this.canvas.removeMarker(element, art);
      }
    }
  }
  marke(id, text, art, titel) {
    const element = this.elemente.get(id);
    if (!element) return;
    const html = document.createElement("div");
    html.className = `marke ${art}`;
    html.textContent = text;
    html.title = titel;
    const position = element.waypoints ? { top: -8, left: 0 } : { top: -10, left: -8 };
    this.viewer.get("overlays").add(id, { position, html, scale: { min: 0.6, max: 1.4 } });
  }
  art(id, art) {
    if (this.elemente.get(id)) this.canvas.addMarker(id, art);
  }
}
