// Menus as the benches of Rust read them (`benches/benches/validation.rs`), and what else would check them.

import Ajv from "ajv";
import * as v from "valibot";
import * as z from "zod";

/** The text of a menu; `wrong` replaces some of its values. */
function text(number, wrong = {}) {
  const own = {
    servings: 100 + (number % 400), servingSize: 60.5 + (number % 90), cookingTime: number % 90,
    quantity: Number(`${number % 12}.${String(1 + (number % 99)).padStart(2, "0")}`), version: number % 9, ...wrong,
  };
  return JSON.stringify({
    id: `ayam-kecap-${number}`, menuName: `Ayam kecap ${number}`, menuCode: `AYM-${number}`, kind: "DISH", mealType: "LUNCH",
    servings: own.servings, servingSize: own.servingSize, cookingMethod: "STEW", preparationTime: 30, cookingTime: own.cookingTime,
    description: "Ayam dimasak kecap manis dan jahe",
    ingredients: [
      { id: "1", ingredientId: "ayam-paha", quantity: 8.25, unit: "kg", basis: "AS_PURCHASED" },
      { id: "2", ingredientId: "kecap-manis", quantity: own.quantity, unit: "l" },
      { id: "3", ingredientId: "jahe", quantity: 120.5, unit: "g", preparationNotes: "memarkan" },
      { id: "4", ingredientId: "garam", quantity: 35, unit: "g" },
    ],
    isActive: true, version: own.version,
  });
}

const BROKEN = [{ servings: 0 }, { servingSize: 1200 }, { cookingTime: 900 }, { quantity: -1.5 }];
export const valid = Array.from({ length: 1000 }, (_, number) => text(number));
export const broken = Array.from({ length: 1000 }, (_, number) => text(number, BROKEN[number % 4]));

const METHODS = ["RAW", "BOIL", "STEAM", "FRY", "DEEP_FRY", "SAUTE", "STIR_FRY", "GRILL", "ROAST", "BAKE", "STEW", "MICROWAVE", "REHEAT"];
const MEALS = ["BREAKFAST", "MORNING_SNACK", "LUNCH", "AFTERNOON_SNACK", "DINNER"];
const KINDS = ["DISH", "TRAY", "PREPARATION"];
const BASES = ["AS_PURCHASED", "EDIBLE", "COOKED"];
const ID = /^[A-Za-z0-9_-]{1,64}$/;
const CODE = /^[A-Z0-9-]+$/;

// The fields that these texts use and no others, with gizi's limits, and unknown fields refused: what a user would write.
function zod() {
  const line = z.strictObject({
    id: z.string().regex(ID), ingredientId: z.string().regex(ID), quantity: z.number().gt(0).max(1e9).optional(), unit: z.string().max(40),
    basis: z.enum(BASES).optional(), preparationNotes: z.string().max(500).optional(),
  });
  return z.strictObject({
    id: z.string().regex(ID), menuName: z.string().min(3).max(100), menuCode: z.string().min(2).max(20).regex(CODE).optional(),
    kind: z.enum(KINDS), mealType: z.enum(MEALS).optional(), servings: z.number().gt(0).max(1e6), servingSize: z.number().min(1).max(1000).optional(),
    cookingMethod: z.enum(METHODS).optional(), preparationTime: z.int().min(0).max(480), cookingTime: z.int().min(0).max(480),
    description: z.string().max(500).optional(), ingredients: z.array(line).max(500), isActive: z.boolean(), version: z.int().min(0).max(4294967295),
  });
}
export const zMenu = zod();
export const zCompiled = z.compile(zMenu);
// As in a page whose policy lets no text become code, which is how gizi is tested.
z.config({ jitless: true });
export const zGuarded = zod();
z.config({ jitless: false });

const count = (most) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const vLine = v.strictObject({
  id: v.pipe(v.string(), v.regex(ID)), ingredientId: v.pipe(v.string(), v.regex(ID)), quantity: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1e9))),
  unit: v.pipe(v.string(), v.maxLength(40)), basis: v.optional(v.picklist(BASES)), preparationNotes: v.optional(v.pipe(v.string(), v.maxLength(500))),
});
export const vMenu = v.strictObject({
  id: v.pipe(v.string(), v.regex(ID)), menuName: v.pipe(v.string(), v.minLength(3), v.maxLength(100)),
  menuCode: v.optional(v.pipe(v.string(), v.minLength(2), v.maxLength(20), v.regex(CODE))), kind: v.picklist(KINDS), mealType: v.optional(v.picklist(MEALS)),
  servings: v.pipe(v.number(), v.gtValue(0), v.maxValue(1e6)), servingSize: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1000))),
  cookingMethod: v.optional(v.picklist(METHODS)), preparationTime: count(480), cookingTime: count(480),
  description: v.optional(v.pipe(v.string(), v.maxLength(500))), ingredients: v.pipe(v.array(vLine), v.maxLength(500)), isActive: v.boolean(), version: count(4294967295),
});

const id = { type: "string", pattern: ID.source };
const whole = (most) => ({ type: "integer", minimum: 0, maximum: most });
export const aMenu = new Ajv({ allErrors: true }).compile({
  type: "object", additionalProperties: false,
  required: ["id", "menuName", "kind", "servings", "preparationTime", "cookingTime", "ingredients", "isActive", "version"],
  properties: {
    id, menuName: { type: "string", minLength: 3, maxLength: 100 }, menuCode: { type: "string", minLength: 2, maxLength: 20, pattern: CODE.source },
    kind: { enum: KINDS }, mealType: { enum: MEALS }, servings: { type: "number", exclusiveMinimum: 0, maximum: 1e6 },
    servingSize: { type: "number", minimum: 1, maximum: 1000 }, cookingMethod: { enum: METHODS }, preparationTime: whole(480), cookingTime: whole(480),
    description: { type: "string", maxLength: 500 }, isActive: { type: "boolean" }, version: whole(4294967295),
    ingredients: {
      type: "array", maxItems: 500,
      items: {
        type: "object", additionalProperties: false, required: ["id", "ingredientId", "unit"],
        properties: {
          id, ingredientId: id, quantity: { type: "number", exclusiveMinimum: 0, maximum: 1e9 }, unit: { type: "string", maxLength: 40 },
          basis: { enum: BASES }, preparationNotes: { type: "string", maxLength: 500 },
        },
      },
    },
  },
});
