/** The command cannot be carried out as written; `message` is German and made for the person at the terminal. */
export class ImportRefused extends Error {
  override name = "ImportRefused";
}
