export type PageEntry = number | { gapAfter: number };

/** First, last and the pages around the present one; a gap stands for at least two left out. */
export function pageWindow(page: number, pageCount: number): PageEntry[] {
  const shown = new Set([1, pageCount]);
  for (let near = page - 1; near <= page + 1; near++) if (near >= 1 && near <= pageCount) shown.add(near);
  const entries: PageEntry[] = [];
  let last = 0;
  for (const number of [...shown].sort((a, b) => a - b)) {
    if (number - last === 2) entries.push(number - 1);
    if (number - last > 2) entries.push({ gapAfter: last });
    entries.push(number);
    last = number;
  }
  return entries;
}
