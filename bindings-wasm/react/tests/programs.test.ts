import { act, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { usePrograms } from "gizi/react";
import { kitchens, over, program, stuck } from "./kitchens.js";

describe.each(kitchens("programs"))("programmes %s", (_, open) => {
  test("usePrograms lists, creates, changes and deletes", async () => {
    const { client } = await open();
    const { result } = over(client, () => usePrograms({ status: "ACTIVE" }));
    await waitFor(() => expect(result.current.programs).toEqual([]));

    act(() => result.current.createProgram(program));
    await waitFor(() => expect(result.current.programs?.[0]).toMatchObject({ id: "mbg", version: 1 }));

    act(() => result.current.updateProgram({ id: "mbg", expectedVersion: 1, programName: "MBG Bandung" }));
    await waitFor(() => expect(result.current.programs?.[0]?.programName).toBe("MBG Bandung"));
    expect(result.current).toMatchObject({ total: 1, totalPages: 1, next: undefined });

    act(() => result.current.deleteProgram({ id: "mbg", version: 1 }));
    await waitFor(() => expect(result.current.changeError).toMatchObject({ kind: "CONFLICT" }));
    act(() => result.current.deleteProgram({ id: "mbg", version: 2 }));
    await waitFor(() => expect(result.current.programs).toEqual([]));
    expect(result.current).toMatchObject({ isCreating: false, isUpdating: false, isDeleting: false, changeError: null });
  });

  test("what is under way is shown", async () => {
    const { client } = await open();
    const { result } = over(stuck(client, "createProgram", "updateProgram", "deleteProgram"), () => usePrograms());
    act(() => result.current.createProgram(program));
    await waitFor(() => expect(result.current).toMatchObject({ isCreating: true, isUpdating: false }));
    act(() => result.current.updateProgram({ id: "mbg", expectedVersion: 1 }));
    await waitFor(() => expect(result.current).toMatchObject({ isUpdating: true, isDeleting: false }));
    act(() => result.current.deleteProgram({ id: "mbg", version: 1 }));
    await waitFor(() => expect(result.current.isDeleting).toBe(true));
  });
});
