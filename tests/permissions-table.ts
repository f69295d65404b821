import type { Actor } from "~/features/account/account.rules";

export interface Column {
  readonly label: string;
  /** null: not signed in */
  readonly actor: Actor | null;
}

export interface State<S> {
  readonly label: string;
  readonly scope: S;
}

export interface Matrix<S> {
  readonly title: string;
  readonly lead: string;
  readonly actions: Readonly<Record<string, string>>;
  readonly states: readonly State<S>[];
  readonly columns: readonly Column[];
  may(actor: Actor | null, action: string, scope: S): boolean;
}

/** A table in Markdown. */
export function tableOf<S>(given: Matrix<S>): string {
  const matrix = { ...given, columns: withoutRepetition(given) };
  const { title, lead, columns, actions } = matrix;
  const head = ["Handlung", "Zustand", ...columns.map(({ label }) => label)];
  const rows = Object.keys(actions).flatMap((action) => rowsOf(matrix, action));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [`## ${title}\n`, `${lead}\n`, line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}

/** A role that may the same on every side has one column. */
function withoutRepetition<S>({ columns, actions, states, may }: Matrix<S>): Column[] {
  const marksOf = ({ actor }: Column) =>
    Object.keys(actions).flatMap((action) => states.map(({ scope }) => may(actor, action, scope)));
  return [...columnsByRole(columns).values()].flatMap((sides) => {
    const [first] = sides;
    const isOne = first !== undefined && new Set(sides.map((side) => String(marksOf(side)))).size === 1;
    return isOne ? [{ ...first, label: first.label.split(", ", 1)[0] ?? first.label }] : sides;
  });
}

function columnsByRole(columns: readonly Column[]): Map<string, Column[]> {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const role = column.actor?.role ?? "";
    groups.set(role, [...(groups.get(role) ?? []), column]);
  }
  return groups;
}

/** States in which everybody may the same stand in one row. */
function rowsOf<S>({ actions, states, columns, may }: Matrix<S>, action: string): string[][] {
  const groups = new Map<string, string[]>();
  for (const { label, scope } of states) {
    const marks = columns.map(({ actor }) => (may(actor, action, scope) ? "●" : "–")).join(" ");
    groups.set(marks, [...(groups.get(marks) ?? []), label]);
  }
  // what is possible first, "otherwise" after it
  const sorted = [...groups].sort(([a], [b]) => Number(b.includes("●")) - Number(a.includes("●")));
  return sorted.map(([marks, labels]) => [
    actions[action] ?? action,
    statesText(labels, { isNobody: !marks.includes("●"), isEvery: labels.length === states.length }),
    ...marks.split(" "),
  ]);
}

/** Where nobody may, the long list of states says less than "otherwise". */
function statesText(labels: readonly string[], { isNobody, isEvery }: { isNobody: boolean; isEvery: boolean }): string {
  if (isEvery) return "immer";
  return isNobody ? "sonst" : labels.join("; ");
}
