/** The entries that are code, as package.json declares them. */
const { exports: entries } = require("oicp/package.json");
module.exports = Object.keys(entries)
  .filter((path) => typeof entries[path] === "object")
  .map((path) => path.replace(".", "oicp"));
