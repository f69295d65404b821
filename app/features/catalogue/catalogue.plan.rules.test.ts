import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, KEYLESS } from "./catalogue.entries.rules";
import {
  countsOf,
  type ExistingEntry,
  type FileKind,
  fingerprintOf,
  losesMuch,
  planImport,
} from "./catalogue.plan.rules";

/** What the database does with a plan, on values. */
function apply(kind: FileKind, entries: readonly Entry[], existing: readonly ExistingEntry[]): ExistingEntry[] {
  const plan = planImport(kind, entries, existing);
  const changed = new Map(plan.changed.map((change) => [change.ref, change.entry]));
  const gone = new Set(plan.gone.map(({ ref }) => ref));
  return [
    ...existing.map((row) => {
      const entry = changed.get(row.ref);
      if (entry === undefined) return gone.has(row.ref) ? { ...row, isWithdrawn: true } : row;
      return { ...row, values: { ...row.values, ...entry.values }, isWithdrawn: false };
    }),
    ...plan.added.map(({ values, identity }, index) => ({
      ref: `new-${identity}-${index}`,
      identity: baseOf(identity),
      label: "",
      values,
      isWithdrawn: false,
    })),
  ];
}

/** The database does not know the numbers that tell repeated entries apart. */
function baseOf(identity: string): string {
  return identity.startsWith(KEYLESS) ? (identity.split("#")[0] ?? identity) : identity;
}

const entry = (identity: string, values: Entry["values"], line = 1): Entry => ({
  identity,
  label: identity,
  values,
  line,
});
const row = (identity: string, values: Entry["values"], isWithdrawn = false): ExistingEntry => ({
  ref: `ref-${identity}`,
  identity,
  label: identity,
  values,
  isWithdrawn,
});

