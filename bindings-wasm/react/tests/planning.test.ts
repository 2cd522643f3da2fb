import { act, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Kitchen } from "gizi/kitchen";
import { pageClient, useMenuPlanning, type ProposalWish } from "gizi/react";
import { kitchens, menu, over, program, stuck, type Opened } from "./kitchens.js";

const monday = { planId: "pekan", date: "2026-01-05", mealType: "LUNCH", menuId: "nasi" } as const;
const range = { first: "2026-01-05", last: "2026-01-09" };
const wish: ProposalWish = {
  programId: "mbg",
  request: { range, slots: [{ mealType: "LUNCH", course: "STAPLE" }], advisoryPrice: 1000 },
  options: { seed: 1, work: 20_000 },
};

async function fill({ client }: Opened): Promise<void> {
  await client.createProgram(program);
  await client.createMenu({ ...menu, kind: "DISH", course: "STAPLE", isActive: true });
}

describe.each(kitchens("planning"))("planning %s", (_, open) => {
  test("useMenuPlanning plans, assigns, shows the calendar, takes back and deletes", async () => {
    const opened = await open();
    await fill(opened);
    const { result } = over(opened.client, () => useMenuPlanning({ programId: "mbg", planId: "pekan", range }));
    await waitFor(() => expect(result.current.plans).toEqual([]));

    act(() => result.current.createPlan({ id: "pekan", programId: "mbg", planName: "Pekan", startDate: range.first, endDate: range.last }));
    await waitFor(() => expect(result.current.plan?.plan.planName).toBe("Pekan"));

    act(() => result.current.assignMenus([monday]));
    await waitFor(() => expect(result.current.plan?.assignments).toHaveLength(1));
    await waitFor(() => expect(result.current.calendar?.[0]?.assignments).toHaveLength(1));
    const [assignment] = result.current.plan?.assignments ?? [];
    expect(assignment).toMatchObject(monday);

    act(() => result.current.assignMenus([monday]));
    await waitFor(() => expect(result.current.changeError).toMatchObject({ kind: "CONFLICT", code: "kitchen.slot_taken" }));

    act(() => result.current.removeAssignment(assignment as { id: string; version: number }));
    await waitFor(() => expect(result.current.plan?.assignments).toEqual([]));
    const version = result.current.plan?.plan.version ?? 0;
    act(() => result.current.updatePlan({ id: "pekan", expectedVersion: version, planName: "Pekan pertama" }));
    await waitFor(() => expect(result.current.plans?.[0]?.planName).toBe("Pekan pertama"));

    act(() => result.current.deletePlan({ id: "pekan", version: version + 1 }));
    await waitFor(() => expect(result.current.total).toBe(0));
    expect(result.current).toMatchObject({ isCreating: false, isUpdating: false, isDeleting: false, isAssigning: false });
  });

  test("a plan is looked for", async () => {
    const opened = await open();
    await fill(opened);
    const { result } = over(opened.client, () => useMenuPlanning());
    act(() => result.current.generatePlan(wish));
    await waitFor(() => expect(result.current.generateError ?? result.current.proposal).toBeTruthy());
    expect(result.current).toMatchObject({ isGenerating: false, generateError: null, proposal: { outcome: { work: expect.any(Number) } } });
  });

  test("a search that nobody wants any more is broken off", async () => {
    const opened = await open();
    await fill(opened);
    const { result } = over(opened.client, () => useMenuPlanning());
    const nobody = new AbortController();
    const long = { ...wish, request: { ...wish.request, range: { first: "2026-01-05", last: "2026-03-27" } }, options: { seed: 1, work: 2_000_000 } };
    act(() => result.current.generatePlan({ ...long, signal: nobody.signal }));
    await waitFor(() => expect(result.current.isGenerating).toBe(true));
    act(() => nobody.abort());
    await waitFor(() => expect(result.current.generateError).toMatchObject({ name: "AbortError" }));
    expect(result.current).toMatchObject({ isGenerating: false, proposal: undefined });
  });

  test("what is under way is shown", async () => {
    const { client } = await open();
    const never = stuck(client, "createMenuPlan", "updateMenuPlan", "deleteMenuPlan", "assignMenuToPlan", "generateMenuPlan");
    const { result } = over(never, () => useMenuPlanning());
    act(() => result.current.createPlan({ programId: "mbg", planName: "Pekan", startDate: range.first, endDate: range.last }));
    await waitFor(() => expect(result.current).toMatchObject({ isCreating: true, isUpdating: false }));
    act(() => result.current.updatePlan({ id: "pekan", expectedVersion: 1 }));
    await waitFor(() => expect(result.current).toMatchObject({ isUpdating: true, isDeleting: false }));
    act(() => result.current.deletePlan({ id: "pekan", version: 1 }));
    await waitFor(() => expect(result.current).toMatchObject({ isDeleting: true, isAssigning: false }));
    act(() => result.current.assignMenus([monday]));
    await waitFor(() => expect(result.current).toMatchObject({ isAssigning: true, isGenerating: false }));
    act(() => result.current.generatePlan(wish));
    await waitFor(() => expect(result.current.isGenerating).toBe(true));
  });
});

test("where there are no workers and no other planner, the client says so", async () => {
  const client = pageClient(new Kitchen({ tenant: "dapur", actor: "ibu-siti", roles: ["ADMIN"] }));
  await expect(client.generateMenuPlan(wish)).rejects.toMatchObject({ kind: "UNSUPPORTED", code: "client.no_planner" });
});
