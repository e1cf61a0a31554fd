/** `node main.cjs SERVER CLIENT`, each `require` or `import`: how the package is loaded. Prints what happened as JSON. */
const exercise = require("./exercise.cjs");
const { imported, namesIn, required } = require("./load.cjs");

const load = async (form) => (form === "require" ? required() : imported());
const [, , server, client] = process.argv;

(async () => {
  const [theirs, ours] = [await load(client), await load(server)];
  const outcomes = await exercise(theirs, ours);
  const copies = theirs["oicp"].OicpError === ours["oicp"].OicpError ? 1 : 2;
  console.log(JSON.stringify({ outcomes, copies, names: [namesIn(theirs), namesIn(ours)] }));
})();
