import { expect, test } from "vitest";
import { errorText } from "./error-text";

test("every status has its own German page; the unknown ones fall back by class", () => {
  const titles = [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503].map(
    (status) => errorText(status).title,
  );
  expect(new Set(titles).size).toBe(titles.length);
  expect(errorText(418)).toEqual(errorText(400));
  expect(errorText(507)).toEqual(errorText(500));
});
