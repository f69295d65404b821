/** Is the process alive? Asks nothing else, so that a slow database does not get the process killed. */
export function loader(): Response {
  return Response.json({ status: "ok" });
}
