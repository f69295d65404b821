/** The built application; `prepare.mjs` puts it into the bundle of the start, the development server makes it. */
declare module "virtual:remix/server-build" {
  const build: import("@remix-run/node").ServerBuild;
  export = build;
}
