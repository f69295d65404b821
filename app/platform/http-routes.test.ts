import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { Forbidden, NotFound } from "./errors";
import { routeFinder, withRoutes, wrapRoutes } from "./http-routes.server";

type Module = ServerBuild["routes"][string]["module"];

const loaderOf = (error: unknown): Module => ({
  default: () => null,
  loader: () => {
    throw error;
  },
});

/** A build as Vite makes it, with a page that only prints what the error boundary would get. */
function buildOf(modules: Record<string, Module>): ServerBuild {
  const route = (id: string, module: Module) => ({
    id,
    module,
    ...(id === "root" ? { path: "" } : { parentId: "root", path: id }),
  });
  const routes = Object.fromEntries(
    Object.entries({ root: { default: () => null }, ...modules }).map(([id, module]) => [id, route(id, module)]),
  );
  return {
    mode: "production",
    entry: {
      module: {
        default: async (_request, status, headers, context) =>
          Response.json(context.staticHandlerContext.errors, { status, headers }),
        handleError: () => undefined,
      },
    },
    routes,
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "1" },
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
    future: { v3_singleFetch: true } as ServerBuild["future"],
  };
}

const context = {} as Parameters<ReturnType<typeof createRequestHandler>>[1];

async function ask(modules: Record<string, Module>, path: string, mode = "production"): Promise<Response> {
  const handle = createRequestHandler(wrapRoutes(buildOf(modules)), mode);
  return handle(new Request(`http://localhost${path}`), context);
}

describe("domain errors", () => {
  test.each(["production", "development"])("keep status and message on the page in %s", async (mode) => {
    const response = await ask({ angebot: loaderOf(new NotFound("Dieses Angebot gibt es nicht.")) }, "/angebot", mode);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Dieses Angebot gibt es nicht.");
  });

  test.each(["production", "development"])("keep them in data requests in %s", async (mode) => {
    const response = await ask({ angebot: loaderOf(new Forbidden("Nicht für Sie.")) }, "/angebot.data", mode);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("Nicht für Sie.");
  });

  test("keep them in actions", async () => {
    const action = () => {
      throw new Forbidden();
    };
    const handle = createRequestHandler(
      wrapRoutes(buildOf({ angebot: { default: () => null, action } })),
      "production",
    );
    const response = await handle(new Request("http://localhost/angebot", { method: "POST" }), context);
    expect(response.status).toBe(403);
  });

  test("bring back what was typed into a form whose thing is gone, without secrets", async () => {
    const action = () => {
      throw new NotFound();
    };
    const handle = createRequestHandler(
      wrapRoutes(buildOf({ angebot: { default: () => null, action } })),
      "production",
    );
    const body = new URLSearchParams({
      formular: "f",
      titel: "Tür",
      password: "geheim",
      beschriftungen: '{"titel":"Titel"}',
    });
    const response = await handle(new Request("http://localhost/angebot", { method: "POST", body }), context);
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ root: { data: { code: "not_found" } } });
    expect(JSON.parse(text).root.data.typed).toEqual({
      formId: "f",
      values: { titel: "Tür" },
      labels: { titel: "Titel" },
    });
    expect(text).not.toContain("geheim");
  });

  test("are JSON from routes without a page", async () => {
    const { loader } = loaderOf(new NotFound("weg"));
    const response = await ask({ datei: { default: undefined, loader } as unknown as Module }, "/datei");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "not_found", message: "weg" });
  });
});

test("a defect stays a 500 whose text nobody sees", async () => {
  const response = await ask({ angebot: loaderOf(new Error("geheim")) }, "/angebot");
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("geheim");
});

test("thrown answers pass unchanged", async () => {
  const response = await ask(
    { alt: loaderOf(new Response(null, { status: 302, headers: { Location: "/neu" } })) },
    "/alt",
  );
  expect(response.status).toBe(302);
  expect(response.headers.get("Location")).toBe("/neu");
});

test("the log names the pattern of a route, not the path", () => {
  const find = routeFinder(buildOf({ "angebote/:slug": { default: () => null } }));
  expect(find("/angebote/geheimer-name").pattern).toBe("/angebote/:slug");
  expect(find("/angebote/geheimer-name.data").pattern).toBe("/angebote/:slug");
  expect(find("/nirgends").pattern).toBeNull();
});

describe("the routes of one place", () => {
  const modules: Record<string, Module> = {
    angebote: { default: () => null, loader: () => "liste" },
    "angebote/:slug": { default: () => null, loader: ({ params }) => params["slug"] ?? null },
    "angebote/neu": { default: () => null, loader: () => "neu" },
    "datei.csv": { loader: () => new Response("a;b") } as unknown as Module,
    weg: loaderOf(new NotFound("Das gibt es nicht.")),
  };
  const build = buildOf(modules);
  const find = routeFinder(build);

  test.each([
    ["/angebote", ["root", "angebote"]],
    ["/angebote/", ["root", "angebote"]],
    ["/angebote/neu", ["root", "angebote/neu"]],
    ["/angebote/neu.data", ["root", "angebote/neu"]],
    ["/angebote/a%2Fb", ["root", "angebote/:slug"]],
    ["/angebote/m%C3%BCll.data", ["root", "angebote/:slug"]],
    ["/datei.csv", ["root", "datei.csv"]],
    ["/weg", ["root", "weg"]],
    ["/nirgends", ["root"]],
    ["/_root.data", ["root"]],
    ["/_root", ["root"]],
  ])("answer %s as all routes do", async (path, chain) => {
    expect(find(path).chain).toEqual(chain);
    expect(find(path)).toEqual(find(path));
    const ask = async (routes: ServerBuild) => {
      const answer = await createRequestHandler(wrapRoutes(routes), "production")(
        new Request(`http://localhost${path}`),
        context,
      );
      return [answer.status, [...answer.headers], await answer.text()];
    };
    expect(await ask(withRoutes(build, chain))).toEqual(await ask(build));
  });
});
