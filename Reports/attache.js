"use strict";
(function () {
  /* Letters that Unicode does not take apart: a bar or a ligature is no mark of its own. */
  var bases = { "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ŋ": "n", "ø": "o", "ŧ": "t", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th" };
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[đðħıłŋøŧæœßþ]/g, function (letter) { return bases[letter]; });
  }
  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) { element.textContent = text; }
    return element;
  }

  /* Which rows stand: those that hold all words of one of the meanings; while nothing is asked for, the first of many until all are. */
  var room = 60;
  function standing(texts, sought, isWhole) {
    return texts.map(function (text, place) {
      return sought.length > 0 ? sought.some(function (words) { return words.every(function (word) { return text.includes(word); }); }) : isWhole || place < room;
    });
  }

  /* Other names of countries are a script of their own, which pages with a filter load when it is first used. */
  var home = document.currentScript ? document.currentScript.src.replace(/[^\/]*$/, "") : "";
  function loadNames(done) {
    if (typeof attacheNames === "string") { return; }
    var script = make("script", { "src": home + "country-names.js" });
    script.addEventListener("load", done);
    document.head.append(script);
  }
  function countryNames() {
    if (typeof attacheNames !== "string") { return []; }
    return attacheNames.split("\n").map(function (line) { return line.split("\t").map(words); }).filter(function (name) { return name.length === 2; });
  }
  function filterMeanings(query, names) {
    var asked = plain(query).split(/\s+/).filter(Boolean);
    return asked.length === 0 ? [] : meanings(" " + asked.join(" ") + " ", names).map(function (one) { return one.split(" ").filter(Boolean); });
  }

  /* Long tables and lists: a field that leaves the rows which hold all its words, and a button for the rows beyond the first. */
  function addFilter(holder) {
    function rows() { return Array.from(holder.matches("table") ? holder.tBodies[0].rows : holder.children); }
    var count = rows().length, texts = new Map(), isWhole = count <= room, names = [];
    var box = make("div", { "class": "filter" });
    var field = make("input", { "type": "search", "aria-label": "Filter: " + holder.dataset.filter, "placeholder": "Filter " + holder.dataset.filter });
    var status = make("span", { "role": "status" });
    var rest = make("button", { "type": "button", "class": "rest" }, "Show all " + count + " " + holder.dataset.filter);
    function show() {
      var sought = filterMeanings(field.value, names), all = rows();
      var stand = standing(all.map(function (row) {
        if (sought.length > 0 && !texts.has(row)) { texts.set(row, plain(row.textContent)); }
        return texts.get(row) || "";
      }), sought, isWhole);
      all.forEach(function (row, place) {
        row.hidden = !stand[place];
        /* Names that were asked for may be among those that are folded away. */
        row.querySelectorAll("details.more").forEach(function (one) { one.open = sought.length > 0; });
      });
      status.textContent = sought.length ? stand.filter(Boolean).length + " of " + count : "";
      rest.hidden = isWhole || sought.length > 0;
    }
    function showWhole() { isWhole = true; show(); }
    function showTarget() {
      var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && holder.contains(target) && target.closest("[hidden]")) { showWhole(); target.scrollIntoView(); }
    }
    function takeNames() { names = countryNames(); show(); }
    field.addEventListener("focus", function () { if (names.length === 0) { takeNames(); loadNames(takeNames); } });
    field.addEventListener("input", show);
    rest.addEventListener("click", function () { showWhole(); rows()[room].tabIndex = -1; rows()[room].focus(); });
    window.addEventListener("beforeprint", showWhole);
    window.addEventListener("hashchange", showTarget);
    box.append(field, status);
    var outer = holder.closest(".scroll") || holder;
    outer.before(box);
    outer.after(rest);
    if (holder.matches("table")) { addSorting(holder, show); }
    show();
    showTarget();
  }

  /* Numbers and dates fall at the first press, texts rise; what is empty comes last either way. */
  function addSorting(table, show) {
    Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
      if (head.dataset.sort === undefined) { return; }
      var button = make("button", { "type": "button" }, head.textContent);
      head.dataset.label = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", function () {
        var isNumber = head.dataset.sort === "number";
        var isDown = head.getAttribute("aria-sort") ? head.getAttribute("aria-sort") !== "descending" : head.dataset.sort !== "text";
        Array.from(table.tHead.rows[0].cells).forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
        function value(row) {
          var cell = row.cells[column], text = cell.dataset.value !== undefined ? cell.dataset.value : cell.textContent;
          return isNumber ? Number(text.replace(/[^0-9.-]/g, "")) || 0 : plain(text);
        }
        var keyed = Array.from(table.tBodies[0].rows).map(function (row) { return [value(row), row]; });
        keyed.sort(function (a, b) {
          if ((a[0] === "") !== (b[0] === "")) { return a[0] === "" ? 1 : -1; }
          return (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0) * (isDown ? -1 : 1);
        });
        keyed.forEach(function (pair) { table.tBodies[0].append(pair[1]); });
        show();
      });
    });
  }

  function words(text) { return " " + plain(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim() + " "; }

  /* What may be meant: the words asked for, and the same with other names of countries (Turkey, UK) put as titles have them, two at most. */
  function meanings(query, names) {
    var all = [query];
    for (var turn = 0; turn < 2; turn += 1) {
      all.slice().forEach(function (one) {
        names.forEach(function (name) {
          if (name[0].trim().length > 1 && one.includes(name[0]) && all.length < 40) {
            var other = one.replace(name[0], name[1]);
            if (!all.includes(other)) { all.push(other); }
          }
        });
      });
    }
    return all;
  }

  /* The search page: every word must begin a word of the title, or of the names on the page; whole titles first, then titles, then the fullest pages. */
  function addSearch(results) {
    if (typeof attacheIndex !== "string") { return; }
    var names = countryNames();
    var pages = attacheIndex.split("\n").map(function (line) {
      var parts = line.split("\t");
      return { kind: parts[0], weight: Number(parts[1]), path: parts[2], title: parts[3], own: words(parts[3]), all: words(parts[3] + " " + parts[4]) };
    });
    var field = document.getElementById("search-field");
    var status = document.getElementById("search-status");
    function search() {
      var query = words(field.value);
      var asked = query.split(" ").filter(Boolean);
      var sought = meanings(query, names).map(function (one) { return { whole: one, words: one.split(" ").filter(Boolean) }; });
      function has(text) { return sought.some(function (one) { return one.words.every(function (word) { return text.includes(" " + word); }); }); }
      function rank(page) { return sought.some(function (one) { return page.own === one.whole; }) ? 2 : has(page.own) ? 1 : 0; }
      var found = asked.length === 0 ? [] : pages.filter(function (page) { return has(page.all); });
      found.forEach(function (page) { page.rank = rank(page); });
      found.sort(function (a, b) {
        return b.rank - a.rank || b.weight - a.weight || (a.title < b.title ? -1 : 1);
      });
      results.replaceChildren.apply(results, found.slice(0, 80).map(function (page) {
        var item = make("li");
        item.append(make("a", { "href": page.path }, page.title), make("small", {}, " " + page.kind + (page.weight ? ", " + page.weight + (page.weight === 1 ? " record" : " records") : "")));
        return item;
      }));
      status.textContent = asked.length === 0 ? "" : found.length === 0 ? "No page has these words in its title or among its names." : found.length + (found.length === 1 ? " page" : " pages") + (found.length > 80 ? ", the first 80 shown" : "");
    }
    field.value = new URLSearchParams(location.search).get("q") || "";
    /* Going back, and sending somebody the address, leads to what was asked for. */
    function keep() {
      try { history.replaceState(null, "", field.value ? "?" + new URLSearchParams({ q: field.value }) : location.pathname); } catch (error) { /* Some browsers keep a page from the disk from that. */ }
    }
    field.addEventListener("input", function () { search(); keep(); });
    search();
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-filter]").forEach(addFilter);
    var results = document.getElementById("search-results");
    if (results) { addSearch(results); }
  });
  /* On paper the evidence is open. */
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll(".occasions details, details.more").forEach(function (one) { one.open = true; });
  });
})();
