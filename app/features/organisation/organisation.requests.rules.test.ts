import { describe, expect, it } from "vitest";
import { filterQuery, readListQuery } from "./organisation.requests.rules";

describe("the address of a list of registrations", () => {
  it("is read as it was written", () => {
    for (const filter of ["open", "decided"] as const)
      for (const page of [1, 2, 40])
        expect(readListQuery(new URLSearchParams(filterQuery(filter, page)))).toEqual({ filter, page });
  });

  it("says nothing for what is shown anyway", () => {
    expect(filterQuery("open", 1)).toBe("");
    expect(filterQuery("decided", 1)).toBe("?stand=entschieden");
  });

  it("shows the first page of the open ones for anything else", () => {
    expect(readListQuery(new URLSearchParams("stand=alle&seite=-1"))).toEqual({ filter: "open", page: 1 });
  });
});
