import { z } from "zod";
import { sentForm } from "~/platform/sent-form";

/** A form that was sent after its session had ended, kept for the browser it came from (kind `draft`). */
export const formDraft = sentForm.extend({
  personId: z.uuid(),
  /** path and search of the page the form stands on */
  path: z.string(),
});
export type FormDraft = z.infer<typeof formDraft>;

export const DRAFT_MINUTES = 30;

/** Where somebody is led who may not act any more. */
export const STRANDED_PAGE = "/konto";

/**
 * Whether a draft is for this page: its own one, as long as that one opens, else the account, to which everybody is led
 * who lost their last membership meanwhile.
 */
export function isDraftFor(
  page: string,
  { path, canAct }: { readonly path: string; readonly canAct: boolean },
): boolean {
  const isLedAway = !canAct && !isAccountPage(path);
  return page === (isLedAway ? STRANDED_PAGE : path);
}

/** Open without a membership. */
function isAccountPage(path: string): boolean {
  return /^\/konto([/?]|$)/.test(path);
}

/** The page a request belongs to: a form is sent to the address of its page. */
export function pageOf(address: string): string {
  const url = new URL(address);
  return url.pathname.replace(/\.data$/, "") + withoutRouteParameter(url);
}

/** Remix adds `_routes` to its data requests and `index` to posts of index routes; they belong to no page. */
function withoutRouteParameter(url: URL): string {
  const parameters = new URLSearchParams(url.search);
  parameters.delete("_routes");
  parameters.delete("index");
  return parameters.size > 0 ? `?${parameters}` : "";
}
