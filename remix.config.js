/**
 * Remix's options; `vite.config.ts` passes them to the plugin, so they stand in one place.
 * `v3_lazyRouteDiscovery` stays off: it opens `/__manifest`, whose path expansion was a denial of service (CVE-2026-42342).
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  ignoredRouteFiles: ["**/*.test.ts", "**/*.test.tsx"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    v3_lazyRouteDiscovery: false,
  },
};
