import { describe, expect, it } from "vitest";
import type { Actor } from "~/features/account/account.rules";
import * as audit from "~/features/audit/audit.policy";
import * as catalogue from "~/features/catalogue/catalogue.policy";
import * as connection from "~/features/connection/connection.policy";
import {
  type ConnectionAction,
  connectionActions,
  transitions,
} from "~/features/connection/connection.transitions.rules";
import * as insight from "~/features/insight/insight.policy";
import * as offering from "~/features/offering/offering.policy";
import * as organisation from "~/features/organisation/organisation.policy";
import { ConnectionStatus, OfferingPublication, RevisionStatus, Role } from "~prisma/generated/enums";
import { actorOf } from "./permissions-doc";

/** One table for all features: role × action × state, from the own, the other and a third Land. */
const roles = Object.values(Role);
const lands = ["NW", "RP", "BY", null] as const;

const actors = roles.flatMap((role) => lands.map((stateCode) => actorOf(role, stateCode)));
const isWriter = (actor: Actor) => actor.role === "representative" || actor.role === "coordinator";

describe("offering policy", () => {
  const actions = offering.offeringActions;
  const scopes = Object.values(OfferingPublication).flatMap((publication) =>
    [null, ...Object.values(RevisionStatus)].flatMap((workingStatus) =>
      [true, false].map((isPublic) => ({ stateCode: "RP", publication, workingStatus, isPublic })),
    ),
  );
  const cells = actors.flatMap((actor) =>
    actions.flatMap((action) =>
      scopes.map((scope) => ({ actor, action, scope, may: offering.can(actor, action, scope) })),
    ),
  );

  it("answers every cell with yes or no", () => {
    expect(cells).toHaveLength(roles.length * lands.length * actions.length * scopes.length);
    for (const { may } of cells) expect(typeof may).toBe("boolean");
  });

  it("lets only the own Land write, and only its coordinator decide", () => {
    for (const { actor, action, may } of cells) {
      if (!may) continue;
      if (action !== "view" && action !== "request_connection") {
        expect(actor.stateCode).toBe("RP");
        expect(isWriter(actor)).toBe(true);
      }
      if (action === "decide" || action === "retire")
        expect([actor.role, actor.stateCode]).toEqual(["coordinator", "RP"]);
    }
  });

  it("shows drafts to the own Land and the operator only", () => {
    for (const { actor, action, scope, may } of cells)
      if (action === "view" && !scope.isPublic)
        expect(may).toBe(actor.role === "operator" || (isWriter(actor) && actor.stateCode === "RP"));
  });

  it("never lets the operator decide, write or request", () => {
    for (const { actor, action, may } of cells)
      if (actor.role === "operator" && action !== "view") expect(may).toBe(false);
  });

  it("offers a connection to other Länder only, and only to a published entry", () => {
    for (const { actor, action, scope, may } of cells) {
      if (action !== "request_connection") continue;
      const expected =
        isWriter(actor) &&
        actor.stateCode !== null &&
        actor.stateCode !== "RP" &&
        scope.isPublic &&
        scope.publication === "published";
      expect(may).toBe(expected);
    }
  });

  it("freezes a submitted revision for its authors", () => {
    for (const { action, scope, may } of cells)
      if ((action === "edit" || action === "submit") && scope.workingStatus === "submitted") expect(may).toBe(false);
  });

  it("changes nothing of a retired entry", () => {
    for (const { action, scope, may } of cells)
      if (scope.publication === "retired" && action !== "view" && action !== "create") expect(may).toBe(false);
  });

  it("lets people without sign-in see what is public, and nothing else", () => {
    for (const scope of scopes)
      for (const action of actions) expect(offering.can(null, action, scope)).toBe(action === "view" && scope.isPublic);
  });
});

describe("connection policy", () => {
  const scopes = Object.values(ConnectionStatus).flatMap((status) =>
    [null, new Date(0)].map((releasedAt) => ({ stateCode: "NW", providerStateCode: "RP", status, releasedAt })),
  );
  const cells = actors.flatMap((actor) =>
    connectionActions.flatMap((action) =>
      scopes.map((scope) => ({ actor, action, scope, may: connection.can(actor, action, scope) })),
    ),
  );

  it("answers every cell with yes or no", () => {
    expect(cells).toHaveLength(roles.length * lands.length * connectionActions.length * scopes.length);
    for (const { may } of cells) expect(typeof may).toBe("boolean");
  });

  it("lets nobody but the two Länder act, each only on its side", () => {
    for (const { actor, action, may } of cells) {
      if (!may) continue;
      expect(isWriter(actor)).toBe(true);
      const side = actor.stateCode === "NW" ? "own" : actor.stateCode === "RP" ? "provider" : "none";
      expect(transitions[action].sides).toContain(side);
    }
  });

  it("hides an unreleased request from the provider in every state", () => {
    for (const { actor, scope, may } of cells) {
      if (actor.stateCode !== "RP" || actor.role === "operator" || scope.releasedAt !== null) continue;
      expect(may).toBe(false);
      expect(connection.canView(actor, scope)).toBe(false);
    }
  });

  it("leaves decisions to coordinators", () => {
    const decisions: ConnectionAction[] = [
      "release",
      "return",
      "approve",
      "reject",
      "withdraw",
      "terminate",
      "go_live",
    ];
    for (const { actor, action, may } of cells)
      if (may && decisions.includes(action)) expect(actor.role).toBe("coordinator");
  });

  it("shows a connection to both sides once released, to the operator always, to nobody else", () => {
    for (const scope of scopes)
      for (const actor of actors) {
        const isOwn = isWriter(actor) && actor.stateCode === "NW";
        const isProvider = isWriter(actor) && actor.stateCode === "RP" && scope.releasedAt !== null;
        expect(connection.canView(actor, scope)).toBe(actor.role === "operator" || isOwn || isProvider);
      }
  });

  it("lets a draft be written by the own Land only", () => {
    for (const scope of scopes)
      for (const actor of actors)
        expect(connection.canEdit(actor, scope)).toBe(
          isWriter(actor) && actor.stateCode === "NW" && scope.status === "draft",
        );
  });
});

