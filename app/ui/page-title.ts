export const PRODUCT_NAME = "Marktplatz der Nachnutzung";

/** Document title of a page: `meta = () => [{ title: pageTitle("Angebote") }]`. */
export function pageTitle(page: string): string {
  return `${page} – ${PRODUCT_NAME}`;
}
