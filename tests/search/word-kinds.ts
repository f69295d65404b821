/** What is special about a question: how it is spelled, or how far it is from the words of the catalogue. */
export type WordKind = "part" | "inflection" | "umlaut" | "typing error" | "everyday" | "sentence" | "hasty" | "number";
