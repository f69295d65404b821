import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The house of the codebase: which room may import which (docs/decisions, README). Costs milliseconds, runs first. */
const root = resolve(import.meta.dirname, "..");
const rooms = ["app", "emails", "prisma", "scripts", "tests"];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : filesBelow(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });
}

const files = rooms.flatMap((room) => filesBelow(join(root, room))).map((path) => relative(root, path));

interface Import {
  readonly from: string;
  /** file of the project, or the name of a package */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const statement =
  /(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;
const aliases: Readonly<Record<string, string>> = { "~/": "app/", "~emails/": "emails/", "~prisma/": "prisma/" };

function resolveImport(from: string, specifier: string): string {
  const alias = Object.keys(aliases).find((prefix) => specifier.startsWith(prefix));
  const isLocal = specifier.startsWith(".");
  if (!alias && !isLocal)
    return specifier
      .split("/")
      .slice(0, specifier.startsWith("@") ? 2 : 1)
      .join("/");
  const base = alias
    ? join(aliases[alias] ?? "", specifier.slice(alias.length))
    : relative(root, resolve(root, dirname(from), specifier));
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}.mjs`];
  const found = candidates.find((path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile());
  return found ?? base;
}

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(root, from), "utf8").matchAll(statement)].map((match) => ({
    from,
    to: resolveImport(from, match[2] ?? match[3] ?? ""),
    isTypeOnly: match[1] !== undefined,
  })),
);

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith("tests/");
const production = imports.filter(({ from }) => !isTest(from));
const say = ({ from, to }: Import) => `${from} → ${to}`;
const offenders = (list: readonly Import[], isWrong: (entry: Import) => boolean) => list.filter(isWrong).map(say);
const featureOf = (path: string) => /^app\/features\/([^/]+)\//.exec(path)?.[1];

/** A feature may import those to its right. */
const order = ["alliance", "demand", "connection", "offering", "catalogue", "organisation", "account", "search"];
const onTop = ["notification", "audit", "insight"];

describe("arrows between rooms", () => {
  it("reads the code base it is about", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.filter(({ to }) => to.startsWith("app/")).length).toBeGreaterThan(300);
  });

  it("finds a file behind every local import", () => {
    const isLocal = ({ to }: Import) => rooms.some((room) => to.startsWith(`${room}/`));
    const isThere = (to: string) => to.startsWith("prisma/generated") || existsSync(join(root, to.split("?")[0] ?? to));
    expect(offenders(imports, (entry) => isLocal(entry) && !isThere(entry.to))).toEqual([]);
  });

  it("lets nothing import routes, scripts or tests", () => {
    const isDoor = (to: string) => to.startsWith("app/routes/") || to.startsWith("scripts/") || to.startsWith("tests/");
    expect(
      offenders(
        production,
        ({ from, to }) => isDoor(to) && !(from.startsWith("scripts/") && to.startsWith("scripts/")),
      ),
    ).toEqual([]);
  });

  it("keeps the platform free of features, mails, looks and pages", () => {
    const forbidden = /^(app\/(features|ui|routes)|emails|scripts)\//;
    expect(offenders(production, ({ from, to }) => from.startsWith("app/platform/") && forbidden.test(to))).toEqual([]);
  });

  it("keeps the looks pure: no features, no platform, no data", () => {
    const forbidden = /^(app\/(features|platform|routes)|emails|prisma|scripts)\//;
    expect(offenders(production, ({ from, to }) => from.startsWith("app/ui/") && forbidden.test(to))).toEqual([]);
  });

  it("keeps mails pure: React and themselves", () => {
    const isAllowed = (to: string) => to.startsWith("emails/") || to === "react" || to === "react-dom";
    expect(offenders(production, ({ from, to }) => from.startsWith("emails/") && !isAllowed(to))).toEqual([]);
  });

  it("lets features use the looks in *.parts.tsx only", () => {
    const isWrong = ({ from, to }: Import) =>
      featureOf(from) !== undefined && to.startsWith("app/ui/") && !from.endsWith(".parts.tsx");
    expect(offenders(production, isWrong)).toEqual([]);
  });

  it("lets features import the one way only", () => {
    const isWrong = ({ from, to }: Import) => {
      const [a, b] = [featureOf(from), featureOf(to)];
      if (!a || !b || a === b) return false;
      if (onTop.includes(b)) return true;
      if (onTop.includes(a)) return false;
      return order.indexOf(a) === -1 || order.indexOf(b) === -1 || order.indexOf(a) > order.indexOf(b);
    };
    expect(offenders(production, isWrong)).toEqual([]);
  });

  it("lets features import only rules, policies, queries and, for JSX, parts of each other", () => {
    const isPublic = (to: string) => /\.(rules|policy|queries\.server)\.ts$|\.parts\.tsx$/.test(to);
    const isWrong = ({ from, to }: Import) => {
      const [a, b] = [featureOf(from), featureOf(to)];
      return a !== undefined && b !== undefined && a !== b && !isPublic(to);
    };
    expect(offenders(production, isWrong)).toEqual([]);
  });

  it("keeps factories for seeds, measurements and tests", () => {
    const isAllowed = (from: string) => from.startsWith("prisma/") || from.startsWith("scripts/bench-");
    const isWrong = ({ from, to }: Import) => to.startsWith("prisma/factories") && !isAllowed(from);
    expect(offenders(production, isWrong)).toEqual([]);
  });
});

describe("who may touch what", () => {
  const isValue = ({ isTypeOnly }: Import) => !isTypeOnly;

  it("lets only queries read the global database client; commands get their transaction", () => {
    const usesClient = files.filter((file) => {
      if (isTest(file) || !featureOf(file)) return false;
      return /import\s+\{[^}]*\bdb\b[^}]*\}\s+from\s+["']~\/platform\/db\.server["']/.test(
        readFileSync(join(root, file), "utf8"),
      );
    });
    const allowed = /\.queries\.server\.ts$|account\.session\.server\.ts$/;
    expect(usesClient.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it("keeps Prisma out of routes", () => {
    const isWrong = ({ from, to }: Import) =>
      from.startsWith("app/routes/") && (to === "app/platform/db.server.ts" || to === "@prisma/client");
    expect(offenders(production.filter(isValue), isWrong)).toEqual([]);
  });

  it("names Lucia in one file", () => {
    const users = production.filter(({ to }) => to === "lucia").map(({ from }) => from);
    expect([...new Set(users)]).toEqual(["app/features/account/account.session.server.ts"]);
  });

  it("lets nodemailer and pg-boss be used by the platform only", () => {
    const isWrong = ({ from, to }: Import) =>
      (to === "nodemailer" || to === "pg-boss") && !from.startsWith("app/platform/");
    expect(offenders(production, isWrong)).toEqual([]);
  });

  it("keeps Request and Response out of features, except the session file", () => {
    const isWrong = (file: string) => {
      if (!featureOf(file) || isTest(file) || file.endsWith("account.session.server.ts")) return false;
      return /\b(new )?(Request|Response)\b(\(|>| \||,|\))/.test(
        withoutComments(readFileSync(join(root, file), "utf8")),
      );
    };
    expect(files.filter(isWrong)).toEqual([]);
  });

  it("keeps rules, policies and forms pure: importing neither Prisma's client nor React nor server modules", () => {
    const isPure = (file: string) => /\.(rules|policy|forms)\.ts$/.test(file);
    const forbidden = ({ to }: Import) =>
      /\.server\.ts$/.test(to) ||
      to === "react" ||
      to === "@prisma/client" ||
      to.startsWith("prisma/generated/client") ||
      to.startsWith("node:");
    expect(offenders(production.filter(isValue), (entry) => isPure(entry.from) && forbidden(entry))).toEqual([]);
  });
});

describe("what a browser can reach", () => {
  it("reaches no server module from client code", () => {
    const byFile = new Map<string, Import[]>();
    for (const entry of production) byFile.set(entry.from, [...(byFile.get(entry.from) ?? []), entry]);
    const seen = new Set<string>();
    const wrong: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const entry of byFile.get(file) ?? []) {
        if (entry.isTypeOnly) continue;
        if (/\.server\.tsx?$/.test(entry.to) || entry.to.startsWith("prisma/generated/client"))
          wrong.push([...path, file, entry.to].join(" → "));
        else visit(entry.to, [...path, file]);
      }
    };
    // the bundler drops server imports of loaders and actions from route files; everything else is checked whole
    for (const file of files)
      if (/^app\/ui\/|\.parts\.tsx$|^app\/entry\.client\.tsx$/.test(file) && !isTest(file)) visit(file, []);
    expect(seen.size).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});

describe("cycles", () => {
  it("has none among values", () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, isTypeOnly } of production)
      if (!isTypeOnly && rooms.some((room) => to.startsWith(`${room}/`)) && !to.includes("/generated/"))
        graph.set(from, [...(graph.get(from) ?? []), to]);
    expect(findCycle(graph)).toBeNull();
  });
});

describe("file names", () => {
  it("speaks the vocabulary of a feature", () => {
    const kinds =
      /\.(rules|policy|forms|queries\.server|commands\.server)\.ts$|\.parts\.tsx$|\.[a-z-]+\.server\.ts$|\.test\.tsx?$/;
    expect(files.filter((file) => featureOf(file) && !kinds.test(file))).toEqual([]);
  });

  it("starts every file of a feature with the feature's name", () => {
    const isWrong = (file: string) => {
      const feature = featureOf(file);
      return feature !== undefined && !(file.split("/").pop() ?? "").startsWith(`${feature}.`);
    };
    expect(files.filter(isWrong)).toEqual([]);
  });

  it("has no barrels and no rooms for leftovers", () => {
    const wrong = /(^|\/)(index\.tsx?|(utils|helpers|services|types|misc|common)(\.|\/))/;
    expect(files.filter((file) => wrong.test(file) && !file.startsWith("app/routes/"))).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/"[^"\n]*"/g, '""');
}

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...path, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
