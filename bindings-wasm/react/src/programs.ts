"use client";
import type * as r from "../records.js";
import type { ProgramQuery } from "./client.js";
import type { Topic } from "./key.js";
import type { Seen } from "./menus.js";
import { firstError, LIST, useChange, useReading, type Then } from "./query.js";

export interface UsePrograms {
  /** One page of programmes; absent until they are there. */
  programs: r.NutritionProgram[] | undefined;
  total: number | undefined;
  totalPages: number | undefined;
  /** The `cursor` of the next page; absent on the last. */
  next: string | undefined;
  isLoading: boolean;
  error: Error | null;
  refetch: () => Promise<unknown>;

  createProgram: (program: r.NutritionProgramInput, then?: Then<r.NutritionProgram>) => void;
  updateProgram: (update: r.ProgramUpdateInput, then?: Then<r.NutritionProgram>) => void;
  deleteProgram: (program: Seen<r.ProgramId>, then?: Then<void>) => void;
  isCreating: boolean;
  isUpdating: boolean;
  isDeleting: boolean;
  /** Why the last change was not made. */
  changeError: Error | null;
}

// By its programme a menu is judged, and a plan has its days.
const TOUCHES: readonly Topic[] = ["programs", "balance", "menus", "plans", "plan", "calendar"];

/** The programmes that are wanted, and what is done to them. */
export function usePrograms(query: ProgramQuery = {}): UsePrograms {
  const page = useReading("programs", LIST, [query], (client) => client.getPrograms(query));
  const how = { touches: TOUCHES };
  const create = useChange((client, program: r.NutritionProgramInput, key) => client.createProgram(program, key), how);
  const update = useChange((client, update: r.ProgramUpdateInput) => client.updateProgram(update), how);
  const remove = useChange((client, program: Seen) => client.deleteProgram(program.id, program.version), { touches: TOUCHES });
  return {
    programs: page.data?.programs,
    total: page.data?.total,
    totalPages: page.data?.totalPages,
    next: page.data?.next,
    isLoading: page.isLoading,
    error: page.error,
    refetch: page.refetch,
    createProgram: create.run,
    updateProgram: update.run,
    deleteProgram: remove.run,
    isCreating: create.isPending,
    isUpdating: update.isPending,
    isDeleting: remove.isPending,
    changeError: firstError(create, update, remove),
  };
}
