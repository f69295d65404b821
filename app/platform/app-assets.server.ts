import express, { type RequestHandler, Router } from "express";
import sirv from "sirv";
import { sendPlain } from "./guard-middleware.server";

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * Built files carry a hash in their name and never change, so they are read once, with their compressed copies
 * (scripts/compress-assets.mjs); the others may be replaced by the operator.
 */
export function appAssets(folder: string): RequestHandler {
  const router = Router();
  const shared = { index: false, redirect: false, fallthrough: true, dotfiles: "ignore" } as const;
  const built = { brotli: true, gzip: true, etag: true, immutable: true, maxAge: ONE_YEAR_SECONDS, dotfiles: false };
  router.use("/assets", sirv(`${folder}/assets`, built));
  router.use("/assets", (request, response) => sendPlain(request, response, 404));
  router.use(express.static(folder, { ...shared, maxAge: "1h" }));
  return router;
}
