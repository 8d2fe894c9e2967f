"use strict";
/* draws both versions and marks what was added, left out and changed. */
(() => {
  const { vergleiche } = JSON.parse(document.getElementById("daten").textContent);
  const zeichen = { neu: ["+", "neu"], weg: ["−", "entfallen"], anders: ["~", "geändert"] };
  for (const leinwand of document.querySelectorAll(".leinwand")) {
    const { xml, marken } = vergleiche[leinwand.dataset.vergleich];
    const bild = new Diagramm(leinwand, xml[Number(leinwand.dataset.seite)]);
    bild.bereit.then(() => {
      const schon = new Set();
      for (const [id, art] of marken) {
        if (schon.has(id)) continue;
        schon.add(id);
        bild.art(id, art);
        bild.marke(id, zeichen[art][0], art, zeichen[art][1]);
      }
    });
  }
})();