describe("planImport", () => {
  it("tells added, changed, gone and unchanged apart", () => {
    const existing = [row("1", { name: "eins" }), row("2", { name: "zwei" }), row("3", { name: "drei" })];
    const plan = planImport(
      "ozg",
      [entry("1", { name: "eins" }), entry("2", { name: "Zwei" }), entry("4", { name: "vier" })],
      existing,
    );
    expect(countsOf(plan)).toEqual({ total: 3, added: 1, changed: 1, gone: 1, unchanged: 1 });
    expect(plan.added[0]?.identity).toBe("4");
    expect(plan.gone[0]?.ref).toBe("ref-3");
    expect(plan.changed[0]).toMatchObject({ ref: "ref-2", fields: [{ field: "name", from: "zwei", to: "Zwei" }] });
  });

  it("does not touch fields whose column the file lacks", () => {
    const plan = planImport("leika", [entry("1", { name: "eins" })], [row("1", { name: "eins", ozgId: "10000" })]);
    expect(countsOf(plan)).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it("revives what had been withdrawn, and withdraws nothing twice", () => {
    const existing = [row("1", { name: "eins" }, true), row("2", { name: "zwei" }, true)];
    const plan = planImport("ozg", [entry("1", { name: "eins" })], existing);
    expect(plan.changed).toMatchObject([{ ref: "ref-1", fields: [], isRevived: true }]);
    expect(plan.gone).toEqual([]);
  });

  it("never takes allocation keys of other years away", () => {
    const plan = planImport("keys", [entry("k/2016/NW", { value: "21" })], [row("k/2014/NW", { value: "20" })]);
    expect(countsOf(plan)).toEqual({ total: 1, added: 1, changed: 0, gone: 0, unchanged: 0 });
  });

  it("matches services without a key by content when their name repeats", () => {
    const same = `${KEYLESS}10280/Überwachung`;
    const existing = [
      { ...row(same, { sdg: true }), ref: "a" },
      { ...row(same, { sdg: false }), ref: "b" },
    ];
    expect(planImport("leika", [entry(same, { sdg: false }), entry(same, { sdg: true })], existing)).toMatchObject({
      added: [],
      changed: [],
      gone: [],
      unchanged: 2,
    });
    expect(planImport("leika", [entry(same, { sdg: true })], existing).gone).toMatchObject([{ identity: `${same}#2` }]);
  });

  const values = fc.record({ name: fc.constantFrom("a", "b", null), count: fc.integer({ min: 0, max: 2 }) });
  const identities = fc.oneof(
    fc.integer({ min: 1, max: 12 }).map(String),
    fc.constantFrom(`${KEYLESS}x`, `${KEYLESS}y`),
  );
  const isOnce = (list: readonly { identity: string; values: Entry["values"] }[]) => {
    const keys = list.map(({ identity, values: v }) =>
      identity.startsWith(KEYLESS) ? identity + JSON.stringify(v) : identity,
    );
    return new Set(keys).size === keys.length;
  };
  const files = fc
    .array(
      fc.tuple(identities, values).map(([id, v]) => entry(id, v)),
      { maxLength: 15 },
    )
    .filter(isOnce);
  const catalogues = fc
    .array(fc.tuple(identities, values, fc.boolean()), { maxLength: 15 })
    .map((list) => list.map(([id, v, gone], index) => ({ ...row(id, v, gone), ref: `r${index}` })))
    .filter(isOnce);
  const kinds = fc.constantFrom<FileKind[]>("ozg", "leika", "areas", "decisions", "keys");

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(kinds, files, catalogues, (kind, file, catalogue) => {
        fc.pre(file.length > 0);
        // only the LeiKa catalogue has entries without a key
        fc.pre(kind === "leika" || ![...file, ...catalogue].some(({ identity }) => identity.startsWith(KEYLESS)));
        const counts = countsOf(planImport(kind, file, apply(kind, file, catalogue)));
        expect(counts).toEqual({ total: file.length, added: 0, changed: 0, gone: 0, unchanged: file.length });
      }),
    );
  });

  it("does not depend on the order of rows on either side", () => {
    const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
    const input = fc
      .tuple(files, catalogues)
      .chain(([file, catalogue]) =>
        fc.tuple(fc.constant(file), fc.constant(catalogue), shuffled(file), shuffled(catalogue)),
      );
    fc.assert(
      fc.property(kinds, input, (kind, [file, catalogue, otherFile, otherCatalogue]) => {
        const plan = planImport(kind, file, catalogue);
        const other = planImport(kind, otherFile, otherCatalogue);
        expect(countsOf(other)).toEqual(countsOf(plan));
        expect(other.added.map(({ identity }) => identity)).toEqual(plan.added.map(({ identity }) => identity));
      }),
    );
  });

  it("accounts for every row, and deletes none", () => {
    fc.assert(
      fc.property(kinds, files, catalogues, (kind, file, catalogue) => {
        const { total, added } = countsOf(planImport(kind, file, catalogue));
        expect(total).toBe(file.length);
        expect(apply(kind, file, catalogue)).toHaveLength(catalogue.length + added);
      }),
    );
  });
});

describe("losesMuch", () => {
  const counts = { total: 0, added: 0, changed: 0, gone: 0, unchanged: 0 };
  it.each([
    [{ gone: 19 }, false],
    [{ gone: 20 }, true],
    [{ gone: 25, changed: 25, unchanged: 50 }, true],
    [{ gone: 25, changed: 26, unchanged: 50 }, false],
    [{ gone: 20, added: 5_000 }, true],
  ])("%j", (some, expected) => {
    expect(losesMuch({ ...counts, ...some })).toBe(expected);
  });
});

describe("fingerprintOf", () => {
  it("differs as soon as one count differs", () => {
    const counts = { total: 9, added: 1, changed: 2, gone: 3, unchanged: 6 };
    const others = [{ total: 8 }, { added: 2 }, { changed: 1 }, { gone: 0 }].map((other) => ({ ...counts, ...other }));
    expect(new Set([counts, ...others].map(fingerprintOf)).size).toBe(5);
  });
});