describe("catalogue policy", () => {
  it("lets everybody read and only the operator import", () => {
    for (const role of roles) {
      expect(catalogue.can({ role }, "view")).toBe(true);
      expect(catalogue.can({ role }, "import")).toBe(role === "operator");
    }
    expect(catalogue.can(null, "view")).toBe(true);
    expect(catalogue.can(null, "import")).toBe(false);
  });
});

describe("organisation policy", () => {
  const scopes = ["RP", "BUND", null].flatMap((stateCode) =>
    [true, false].map((hasCoordinator) => ({ stateCode, hasCoordinator })),
  );
  const everybody = [
    ...actors,
    ...roles.map((role) => actorOf(role, "RP")),
    ...roles.map((role) => actorOf(role, "BUND")),
  ];
  const cells = everybody.flatMap((actor) =>
    organisation.organisationActions.flatMap((action) =>
      scopes.map((scope) => ({ actor, action, scope, may: organisation.can(actor, action, scope) })),
    ),
  );
  const decisions: readonly organisation.OrganisationAction[] = ["decide_requests", "invite", "manage_people"];

  it("answers every cell with yes or no", () => {
    expect(cells).toHaveLength(everybody.length * organisation.organisationActions.length * scopes.length);
    for (const { may } of cells) expect(typeof may).toBe("boolean");
  });

  it("never lets an operator decide for a Land, not even for one without a coordinator", () => {
    for (const { actor, action, scope, may } of cells)
      if (actor.role === "operator" && decisions.includes(action)) expect(may).toBe(scope.stateCode !== "RP");
  });

  it("lets an operator name the coordinator of a Land that has none, and nobody else", () => {
    for (const { actor, action, scope, may } of cells)
      if (action === "appoint_coordinator")
        expect(may).toBe(actor.role === "operator" && scope.stateCode === "RP" && !scope.hasCoordinator);
  });

  it("lets nobody act in another Land", () => {
    for (const { actor, action, scope, may } of cells)
      if (may && actor.role !== "operator") expect([action, actor.stateCode]).toEqual([action, scope.stateCode]);
  });

  it("leaves the people of a Land to its coordinators; representatives see them", () => {
    for (const { actor, action, scope, may } of cells) {
      if (actor.role === "operator" || !may) continue;
      expect(scope.stateCode).toBe("RP");
      expect(actor.role === "coordinator" || (actor.role === "representative" && action === "view_people")).toBe(true);
    }
  });
});

describe("audit policy", () => {
  const scopes = [audit.platformScope, ...["RP", "NW", "BUND"].map((stateCode) => ({ stateCode }))];
  const everybody = [...actors, actorOf("topic_lead", "BUND"), actorOf("coordinator", "BUND")];
  const cells = everybody.flatMap((actor) =>
    audit.auditActions.flatMap((action) =>
      scopes.map((scope) => ({ actor, action, scope, may: audit.can(actor, action, scope) })),
    ),
  );

  it("answers every cell with yes or no", () => {
    expect(cells).toHaveLength(everybody.length * audit.auditActions.length * scopes.length);
    for (const { may } of cells) expect(typeof may).toBe("boolean");
  });

  it("shows a Land's record to its coordinators, every record to operators, and nothing to anybody else", () => {
    for (const { actor, scope, may } of cells) {
      const isOwn = actor.role === "coordinator" && scope.stateCode !== "BUND" && actor.stateCode === scope.stateCode;
      expect(may).toBe(actor.role === "operator" || (isOwn && scope.stateCode !== null));
    }
  });

  it("has no record of a Land for whoever acts for none", () => {
    for (const role of roles)
      for (const action of audit.auditActions) {
        const actor = actorOf(role, null);
        expect(audit.can(actor, action, audit.landScope(actor))).toBe(false);
      }
  });
});

describe("insight policy", () => {
  it("shows the state of the installation to operators only", () => {
    for (const role of roles) expect(insight.can({ role }, "view_operation")).toBe(role === "operator");
  });
});
