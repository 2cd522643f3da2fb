// The two kitchens every hook is tried over: in the page, and behind a server that really runs.
import { QueryClient } from "@tanstack/react-query";
import { renderHook } from "@testing-library/react";
import { createElement, type ReactNode } from "react";
import { inject } from "vitest";
import { Kitchen, Standard } from "gizi/plan";
import { proposalInWorker } from "gizi/plan/worker";
import { httpClient, KitchenProvider, pageClient, type KitchenClient, type PageOptions } from "gizi/react";
import type * as r from "gizi/records";

/** A kitchen with rice and eggs, of somebody who may do anything, and of somebody else who changes it meanwhile. */
export interface Opened {
  client: KitchenClient;
  other: KitchenClient;
  viewer: KitchenClient;
  price(id: string, amount: r.DecimalInput): Promise<void>;
}

const rice: r.IngredientInput = {
  id: "beras",
  name: "Beras",
  category: "CEREAL",
  ediblePortionPercent: "100",
  composition: {
    values: [
      { nutrient: "energy_kcal", value: { state: "KNOWN", amount: 360 } },
      { nutrient: "protein_g", value: { state: "KNOWN", amount: 7 } },
    ],
  },
};
const egg: r.IngredientInput = { ...rice, id: "telur", name: "Telur", category: "EGG" };
const priceOf = (id: string, amount: r.DecimalInput): r.PriceUpdateInput => ({
  ingredientId: id,
  price: { date: "2026-01-03", amount: { amount, currency: "IDR" }, per: { amount: "1", unit: "kg" } },
});

export const menu: r.MenuInput = {
  id: "nasi",
  menuName: "Nasi putih",
  servings: "100",
  ingredients: [{ id: "1", ingredientId: "beras", quantity: "10", unit: "kg" }],
};

export const program: r.NutritionProgramInput = {
  id: "mbg",
  programName: "MBG Cimahi",
  programType: "SCHOOL_FEEDING",
  startDate: "2026-01-05",
  feedingDays: ["MONDAY", "WEDNESDAY"],
  meals: [{ mealType: "LUNCH" }],
};

async function inPage(): Promise<Opened> {
  const kitchen = new Kitchen({ tenant: "dapur", actor: "ibu-siti", roles: ["ADMIN"] });
  // Whoever works in a copy made from here on is heard too.
  kitchen.subscribe(() => {});
  const options: PageOptions = {
    standard: Standard.builtIn,
    // As in a page, where workers are of another kind.
    generateMenuPlan: ({ programId, request, options, signal }) =>
      proposalInWorker(kitchen, programId, request, { search: options, prove: true, signal }),
  };
  const as = (actor: string, role: r.Role) => pageClient(kitchen.withSession({ tenant: "dapur", actor, roles: [role] }), options);
  const price = async (id: string, amount: r.DecimalInput) => void kitchen.setIngredientPrice(priceOf(id, amount));
  kitchen.createIngredient(rice);
  kitchen.createIngredient(egg);
  await price("beras", "13500");
  return { client: pageClient(kitchen, options), other: as("ibu-rina", "NUTRITIONIST"), viewer: as("pak-budi", "VIEWER"), price };
}

let count = 0;

async function behindServer(file: string): Promise<Opened> {
  const url = inject("server");
  const tenant = `${file}-${count++}`;
  const as = (person: string) => httpClient({ url, token: `${tenant}-${person}`, scope: `${tenant} ${person}` });
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(url + path, {
      method: "POST",
      headers: { authorization: `Bearer ${tenant}-head` },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
  };
  const price = (id: string, amount: r.DecimalInput) => post(`/ingredients/${id}/prices`, { price: priceOf(id, amount).price });
  await post("/ingredients", rice);
  await post("/ingredients", egg);
  await price("beras", "13500");
  return { client: as("head"), other: as("other"), viewer: as("viewer"), price };
}

/** For `describe.each`. */
export const kitchens = (file: string): [name: string, open: () => Promise<Opened>][] => [
  ["in the page", inPage],
  ["behind a server", () => behindServer(file)],
];

/** Renders a hook over a client, twice as React does while one works on a page. `seen` is all that was ever shown. */
export function over<Result, Props>(client: KitchenClient, hook: (props: Props) => Result, initialProps?: NoInfer<Props>) {
  const queryClient = new QueryClient();
  const seen: Result[] = [];
  const wrapper = ({ children }: { children: ReactNode }) =>
    createElement(KitchenProvider, { client, queryClient, backOff: { first: 20, longest: 100 } }, children);
  const shown = (props: Props) => {
    const result = hook(props);
    seen.push(result);
    return result;
  };
  const rendered = renderHook(shown, { wrapper, ...(initialProps === undefined ? {} : { initialProps }), reactStrictMode: true });
  return { queryClient, seen, ...rendered };
}

/** The same kitchen, where some of what is asked for is never answered. */
export function stuck(client: KitchenClient, ...names: (keyof KitchenClient)[]): KitchenClient {
  return { ...client, ...Object.fromEntries(names.map((name) => [name, () => new Promise(() => {})])) };
}
