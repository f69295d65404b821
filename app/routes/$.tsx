/** Every address that no other route knows. The root's loader runs too, so that the page shows who is signed in. */
export function loader(): never {
  throw new Response(null, { status: 404, statusText: "Not Found" });
}

export function action(): never {
  throw new Response(null, { status: 404, statusText: "Not Found" });
}

export default function UnknownPage() {
  return null;
}
