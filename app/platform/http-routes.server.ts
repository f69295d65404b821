import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { toResponse } from "./http-errors";
import { log } from "./log.server";
import { problemFrom } from "./problem";
import { requestScope } from "./request-scope.server";
import { readSentForm, type SentForm } from "./sent-form";

/** Somebody who is signed in asked for what is not theirs. */
export interface RefusedAccess {
  readonly personId: string;
  /** public id of the session */
  readonly sessionId: string | null;
  /** pattern of the route, such as `/angebote/:slug` */
  readonly route: string;
  readonly method: string;
}

/** Keeps refusals for the record: what that means is for the features, which the machinery does not know. */
export type RefusalObserver = (refused: RefusedAccess) => Promise<void>;

type RouteModule = ServerBuild["routes"][string]["module"];

/**
 * Lets commands and queries throw domain errors through any route without a `try/catch`: Remix keeps a status only for
 * thrown responses and blanks every other error in production, so each loader and action is wrapped once, here.
 */
export function wrapRoutes(build: ServerBuild, onRefusal: RefusalObserver | null = null): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [
    id,
    { ...route, module: wrapModule(route.module, { onRefusal, isApi: id.startsWith("routes/api.") }) },
  ]);
  return { ...build, routes: Object.fromEntries(routes) };
}

interface Wrapping {
  readonly onRefusal: RefusalObserver | null;
  /** answers machines: errors as `application/problem+json` */
  readonly isApi: boolean;
}

function wrapModule(module: RouteModule, wrapping: Wrapping): RouteModule {
  return {
    ...module,
    ...(module.loader === undefined ? {} : { loader: wrapHandler(module.loader, wrapping) }),
    ...(module.action === undefined ? {} : { action: wrapHandler(module.action, wrapping) }),
  };
}

function wrapHandler<Args extends { readonly request: Request }, T>(
  handler: (args: Args) => T | Promise<T>,
  { onRefusal, isApi }: Wrapping,
): (args: Args) => Promise<T> {
  return async (args) => {
    try {
      return await handler(args);
    } catch (error) {
      const answer = error instanceof Response ? error : toResponse(error, await typedInto(args.request));
      if (answer?.status === 403 && onRefusal !== null) await noteRefusal(args.request.method, onRefusal);
      throw answer && isApi && !(error instanceof Response) ? await problemFrom(answer) : (answer ?? error);
    }
  };
}

/** What the action has read already, or had no reason to read before it refused. */
async function typedInto(request: Request): Promise<SentForm | null> {
  if (request.method !== "POST") return null;
  const noted = requestScope()?.sentForm;
  if (noted !== undefined) return noted;
  const isForm = request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded") ?? false;
  if (!isForm || request.bodyUsed) return null;
  return readSentForm(await request.formData());
}

/** The answer is the same whether or not the refusal could be recorded. */
async function noteRefusal(method: string, onRefusal: RefusalObserver): Promise<void> {
  const scope = requestScope();
  if (!scope?.actorId) return;
  const refused = { personId: scope.actorId, sessionId: scope.sessionId, route: scope.route ?? "-", method };
  await onRefusal(refused).catch((error: unknown) => log().error({ err: error }, "a refusal was not recorded"));
}

interface RouteNode {
  id: string;
  path?: string;
  index?: boolean;
  children?: RouteNode[];
}

function routeTree(build: ServerBuild, parentId: string | undefined): RouteNode[] {
  return Object.values(build.routes)
    .filter((route) => route.parentId === parentId)
    .map((route) => ({
      id: route.id,
      ...(route.path === undefined ? {} : { path: route.path }),
      ...(route.index === true ? { index: true } : { children: routeTree(build, route.id) }),
    }));
}

/** What stands at an address. */
export interface RouteAt {
  /** such as `/angebote/:slug`; null when nothing stands there */
  readonly pattern: string | null;
  /** ids of the routes from the root to the leaf; the root alone when nothing stands there */
  readonly chain: readonly string[];
}

const MAX_REMEMBERED = 1_000;

/** @returns a function from the path of a request, as sent, to what Remix will find there */
export function routeFinder(build: ServerBuild): (path: string) => RouteAt {
  const tree = routeTree(build, undefined) as Parameters<typeof matchRoutes>[0];
  const nowhere = { pattern: null, chain: tree.flatMap(({ id }) => id ?? []) };
  const find = (path: string): RouteAt => {
    const matches = matchRoutes(tree, path);
    if (matches === null) return nowhere;
    const segments = matches.map((match) => match.route.path ?? "").filter((segment) => segment !== "");
    return { pattern: `/${segments.join("/")}`, chain: matches.flatMap(({ route }) => route.id ?? []) };
  };
  // The router flattens and ranks all routes anew for every question, which took a third of the time of a small page.
  const remembered = new Map<string, RouteAt>();
  return (sent) => {
    const path = sent.endsWith(".data") ? sent.slice(0, -".data".length).replace(/^\/_root$/, "/") : sent;
    const known = remembered.get(path);
    if (known !== undefined) return known;
    const found = find(path);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    if (found !== nowhere) remembered.set(path, found);
    return found;
  };
}

/**
 * The build with the routes of one chain only. Remix asks its router four times for a page and makes server routes of the
 * whole manifest each time; the browser has a manifest of its own and misses nothing.
 */
export function withRoutes(build: ServerBuild, chain: readonly string[]): ServerBuild {
  const only = <T>(routes: Record<string, T>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => chain.includes(id)));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}
