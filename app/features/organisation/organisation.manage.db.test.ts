import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { inTransaction } from "~/platform/transaction.server";
import { createOffering, createPerson } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { domainForm, type OrganisationInput, organisationForm } from "./organisation.forms";
import { addDomain, changeOrganisation, createOrganisation, removeDomain } from "./organisation.manage.server";
import {
  findLandContact,
  findOrganisation,
  listOrganisationChoices,
  listOrganisations,
} from "./organisation.queries.server";

await testDatabase({ reference: true });

let operator: Actor;
let sequence = 0;
let name: string;

beforeEach(async () => {
  sequence += 1;
  name = `Stadt Größe ${sequence}`;
  operator = await createPerson(db(), { role: "operator" });
});

const content = (input: Partial<OrganisationInput> = {}) => ({
  name,
  kind: "municipality" as const,
  stateCode: "NW",
  ars: null,
  mailbox: null,
  ...input,
});
const create = (input: Partial<OrganisationInput> = {}, actor = operator) =>
  inTransaction(actor, (tx) => createOrganisation(tx, actor, content(input)));
const change = (id: string, input: Partial<OrganisationInput> = {}, actor = operator) =>
  inTransaction(actor, (tx) => changeOrganisation(tx, actor, { id, version: 1, ...content(input) }));
const add = (organisationId: string, domain: string, actor = operator) =>
  inTransaction(actor, (tx) => addDomain(tx, actor, { organisationId, domain, includesSubdomains: false }));
const remove = (organisationId: string, domainId: string, actor = operator) =>
  inTransaction(actor, (tx) => removeDomain(tx, actor, { organisationId, domainId }));
const domainOf = (organisationId: string) => db().mailDomain.findFirstOrThrow({ where: { organisationId } });

describe("whom to write to in a Land", () => {
  it("is the mailbox of the Land itself, not of one of its Kommunen; none where none was entered", async () => {
    await createPerson(db(), { stateCode: "NW" });
    await db().organisation.updateMany({ where: { stateCode: "NW", kind: "state" }, data: { mailbox: null } });
    await create({ mailbox: "digital@stadt.example" });
    expect(await findLandContact("NW")).toEqual({ name: "Nordrhein-Westfalen", mailbox: null });
    await db().organisation.updateMany({
      where: { stateCode: "NW", kind: "state" },
      data: { mailbox: "ozg@nw.example" },
    });
    expect(await findLandContact("NW")).toEqual({ name: "Nordrhein-Westfalen", mailbox: "ozg@nw.example" });
    expect(await findLandContact("XX")).toBeNull();
  });
});

