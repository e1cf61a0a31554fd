// Search, without any library and without a network: the index is a script, since pages opened as files may not fetch.
const input = document.querySelector("#search");
const list = document.querySelector("#found");
const { up } = document.body.dataset;
const SHOWN = 30;

let loading;
const index = () =>
  (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.addEventListener("load", () => resolve(globalThis.searchIndex));
    script.addEventListener("error", reject);
    script.src = `${up}assets/search-index.js`;
    document.head.append(script);
  }));

/** The lower the better; what lacks a word is not found. */
function rank([title, , , words], terms) {
  const name = title.toLowerCase();
  const last = name.slice(name.lastIndexOf(".") + 1);
  let sum = name.length / 1000;
  for (const term of terms) {
    if (name === term) sum -= 4;
    else if (last === term) sum -= 3;
    else if (name.startsWith(term) || last.startsWith(term)) sum -= 2;
    else if (name.includes(term)) sum -= 1;
    else if (!words.toLowerCase().includes(term)) return undefined;
  }
  return sum;
}

async function search() {
  const terms = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = terms.length === 0 ? [] : await index();
  const found = entries
    .map((entry) => [rank(entry, terms), entry])
    .filter(([place]) => place !== undefined)
    .toSorted(([a], [b]) => a - b)
    .slice(0, SHOWN);
  list.replaceChildren(
    ...found.map(([, [title, kind, address]]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      const note = document.createElement("span");
      link.href = up + address;
      link.textContent = title;
      note.textContent = kind;
      link.append(note);
      item.append(link);
      return item;
    }),
  );
  if (terms.length > 0 && found.length === 0) {
    const item = document.createElement("li");
    item.textContent = "Nothing found";
    list.append(item);
  }
  list.hidden = terms.length === 0;
}

input.addEventListener("input", search);
input.addEventListener("focus", search);
document.addEventListener("keydown", (event) => {
  const links = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  if (event.key === "/" && document.activeElement !== input) {
    event.preventDefault();
    input.focus();
  } else if (event.key === "Escape") {
    list.hidden = true;
    input.blur();
  } else if (!list.hidden && event.key === "ArrowDown") {
    event.preventDefault();
    links[at + 1]?.focus();
  } else if (!list.hidden && event.key === "ArrowUp") {
    event.preventDefault();
    (links[at - 1] ?? input).focus();
  } else if (!list.hidden && event.key === "Enter" && document.activeElement === input) {
    links[0]?.click();
  }
});
document.addEventListener("click", (event) => {
  if (!event.target.closest(".search") || event.target.closest("#found a")) list.hidden = true;
});

// On a small screen the menu would push everything else off the page.
if (matchMedia("(max-width: 60rem)").matches) document.querySelector(".menu")?.removeAttribute("open");
