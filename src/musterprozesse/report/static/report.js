"use strict";
/* Shows one page of the report at a time, draws its diagram, and marks coverage or the way of a scenario on it. */
(() => {
  const daten = JSON.parse(document.getElementById("daten").textContent);
  const diagramme = new Map();
  const seiten = [...document.querySelectorAll("main > section")];
  const haupttitel = document.title;

  function knoten(name, inhalt, ziel) {
    const element = document.createElement(name);
    element.append(...[inhalt].flat());
    if (ziel) element.href = `#${ziel}`;
    return element;
  }

  function diagramm(prozess) {
    if (!diagramme.has(prozess)) {
      const leinwand = document.querySelector(`.leinwand[data-prozess="${prozess}"]`);
      if (!leinwand || typeof BpmnJS === "undefined") return null;
      const neu = new Diagramm(leinwand, daten.prozesse[prozess].xml);
      neu.bereit = neu.bereit.then(() => {
        neu.viewer.on("element.click", ({ element }) => {
          const ziel = `prozess/${prozess}/${element.id.replace(/_label$/, "")}`;
          if (document.getElementById(ziel)) location.hash = `#${ziel}`;
        });
        zeichne(prozess, neu, document.querySelector(`select[data-prozess="${prozess}"]`)?.value ?? "");
      });
      diagramme.set(prozess, neu);
    }
    return diagramme.get(prozess);
  }

  function zeichne(prozess, bild, lauf) {
    const { elemente, namen, treffer, wege, gemessen } = daten.prozesse[prozess];
    bild.leeren();
    if (lauf && wege[lauf]) {
      const genommen = new Set(wege[lauf].weg);
      elemente.forEach((id, platz) => bild.art(id, genommen.has(platz) ? "genommen" : "blass"));
      let nummer = 0;
      const schon = new Set();
      for (const platz of wege[lauf].weg) {
        if (platz >= namen.length || schon.has(platz)) continue;
        schon.add(platz);
        nummer += 1;
        bild.marke(elemente[platz], String(nummer), "schritt", `${nummer}. Schritt dieses Weges`);
      }
    } else if (gemessen) {
      elemente.forEach((id, platz) => {
        const zahl = treffer[platz];
        if (!zahl) bild.art(id, "ohne");
        if (platz < namen.length) {
          bild.marke(id, zahl ? String(zahl) : "✗ 0", zahl ? "" : "null", zahl ? `${zahl} Szenarien` : "kein Szenario");
        }
      });
    }
  }

  /* What the case asked at each point of a run, as the clerk saw it; made when it is opened. */
  function fuelle(klappe) {
    const punkte = daten.punkte[klappe.dataset.lauf];
    if (!punkte || klappe.querySelector("ol")) return;
    const bedarfe = document.getElementById("bedarfe").content.children;
    const liste = document.createElement("ol");
    for (const [tag, geschehen, offen] of punkte) {
      const eintraege = offen.map(([platz, ...tage]) => {
        const eintrag = knoten("li", [...bedarfe[platz].cloneNode(true).childNodes]);
        eintrag.querySelectorAll(".tag").forEach((stelle, nummer) => { stelle.textContent = tage[nummer]; });
        return eintrag;
      });
      const nichts = knoten("p", "Der Fall braucht nichts mehr.");
      liste.append(knoten("li", [knoten("p", `${tag}: ${geschehen}`), offen.length ? knoten("ul", eintraege) : nichts]));
    }
    klappe.append(liste);
  }

  function inWorten(prozess, lauf, ort) {
    ort.replaceChildren();
    const { elemente, namen, wege } = daten.prozesse[prozess];
    const weg = wege[lauf];
    if (!weg) return;
    ort.append(knoten("p", ["Quelle: ", weg.quelle || "keine", ". ", knoten("a", "Zum Szenario", weg.ziel)]));
    const liste = document.createElement("ol");
    const schon = new Set();
    for (const platz of weg.weg) {
      if (platz >= namen.length || schon.has(platz)) continue;
      schon.add(platz);
      const id = elemente[platz];
      liste.append(knoten("li", knoten("a", namen[platz] || `(${id})`, `prozess/${prozess}/${id}`)));
    }
    ort.append(knoten("h3", "Der Weg in Worten"), liste);
    if (weg.entscheidungen.length) {
      const entscheidungen = document.createElement("ul");
      for (const eine of weg.entscheidungen) {
        const regeln = eine.regeln.flatMap(([tabelle, regel, nummer, norm]) =>
          [" – ", knoten("a", `Regel ${nummer}`, `tabelle/${tabelle}/${regel}`), `, ${norm}`]);
        const name = knoten("a", eine.name, `tabelle/${eine.id}`);
        entscheidungen.append(knoten("li", [name, `: ${eine.ergebnis}`, ...regeln]));
      }
      ort.append(knoten("h3", "Entscheidungen auf diesem Weg"), entscheidungen);
    }
    if (daten.punkte[lauf]) {
      const klappe = knoten("details", knoten("summary", "Was der Fall an jedem Punkt braucht"));
      klappe.className = "punkte";
      klappe.dataset.lauf = lauf;
      ort.append(klappe);
    }
  }

  function waehle(prozess, lauf) {
    const feld = document.querySelector(`select[data-prozess="${prozess}"]`);
    if (feld) {
      feld.value = lauf;
      inWorten(prozess, lauf, feld.closest("section").querySelector(".weg-in-worten"));
    }
    const bild = diagramm(prozess);
    bild?.bereit.then(() => zeichne(prozess, bild, lauf));
  }

  function zeige() {
    let adresse = decodeURIComponent(location.hash.slice(1)) || "start";
    if (adresse === "inhalt") return;
    let lauf = null;
    const weg = adresse.match(/^(prozess\/[^/]+)\/weg\/(.+)$/);
    if (weg) [, adresse, lauf] = weg;
    const ziel = document.getElementById(adresse);
    const seite = ziel?.closest("main > section") ?? document.getElementById("start");
    for (const andere of seiten) andere.classList.toggle("offen", andere === seite);
    for (const alt of document.querySelectorAll(".gemeint")) alt.classList.remove("gemeint");
    for (const eintrag of document.querySelectorAll("nav a")) {
      if (eintrag.hash === `#${seite.id}`) eintrag.setAttribute("aria-current", "page");
      else eintrag.removeAttribute("aria-current");
    }
    const titel = seite.querySelector("h1");
    document.title = seite.id === "start" ? haupttitel : `${titel.textContent} – Musterprozesse`;
    if (ziel && ziel !== seite) {
      for (let um = ziel; um && um !== seite; um = um.parentElement) if (um.tagName === "DETAILS") um.open = true;
      ziel.classList.add("gemeint");
      const titelzeile = ziel.querySelector("h3") ?? ziel;
      titelzeile.tabIndex = -1;
      titelzeile.scrollIntoView({ block: titelzeile === ziel ? "center" : "start" });
      titelzeile.focus({ preventScroll: true });
    } else {
      window.scrollTo(0, 0);
      titel.focus({ preventScroll: true });
    }
    const prozess = seite.querySelector(".leinwand")?.dataset.prozess;
    if (!prozess) return;
    if (lauf !== null) {
      waehle(prozess, lauf);
      seite.querySelector("h2")?.scrollIntoView({ block: "start" });
    }
    const bild = diagramm(prozess);
    bild?.bereit.then(() => {
      for (const element of bild.elemente.getAll()) bild.canvas.removeMarker(element, "gewaehlt");
      if (ziel && ziel !== seite) bild.art(adresse.split("/").at(-1), "gewaehlt");
    });
  }

  document.addEventListener("click", (event) => {
    const weg = event.target.closest("a[data-weg]");
    if (weg) {
      event.preventDefault();
      location.hash = `${weg.hash}/weg/${encodeURIComponent(weg.dataset.weg)}`;
    }
  });
  document.addEventListener("toggle", ({ target }) => target.open && target.dataset.lauf && fuelle(target), true);
  document.addEventListener("change", (event) => {
    if (event.target.matches("select.weg")) waehle(event.target.dataset.prozess, event.target.value);
    if (event.target.matches(".nur-luecken")) {
      for (const zeile of event.target.closest("section").querySelectorAll(":scope > .breit tbody tr")) {
        zeile.hidden = event.target.checked && !zeile.dataset.luecke;
      }
    }
    if (event.target.id === "sprung") {
      const ziel = [...document.querySelectorAll("#ziele option")].find((o) => o.value === event.target.value);
      if (ziel) {
        location.hash = `#${ziel.dataset.ziel}`;
        event.target.value = "";
      }
    }
  });
  document.getElementById("alles-drucken")?.addEventListener("click", async () => {
    document.documentElement.classList.add("alles");
    await Promise.all(Object.keys(daten.prozesse).map((prozess) => diagramm(prozess)?.bereit));
    for (const bild of diagramme.values()) bild.einpassen();
    window.print();
    document.documentElement.classList.remove("alles");
  });
  window.addEventListener("hashchange", zeige);
  // The browser moves scroll and focus to the fragment when the file has loaded; ours come after that.
  if (document.readyState === "complete") zeige();
  else {
    zeige();
    window.addEventListener("load", () => setTimeout(zeige));
  }
})();
