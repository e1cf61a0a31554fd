const names = require("./entries.cjs");

/** Every entry, as CommonJS and as ECMAScript modules have it. */
exports.required = () => Object.fromEntries(names.map((name) => [name, require(name)]));
exports.imported = async () =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(name)])));

/** What each entry exports. */
exports.namesIn = (entries) =>
  Object.fromEntries(Object.entries(entries).map(([entry, exports]) => [entry, Object.keys(exports).toSorted()]));
