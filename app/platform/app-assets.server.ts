import express, { type RequestHandler, Router } from "express";
import { sendPlain } from "./guard-middleware.server";

const ONE_YEAR = "1y";

/** Built files carry a hash in their name and never change; the others may be replaced by the operator. */
export function appAssets(folder: string): RequestHandler {
  const router = Router();
  const shared = { index: false, redirect: false, fallthrough: true, dotfiles: "ignore" } as const;
  router.use("/assets", express.static(`${folder}/assets`, { ...shared, immutable: true, maxAge: ONE_YEAR }));
  router.use("/assets", (request, response) => sendPlain(request, response, 404));
  router.use(express.static(folder, { ...shared, maxAge: "1h" }));
  return router;
}
