import { createServer, type Server } from "node:http";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { appAssets } from "./app-assets.server";
import { appHandler } from "./app-handler.server";
import type { OriginPolicy } from "./guard-host";
import { guard, sendPlain } from "./guard-middleware.server";
import { answerBrokenConnections } from "./http-connection.server";
import { beginExchange, exchangeOf } from "./http-exchange.server";
import { type RefusalObserver, type RouteAt, routeFinder, withRoutes, wrapRoutes } from "./http-routes.server";
import { isStopping } from "./lifecycle.server";
import { log, logRequest } from "./log.server";
import { runInScope } from "./request-scope.server";
import { securityHeaders } from "./security-headers";

export interface HttpOptions {
  /** a function in development, where every request may meet newer code */
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly publicOrigin: string;
  readonly trustProxy: number;
  /** origins to which our forms may lead on */
  readonly formTargets: readonly string[];
  readonly mode: "production" | "development";
  /** serves the client's files: the built folder, or the development server */
  readonly assets: { readonly folder: string } | { readonly middleware: RequestHandler };
  /** told when a signed-in person is refused (403) */
  readonly onRefusal?: RefusalObserver;
}

/** Node's limits against slow senders (slow loris); a form has its own, shorter one in the guard. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_CONNECTIONS = 1_000;

/** Puts the layers together, from the outside in: headers and log, guard, compression, files, application, errors. */
export function createHttpServer(options: HttpOptions): Server {
  const app = express();
  // The guard says what is missing: Node's own answer would lack the security headers.
  const server = createServer({ ...LIMITS, maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false }, app);
  server.maxConnections = MAX_CONNECTIONS;
  const policy = (): OriginPolicy => ({ publicOrigin: options.publicOrigin, listeningPort: portOf(server) });
  addLayers(app, options, policy);
  // Node would answer an unknown expectation by itself, without our headers.
  server.on("checkExpectation", app);
  answerBrokenConnections(server, () => securityHeaders({ ...headerContext(options), nonce: "" }));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function headerContext({ publicOrigin, mode, formTargets }: HttpOptions) {
  return { isHttps: publicOrigin.startsWith("https:"), isDevelopment: mode === "development", formTargets };
}

function addLayers(app: Express, options: HttpOptions, policy: () => OriginPolicy): void {
  app.disable("x-powered-by");
  app.disable("etag");
  app.use(openExchange(options));
  app.use(guard({ policy, trustProxy: options.trustProxy }));
  app.use(compression());
  app.use("folder" in options.assets ? appAssets(options.assets.folder) : options.assets.middleware);
  app.use(application(options));
  app.use(lastResort);
}

/** First layer: identity of the request, security headers, and the log line when the answer is out. */
function openExchange(options: HttpOptions): RequestHandler {
  return (request, response, next) => {
    const exchange = beginExchange(request, options.publicOrigin);
    const headers = securityHeaders({ ...headerContext(options), nonce: exchange.nonce });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("X-Request-Id", exchange.scope.requestId);
    if (isStopping()) response.setHeader("Connection", "close");
    response.on("close", () => {
      const { scope, refusal } = exchange;
      logRequest({
        requestId: scope.requestId,
        actorId: scope.actorId,
        method: request.method,
        route: scope.route ?? "-",
        status: response.statusCode,
        ms: scope.timings.total(),
        dbMs: scope.timings.get("db"),
        refusal,
      });
    });
    runInScope(exchange.scope, next);
  };
}

function application(options: HttpOptions): RequestHandler {
  const { build } = options;
  const prepared =
    typeof build === "function" ? async () => prepare(await build(), options) : constant(prepare(build, options));
  return async (request, response, next) => {
    try {
      const { find, handlerOf } = await prepared();
      const exchange = exchangeOf(request);
      const route = find(new URL(request.originalUrl, exchange.origin).pathname);
      exchange.scope.route = route.pattern;
      await handlerOf(route)(request, response, next);
    } catch (error) {
      next(error);
    }
  };
}

function constant<T>(value: T): () => Promise<T> {
  return async () => value;
}

function prepare(build: ServerBuild, { mode, onRefusal }: HttpOptions) {
  const wrapped = wrapRoutes(build, onRefusal ?? null);
  const handlerFor = (routes: ServerBuild) => appHandler(createRequestHandler(routes, mode));
  const whole = handlerFor(wrapped);
  return { find: routeFinder(build), handlerOf: mode === "production" ? byLeaf(wrapped, handlerFor) : () => whole };
}

/** A handler for each place, made when somebody first goes there. */
function byLeaf(build: ServerBuild, handlerFor: (build: ServerBuild) => RequestHandler) {
  const handlers = new Map<string, RequestHandler>();
  return ({ chain }: RouteAt): RequestHandler => {
    const leaf = chain.at(-1) ?? "";
    const known = handlers.get(leaf);
    if (known !== undefined) return known;
    const handler = handlerFor(withRoutes(build, chain));
    handlers.set(leaf, handler);
    return handler;
  };
}

/** Whatever still gets here is a defect of ours, or of a file request that Express could not read. */
const lastResort: ErrorRequestHandler = (error: unknown, request, response, next) => {
  log().error({ err: error }, "unhandled error in the request");
  if (response.headersSent) return next(error);
  const status = isHttpError(error) ? error.status : 500;
  sendPlain(request, response, status);
};

function isHttpError(error: unknown): error is { status: number } {
  return (
    typeof error === "object" &&
    error !== null &&
    "status" in error &&
    typeof error.status === "number" &&
    error.status < 500
  );
}
