/** Prints which other packages are loaded by an entry alone, before it is used. */
require(process.argv[2]);
const files = Object.keys(require.cache);
const packages = files.map((file) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]);
console.log(JSON.stringify([...new Set(packages)].filter((name) => name !== undefined && name !== "oicp").toSorted()));
