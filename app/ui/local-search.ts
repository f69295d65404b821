/** The query of an address without the `index` that Remix adds to tell a page from the frame around it. */
export function withoutIndex(search: string): string {
  const parameters = new URLSearchParams(search);
  if (!parameters.has("index", "")) return search;
  parameters.delete("index", "");
  return parameters.size === 0 ? "" : `?${parameters}`;
}
