"use client";
import type * as r from "../records.js";
import type { PlanQuery, ProposalWish } from "./client.js";
import { OF_PLANS } from "./key.js";
import type { Seen } from "./menus.js";
import { firstError, LIST, useChange, useReading, type Then } from "./query.js";

/** Which plans are listed, which one is open and which days are shown. */
export interface PlanningView extends PlanQuery {
  /** The plan to show with what it assigns. */
  planId?: r.PlanId;
  /** Days of the programme's calendar; needs `programId`. */
  range?: r.DayRange;
}

export interface UseMenuPlanning {
  /** One page of plans, the latest first; absent until they are there. */
  plans: r.MenuPlan[] | undefined;
  total: number | undefined;
  next: string | undefined;
  /** The plan of `planId`. */
  plan: r.PlanDetail | undefined;
  /** The calendar of `programId` over `range`. */
  calendar: r.CalendarDay[] | undefined;
  isLoading: boolean;
  error: Error | null;
  refetch: () => Promise<unknown>;

  createPlan: (plan: r.MenuPlanInput, then?: Then<r.MenuPlan>) => void;
  updatePlan: (update: r.PlanUpdateInput, then?: Then<r.MenuPlan>) => void;
  deletePlan: (plan: Seen<r.PlanId>, then?: Then<void>) => void;
  assignMenus: (assignments: readonly r.AssignmentInput[], then?: Then<r.Assignment[]>) => void;
  removeAssignment: (assignment: Seen<r.AssignmentId>, then?: Then<void>) => void;
  isCreating: boolean;
  isUpdating: boolean;
  isDeleting: boolean;
  isAssigning: boolean;
  /** Why the last change was not made. */
  changeError: Error | null;

  /** Looks for a plan; nothing is stored. Break it off by the signal of the wish. */
  generatePlan: (wish: ProposalWish, then?: Then<r.PlanProposal>) => void;
  /** What was found last. */
  proposal: r.PlanProposal | undefined;
  isGenerating: boolean;
  generateError: Error | null;
}

/** Plans, what they assign, and plans that are looked for. */
export function useMenuPlanning({ planId, range, ...query }: PlanningView = {}): UseMenuPlanning {
  const { programId } = query;
  const plans = useReading("plans", LIST, [query], (client) => client.getMenuPlans(query));
  const plan = useReading("plan", planId, [], (client, id) => client.getMenuPlanById(id));
  const days = range ?? { first: "", last: "" };
  const calendar = useReading("calendar", range && programId, [days], (client, id) => client.getMenuCalendar(id, days));
  const touches = OF_PLANS;
  const create = useChange((client, plan: r.MenuPlanInput, key) => client.createMenuPlan(plan, key), { touches });
  const update = useChange((client, update: r.PlanUpdateInput) => client.updateMenuPlan(update), { touches });
  const remove = useChange((client, plan: Seen) => client.deleteMenuPlan(plan.id, plan.version), { touches });
  const assign = useChange(
    (client, assignments: readonly r.AssignmentInput[], key) => client.assignMenuToPlan(assignments, key),
    { touches },
  );
  const takeOff = useChange((client, assignment: Seen) => client.removeAssignment(assignment.id, assignment.version), { touches });
  const generate = useChange((client, wish: ProposalWish) => client.generateMenuPlan(wish), { touches: [] });
  return {
    plans: plans.data?.plans,
    total: plans.data?.total,
    next: plans.data?.next,
    plan: plan.data,
    calendar: calendar.data,
    isLoading: plans.isLoading || plan.isLoading || calendar.isLoading,
    error: firstError(plans, plan, calendar),
    refetch: () => Promise.all([plans.refetch(), ...(planId ? [plan.refetch()] : []), ...(programId && range ? [calendar.refetch()] : [])]),
    createPlan: create.run,
    updatePlan: update.run,
    deletePlan: remove.run,
    assignMenus: assign.run,
    removeAssignment: takeOff.run,
    isCreating: create.isPending,
    isUpdating: update.isPending,
    isDeleting: remove.isPending,
    isAssigning: assign.isPending || takeOff.isPending,
    changeError: firstError(create, update, remove, assign, takeOff),
    generatePlan: generate.run,
    proposal: generate.made,
    isGenerating: generate.isPending,
    generateError: generate.error,
  };
}
