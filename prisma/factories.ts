/*
 * Builders whose result is valid by default; what a test or the demo data cares about, it names. `new…` makes a row for
 * createMany, `create…` writes it. The reference data must be loaded: Länder and Themenfelder are rows of their own.
 */

export * from "./factories/alliances";
export * from "./factories/connections";
export * from "./factories/documents";
export * from "./factories/events";
export * from "./factories/many-offerings";
export * from "./factories/offerings";
export * from "./factories/people";
