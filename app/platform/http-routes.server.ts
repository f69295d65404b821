import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { toResponse } from "./http-errors";

type RouteModule = ServerBuild["routes"][string]["module"];

/**
 * Lets commands and queries throw domain errors through any route without a `try/catch`: Remix keeps a status only for
 * thrown responses and blanks every other error in production, so each loader and action is wrapped once, here.
 */
export function wrapRoutes(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [
    id,
    { ...route, module: wrapModule(route.module) },
  ]);
  return { ...build, routes: Object.fromEntries(routes) };
}

function wrapModule(module: RouteModule): RouteModule {
  return {
    ...module,
    ...(module.loader === undefined ? {} : { loader: wrapHandler(module.loader) }),
    ...(module.action === undefined ? {} : { action: wrapHandler(module.action) }),
  };
}

function wrapHandler<Args extends unknown[], T>(
  handler: (...args: Args) => T | Promise<T>,
): (...args: Args) => Promise<T> {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (error) {
      throw toResponse(error) ?? error;
    }
  };
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

/** @returns a function from a decoded path to the pattern of its route, such as `/angebote/:slug`; null when none matches */
export function routePatterns(build: ServerBuild): (path: string) => string | null {
  const tree = routeTree(build, undefined);
  return (path) => {
    const matches = matchRoutes(
      tree as Parameters<typeof matchRoutes>[0],
      path.replace(/\.data$/, "").replace(/^\/_root$/, "/"),
    );
    if (matches === null) return null;
    const segments = matches.map((match) => match.route.path ?? "").filter((segment) => segment !== "");
    return `/${segments.join("/")}`;
  };
}
