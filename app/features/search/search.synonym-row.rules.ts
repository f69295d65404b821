/** One line of the table as it is written; terms are separated by "; ", because names of services hold commas. */
export type SynonymRow = readonly [id: string, official: string, everyday: string, note?: string];
