import type { ServerBuild } from "@remix-run/node";
import type { Expectation } from "./walk-expectations";
import { bodiesFor, type Fields } from "./walk-forms";
import type { AttackedLand } from "./walk-land";

type Route = ServerBuild["routes"][string];

/** One address of the build with everything an attacker would send to it. */
export interface Target {
  readonly routeId: string;
  /** where a page is asked for, and where its form is sent to (an index route is named in the query) */
  readonly path: string;
  readonly postPath: string;
  /** the same for the data alone */
  readonly dataPath: string;
  readonly postDataPath: string;
  readonly hasAction: boolean;
  readonly bodies: readonly Fields[];
}

function pathOf(build: ServerBuild, route: Route): string {
  const parent = route.parentId === undefined ? undefined : build.routes[route.parentId];
  const before = parent === undefined ? "" : pathOf(build, parent);
  return route.path === undefined || route.path === "" ? before : `${before}/${route.path}`;
}

/** A frame around other pages has no address of its own. */
function isFrame(build: ServerBuild, route: Route): boolean {
  if (route.id === "root") return true;
  const children = Object.values(build.routes).filter(({ parentId }) => parentId === route.id);
  return children.some(({ index }) => index === true) && route.module.action === undefined;
}

export function routesOf(build: ServerBuild): Route[] {
  return Object.values(build.routes).filter((route) => !isFrame(build, route));
}

/** Routes of the build without a line in the table: nobody has said who may go there. */
export function unlistedRoutes(build: ServerBuild, table: Readonly<Record<string, Expectation>>): string[] {
  return routesOf(build)
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(table, id));
}

/** Lines of the table that speak about no route any more. */
export function staleLines(build: ServerBuild, table: Readonly<Record<string, Expectation>>): string[] {
  const ids = new Set(routesOf(build).map(({ id }) => id));
  return Object.keys(table).filter((id) => !ids.has(id));
}

export async function targetsOf(
  build: ServerBuild,
  { route, expectation }: { readonly route: Route; readonly expectation: Expectation },
  land: AttackedLand,
): Promise<Target[]> {
  const pattern = pathOf(build, route) || "/";
  const hasAction = route.module.action !== undefined;
  const bodies = hasAction ? await bodiesFor(route.id, land) : [[["feld", "wert"] as const]];
  return addressesOf(pattern, expectation, land).map((path) => {
    const query = expectation.query === undefined ? "" : `?${expectation.query}`;
    const index = route.index === true ? "?index" : "";
    const data = path === "/" ? "/_root.data" : `${path}.data`;
    return {
      routeId: route.id,
      path: `${path}${query}`,
      postPath: `${path}${index}`,
      dataPath: `${data}${query}`,
      postDataPath: `${data}${index}`,
      hasAction,
      bodies,
    };
  });
}

/** The pattern with each of the foreign ids in place of its parameter. */
function addressesOf(pattern: string, { ids, parts }: Expectation, land: AttackedLand): string[] {
  const [parameter, ...rest] = pattern.match(/:\w+|\*/g) ?? [];
  if (parameter === undefined) return [pattern];
  if (ids === undefined || rest.length > (parts ?? []).length) throw new Error(`Which ids stand in ${pattern}?`);
  const values = typeof ids === "string" ? land.ids[ids] : ids;
  return values.flatMap((value) => withParts(pattern.replace(parameter, value), parts ?? []));
}

function withParts(pattern: string, [values, ...rest]: readonly (readonly string[])[]): string[] {
  const parameter = /:\w+/.exec(pattern)?.[0];
  if (parameter === undefined || values === undefined) return [pattern];
  return values.flatMap((value) => withParts(pattern.replace(parameter, value), rest));
}
