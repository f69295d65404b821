import { problem } from "~/platform/problem";

/** An address that does not exist: machines get no page. */
export function loader() {
  return problem(404, { code: "not_found", title: "Not Found", detail: "Diese Adresse gibt es in der API nicht." });
}

export const action = loader;