describe("organisations", () => {
  it("are made with a short name of their own, and recorded", async () => {
    const id = await create({ ars: "051110000000", mailbox: "digital@stadt.example" });
    const row = await db().organisation.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ slug: `stadt-groesse-${sequence}`, version: 1, stateCode: "NW" });
    expect(await db().event.findFirst({ where: { subjectId: id } })).toMatchObject({ type: "organisation.created" });
  });

  it("have one name each, also when two make it at once", async () => {
    const results = await Promise.allSettled([create(), create({ name: name.toLowerCase() }), create()]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it.each([
    [{ stateCode: null }, "stateCode"],
    [{ stateCode: "BUND" }, "stateCode"],
    [{ stateCode: "XX" }, "stateCode"],
    [{ kind: "operator" as const }, "stateCode"],
    [{ kind: "federation" as const }, "stateCode"],
    [{ ars: "091110000000" }, "ars"],
  ])("%o is refused", async (input, field) => {
    await expect(create(input)).rejects.toMatchObject({ fieldErrors: { [field]: [expect.any(String)] } });
  });

  it("are changed on the state that was seen", async () => {
    const id = await create();
    await change(id, { name: `${name} neu` });
    await expect(change(id, { name: `${name} anders` })).rejects.toMatchObject({ code: "conflict" });
    expect(await findOrganisation(operator, id)).toMatchObject({ name: `${name} neu`, version: 2 });
  });

  it("keep Land and kind while somebody or something hangs on them", async () => {
    const { offering } = await createOffering(db(), { stateCode: "NW" });
    const id = offering.organisationId;
    const { version } = await findOrganisation(operator, id);
    await expect(change(id, { version, kind: "state", stateCode: "RP" })).rejects.toMatchObject({
      fieldErrors: { stateCode: [expect.stringContaining("hängen")] },
    });
    await expect(change(id, { version, kind: "municipality" })).rejects.toMatchObject({
      fieldErrors: { kind: [expect.any(String)] },
    });
  });

  it("are the operator's business alone", async () => {
    const id = await create();
    await add(id, "stadt.example");
    const { id: domainId } = await domainOf(id);
    for (const role of ["coordinator", "representative", "municipal", "topic_lead"] as const) {
      const actor = await createPerson(db(), { stateCode: "NW", role });
      await expect(create({ name: "Andere" }, actor)).rejects.toMatchObject({ code: "forbidden" });
      await expect(change(id, {}, actor)).rejects.toMatchObject({ code: "forbidden" });
      await expect(add(id, "boese.example", actor)).rejects.toMatchObject({ code: "forbidden" });
      await expect(remove(id, domainId, actor)).rejects.toMatchObject({ code: "forbidden" });
      await expect(listOrganisations(actor, { q: "", page: 1 })).rejects.toMatchObject({ code: "forbidden" });
      await expect(findOrganisation(actor, id)).rejects.toMatchObject({ code: "forbidden" });
    }
    expect(await findOrganisation(operator, id)).toMatchObject({
      version: 1,
      mailDomains: [{ domain: "stadt.example" }],
    });
  });

  it("are found by name, Land and domain; the operator's own is nobody's choice", async () => {
    const id = await create();
    await add(id, `stadt${sequence}.example`);
    for (const q of [name, `tadt${sequence}.example`])
      expect((await listOrganisations(operator, { q, page: 9 })).items.map((row) => row.id)).toEqual([id]);
    expect((await listOrganisations(operator, { q: "100%_", page: 1 })).items).toEqual([]);
    expect((await listOrganisationChoices(name)).options).toEqual([
      { value: id, label: `${name} (Nordrhein-Westfalen)` },
    ]);
    const all = await listOrganisationChoices("");
    expect(all.options.map(({ value }) => value)).not.toContain(operator.organisationId);
  });
});

describe("domains", () => {
  it("may stand for several organisations, once for each", async () => {
    const first = await create();
    const second = await create({ name: `${name} zwei` });
    await add(first, "gemeinsam.example");
    await add(second, "gemeinsam.example");
    await expect(add(first, "gemeinsam.example")).rejects.toMatchObject({
      fieldErrors: { domain: [expect.any(String)] },
    });
    const { id: domainId } = await domainOf(first);
    await expect(remove(second, domainId)).rejects.toMatchObject({ code: "not_found" });
    await remove(first, domainId);
    await expect(remove(first, domainId)).rejects.toMatchObject({ code: "not_found" });
    expect(await db().mailDomain.count({ where: { domain: "gemeinsam.example" } })).toBe(1);
    const types = await db().event.findMany({ where: { subjectId: first }, orderBy: { id: "asc" } });
    expect(types.map(({ type }) => type)).toEqual([
      "organisation.created",
      "organisation.domain_added",
      "organisation.domain_removed",
    ]);
  });

  it.each([
    ["Münster.de", "xn--mnster-3ya.de"],
    ["@Stadt.Example", "stadt.example"],
  ])("%s is kept as %s", (typed, domain) => {
    expect(domainForm.parse({ intent: "add", domain: typed })).toMatchObject({ domain, includesSubdomains: false });
  });

  it.each(["gmail.com", "GMX.de", "web.de", "de", "kein domain", "https://a.de", "1.2.3.4"])(
    "%s is refused",
    (domain) => {
      expect(domainForm.safeParse({ intent: "add", domain }).success).toBe(false);
    },
  );
});

it("the form asks for a key of twelve digits", () => {
  expect(organisationForm.safeParse({ name: "Stadt", kind: "municipality", ars: "0511" }).success).toBe(false);
});
