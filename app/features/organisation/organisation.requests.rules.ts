import { pageNumber } from "./organisation.rules";

/** Which registrations a list shows. */
export type RequestFilter = "open" | "decided";

/** As it stands in the address; the open ones are shown without it. */
const DECIDED = "entschieden";

export function readListQuery(parameters: URLSearchParams): { filter: RequestFilter; page: number } {
  return { filter: parameters.get("stand") === DECIDED ? "decided" : "open", page: pageNumber(parameters) };
}

/** Query string of a page of the list. @param page from 1 @returns "" for the first page of the open ones */
export function filterQuery(filter: RequestFilter, page: number): string {
  const parameters = new URLSearchParams();
  if (filter === "decided") parameters.set("stand", DECIDED);
  if (page > 1) parameters.set("seite", String(page));
  return parameters.size > 0 ? `?${parameters}` : "";
}
