import type { Finding } from "./catalogue.text.rules";

export type Value = string | number | boolean | null;
export type Values = Readonly<Record<string, Value>>;

/** One row of a file, ready to be compared. `values` holds only the fields whose column the file has. */
export interface Entry {
  readonly line: number;
  readonly identity: string;
  readonly label: string;
  readonly values: Values;
}

/** What rows are checked against. */
export interface Reference {
  readonly topicFields: readonly { readonly slug: string; readonly name: string }[];
  readonly states: readonly { readonly code: string; readonly ars: string }[];
  readonly ozgIds: ReadonlySet<string>;
}

/** The rows of a file by kind, before repeated ones are looked for. */
export interface ReadRows {
  readonly entries: readonly Entry[];
  readonly errors: readonly Finding[];
  readonly warnings?: readonly Finding[];
}

/** begins the identity of services that have no key yet */
export const KEYLESS = "ohne-schluessel/";
