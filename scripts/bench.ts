import { benchAuth } from "./bench-auth";
import { benchPages } from "./bench-pages";
import { benchSearch } from "./bench-search";
import { BenchFailed } from "./bench-server";

/** What can be measured; without a word the pages are. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  pages: benchPages,
  auth: benchAuth,
  search: benchSearch,
};

const [name = "pages"] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench === undefined)
  throw new BenchFailed(`Unbekannte Messung „${name}“. Es gibt: ${Object.keys(BENCHES).join(", ")}.`);
await bench();
