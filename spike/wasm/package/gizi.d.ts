// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

/** An exact decimal number as text: `"12.50"`. A `number` would lose digits. */
export type Decimal = string;
/** A day of the calendar, without a clock or a time zone: `"2026-03-02"`. */
export type CivilDate = string;
/** An instant: `"2026-03-02T06:30:00Z"`. */
export type Timestamp = string;

/** What every function throws. */
export interface GiziError extends Error {
  name: "GiziError";
  /** The coarse class: what a caller does about it. */
  kind: ErrorKind;
  /** The stable code, such as `menu.cycle`. */
  code: string;
  /** Where in the input: `menu.ingredients[3].unit`. */
  path: string;
  /** The values involved. */
  details: ErrorDetail[];
}

/** Names the person or system that acted. */
export type ActorId = string;

/** Whether a food holds an allergen. What is not stated is unknown, and unknown never counts as free. */
export type AllergenPresence =
  /** Stated to be free of it. */
  | "FREE"
  /** Nobody said. */
  | "UNKNOWN"
  /** May hold traces of it. */
  | "MAY_CONTAIN"
  /** Holds it. */
  | "CONTAINS"
  ;

/** What is stated about one allergen of a food. */
export interface AllergenStatement {
  /** The allergen's code in the registry (`EGG`), or `*` for every allergen not listed beside it. */
  allergen: string;
  /** What is stated. */
  presence: AllergenPresence;
}

/** How the upper end of a total is known. */
export type Basis =
  /** Every value is known: both ends agree. */
  | "KNOWN"
  /**
   * Something is missing; physics proves the upper end (no more than 100 g per 100 g, 900 kcal), or, where it states
   * one, a fortification programme's maximum.
   */
  | "PHYSICAL"
  /** Something is missing that nothing bounds, such as an amount to taste. */
  | "UNBOUNDED"
  /** Somebody typed the value in. */
  | "OVERRIDE"
  ;

/**
 * An amount that is proved to lie between two ends, in the unit and on the basis its field states.
 *
 * `high` is `None` when nothing proves an upper end ("salt to taste").
 */
export interface Bounds {
  /** The least it can be. */
  low: number;
  /** The most it can be. */
  high?: number;
}

/** What 100 g edible portion of a food contains. A nutrient that is not listed is missing. */
export interface Composition {
  /** The values, each nutrient at most once. */
  values: NutrientValue[];
  /** Where they come from. */
  source?: FoodSource;
}

/** A {@link Composition} as it is handed in: what has a default may be left out. */
export interface CompositionInput {
  /** The values, each nutrient at most once. */
  values: NutrientValue[];
  /** Where they come from. */
  source?: FoodSourceInput;
}

/** What a table says about one nutrient of a food, per 100 g edible portion, in the nutrient's unit. */
export type CompositionValue =
  /** A measured, calculated or borrowed amount. */
  | {
      state: "KNOWN";
      /** The amount per 100 g edible portion. */
      amount: number;
    }
  /** Present below what can be measured: counts as 0 and is flagged. */
  | { state: "TRACE" }
  /** Taken as 0 by a rule with a source ("plants hold no cholesterol"). */
  | {
      state: "ASSUMED_ZERO";
      /** The id of the rule. */
      rule: string;
    }
  /** Not analysed. Never 0. */
  | { state: "MISSING" }
  ;

/** How food is cooked. Decides retention and yield. */
export type CookingMethod =
  /** Not cooked. */
  | "RAW"
  /** In water that is poured off or kept. */
  | "BOIL"
  /** In steam. */
  | "STEAM"
  /** Shallow in oil. */
  | "FRY"
  /** Covered by oil. */
  | "DEEP_FRY"
  /** In little fat, gently. */
  | "SAUTE"
  /** In little fat, hot and quick. */
  | "STIR_FRY"
  /** Over embers or under a grill. */
  | "GRILL"
  /** In dry heat, meat and roots. */
  | "ROAST"
  /** In an oven, dough and dishes. */
  | "BAKE"
  /** In little liquid, long (semur, opor, rendang). */
  | "STEW"
  /** By microwave. */
  | "MICROWAVE"
  /** Warmed up again. */
  | "REHEAT"
  ;

/** The yield of one food by one method: how raw weight becomes cooked weight. It moves weight, never nutrients. */
export interface CookingYield {
  /** By which method. */
  method: CookingMethod;
  /** Cooked grams from one gram raw edible portion: 2.8 for boiled rice. */
  factor: Decimal;
  /** Where the factor comes from. */
  source: string;
}

/** A {@link CookingYield} as it is handed in: what has a default may be left out. */
export interface CookingYieldInput {
  /** By which method. */
  method: CookingMethod;
  /** Cooked grams from one gram raw edible portion: 2.8 for boiled rice. */
  factor: Decimal;
  /** Where the factor comes from. */
  source?: string;
}

/** The place of a dish on the tray. */
export type Course =
  /** Rice, noodles, tubers. */
  | "STAPLE"
  /** Meat, poultry, fish, egg. */
  | "ANIMAL_PROTEIN"
  /** Tempeh, tofu, beans. */
  | "PLANT_PROTEIN"
  /** Vegetables. */
  | "VEGETABLE"
  /** Fruit. */
  | "FRUIT"
  /** Milk. */
  | "MILK"
  /** Drinks. */
  | "BEVERAGE"
  /** Something sweet. */
  | "DESSERT"
  /** Sambal, sauce, crackers. */
  | "CONDIMENT"
  ;

/** An ISO 4217 currency code. */
export type Currency = string;

/**
 * An exact amount known only to lie between two ends, in the unit its field states.
 *
 * `high` is `None` when nothing bounds it ("salt to taste").
 */
export interface DecimalRange {
  /** The least it can be. */
  low: Decimal;
  /** The most it can be. */
  high?: Decimal;
}

/** Costs per serving that somebody typed in, with author and reason. */
export interface DeclaredCost {
  /** Who typed them in. */
  author: string;
  /** Why they beat the computed ones. */
  reason: string;
  /** Ingredients. */
  ingredientCost?: Money;
  /** Labour. */
  laborCost?: Money;
  /** Overhead. */
  overheadCost?: Money;
}

/** Nutrient values per serving that somebody typed in, with author and reason. */
export interface DeclaredNutrition {
  /** Who typed them in. */
  author: string;
  /** Why they beat the computed ones: "laboratory report 2026-113". */
  reason: string;
  /** kcal. */
  calories?: Decimal;
  /** g. */
  protein?: Decimal;
  /** g. */
  carbohydrates?: Decimal;
  /** g. */
  fat?: Decimal;
  /** g. */
  fiber?: Decimal;
  /** mg. */
  sodium?: Decimal;
  /** mg. */
  calcium?: Decimal;
  /** mg. */
  iron?: Decimal;
  /** µg RE. */
  vitaminA?: Decimal;
  /** mg. */
  vitaminC?: Decimal;
}

/** Grams in one millilitre of a food. */
export interface Density {
  /** Grams per millilitre. */
  gramsPerMl: Decimal;
  /** Which weight these grams are. */
  basis: WeightBasis;
  /** Where the density comes from. */
  source: string;
}

/** A {@link Density} as it is handed in: what has a default may be left out. */
export interface DensityInput {
  /** Grams per millilitre. */
  gramsPerMl: Decimal;
  /** Which weight these grams are. */
  basis: WeightBasis;
  /** Where the density comes from. */
  source?: string;
}

/** A diet statement with what it rests on. */
export interface DietClaim {
  /** Whether it fits. */
  status: DietStatus;
  /** What it rests on: a certificate number, "plant, by nature". */
  basis: string;
}

/** A {@link DietClaim} as it is handed in: what has a default may be left out. */
export interface DietClaimInput {
  /** Whether it fits. */
  status: DietStatus;
  /** What it rests on: a certificate number, "plant, by nature". */
  basis?: string;
}

/** Whether a food fits a diet. What is not stated is unknown, and unknown never counts as yes. */
export type DietStatus =
  /** It fits. */
  | "YES"
  /** Nobody said. */
  | "UNKNOWN"
  /** It does not fit. */
  | "NO"
  ;

/** How hard a menu is to cook. */
export type DifficultyLevel =
  /** Easy. */
  | "EASY"
  /** Medium. */
  | "MEDIUM"
  /** Hard. */
  | "HARD"
  ;

/** One machine-readable fact about an error, such as `limit = 100`. */
export interface ErrorDetail {
  /** What the value is, in lower snake case. */
  key: string;
  /** The value as text. */
  value: string;
}

/** The coarse class of an error: what a caller does about it. */
export type ErrorKind =
  /** The input is wrong and stays wrong until somebody changes it. */
  | "INVALID"
  /** Something the input names does not exist (for this tenant). */
  | "NOT_FOUND"
  /** Somebody else changed the record first. */
  | "CONFLICT"
  /** The session's roles do not allow the action. */
  | "DENIED"
  /** The build or the backend cannot do this. */
  | "UNSUPPORTED"
  /** The caller asked to stop. */
  | "CANCELLED"
  /** Try again later. */
  | "BUSY"
  /** The storage failed. */
  | "STORAGE"
  /** A defect of gizi itself. */
  | "INTERNAL"
  ;

/** The food group of an ingredient, as food tables group them. */
export type FoodCategory =
  /** Rice, wheat, maize, noodles, bread. */
  | "CEREAL"
  /** Cassava, potato, sweet potato, taro, sago. */
  | "TUBER"
  /** Beans, soya, tempeh, tofu, groundnut. */
  | "LEGUME"
  /** Nuts and seeds. */
  | "NUT_SEED"
  /** Vegetables. */
  | "VEGETABLE"
  /** Fruit. */
  | "FRUIT"
  /** Meat of mammals and its offal. */
  | "MEAT"
  /** Poultry and its offal. */
  | "POULTRY"
  /** Fish, shrimp, squid, shellfish. */
  | "FISH"
  /** Eggs. */
  | "EGG"
  /** Milk and milk products. */
  | "MILK"
  /** Oils and fats. */
  | "FAT_OIL"
  /** Sugar, honey, sweets. */
  | "SUGAR"
  /** Spices, salt, sauces. */
  | "SPICE"
  /** Drinks. */
  | "BEVERAGE"
  /** Anything else. */
  | "OTHER"
  ;

/** How much of a food-group component one serving counts as: 0.5 cup of vegetables, 1 oz eq of grains. */
export interface FoodGroupCredit {
  /** The component's key in the standard: `vegetables`, `dark_green`, `grains`. */
  component: string;
  /** How much of it, in the standard's unit. */
  amount: Decimal;
  /** The food group it is counted from. */
  category?: FoodCategory;
}

/**
 * What one household measure or piece of a food weighs. It beats the density.
 *
 * A measure that says its volume is a fact about density too: it weighs every other spoon and cup of a food that has no
 * density, and it speaks of its own spoon only, not of a larger one of the same name.
 */
export interface FoodMeasure {
  /** The key of the unit: `piece`, `clove`, `gelas`. */
  unit: string;
  /** Grams of one. */
  grams: Decimal;
  /** Which weight these grams are; it decides over the basis of a line that uses the measure. */
  basis: WeightBasis;
  /** Millilitres of the measure it was weighed in: 10 or 15 for a tablespoon. Absent: not known, or no volume. */
  millilitres?: Decimal;
  /** Where the weight comes from. */
  source: string;
}

/** A {@link FoodMeasure} as it is handed in: what has a default may be left out. */
export interface FoodMeasureInput {
  /** The key of the unit: `piece`, `clove`, `gelas`. */
  unit: string;
  /** Grams of one. */
  grams: Decimal;
  /** Which weight these grams are; it decides over the basis of a line that uses the measure. */
  basis: WeightBasis;
  /** Millilitres of the measure it was weighed in: 10 or 15 for a tablespoon. Absent: not known, or no volume. */
  millilitres?: Decimal;
  /** Where the weight comes from. */
  source?: string;
}

/** Where a food's values come from. */
export interface FoodSource {
  /** The food table with its edition: `USDA SR27`, `TKPI 2020`. */
  table: string;
  /** The food's code in it, with leading zeros. */
  code: string;
  /** The food's name in it. */
  description: string;
}

/** A {@link FoodSource} as it is handed in: what has a default may be left out. */
export interface FoodSourceInput {
  /** The food table with its edition: `USDA SR27`, `TKPI 2020`. */
  table: string;
  /** The food's code in it, with leading zeros. */
  code: string;
  /** The food's name in it. */
  description?: string;
}

/**
 * What a fortification programme guarantees in a food: a layer over the table's unfortified values, off unless asked for.
 *
 * Regulations state the least content, and what is sold lies above it. So the layer proves a lower end, the greater of
 * the table's value and the minimum, and leaves the upper end open: to the programme's own maximum, else to what
 * physics allows. Give no layer to a food whose table value was measured in the fortified product.
 */
export interface Fortification {
  /** Which nutrient. */
  nutrient: NutrientKey;
  /** The least content per 100 g edible portion, in the nutrient's unit. */
  minimumPer100g: number;
  /** The most content per 100 g edible portion, where the programme states one. */
  maximumPer100g?: number;
  /** The first day it holds. */
  validFrom?: CivilDate;
  /** The last day it holds. */
  validTo?: CivilDate;
  /** The regulation or label it comes from. */
  source: string;
}

/** A {@link Fortification} as it is handed in: what has a default may be left out. */
export interface FortificationInput {
  /** Which nutrient. */
  nutrient: NutrientKey;
  /** The least content per 100 g edible portion, in the nutrient's unit. */
  minimumPer100g: number;
  /** The most content per 100 g edible portion, where the programme states one. */
  maximumPer100g?: number;
  /** The first day it holds. */
  validFrom?: CivilDate;
  /** The last day it holds. */
  validTo?: CivilDate;
  /** The regulation or label it comes from. */
  source?: string;
}

/** What is not known about an ingredient. */
export type GapReason =
  /** The food table has no value for the nutrient. */
  | "VALUE_MISSING"
  /** Only total carotene is known, so vitamin A lies between two formulas. */
  | "CAROTENE_SPLIT_MISSING"
  /** How much of the purchased weight is eaten. */
  | "EDIBLE_PORTION_MISSING"
  /** How much of the nutrient survives cooking. */
  | "RETENTION_MISSING"
  /** How much of the frying oil is absorbed. */
  | "ABSORPTION_MISSING"
  /** How much is added to taste. */
  | "QUANTITY_MISSING"
  /** What the dish weighs when cooked. */
  | "COOKED_WEIGHT_MISSING"
  /** How far a fortified food lies above the least its programme guarantees. */
  | "FORTIFICATION_LEVEL_MISSING"
  ;

/** Something a kitchen buys and cooks. The name is the kitchen's; the composition is a food table's. */
export interface Ingredient {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id: IngredientId;
  /** Its name. */
  name: string;
  /** Other names it is found by. */
  aliases: string[];
  /** Its food group. */
  category: FoodCategory;
  /** Whether it is of plant origin; decides which missing values may be assumed zero. */
  plant?: boolean;
  /** What 100 g edible portion contains. */
  composition: Composition;
  /** Fortification programmes over it. */
  fortifications: Fortification[];
  /** How much of the purchased weight is eaten, in percent (BDD; 100 − refuse). Absent: not known. */
  ediblePortionPercent?: Decimal;
  /** Where the edible portion comes from. */
  ediblePortionSource: string;
  /** Grams in one millilitre. */
  density?: Density;
  /** What its pieces and household measures weigh. */
  measures: FoodMeasure[];
  /** How cooking changes its weight. */
  yields: CookingYield[];
  /** The key under which retention factors are looked up by cooking method. */
  retentionGroup?: string;
  /** What is stated about allergens; what is not stated is unknown. */
  allergens: AllergenStatement[];
  /** Whether it is halal. */
  halal: DietClaim;
  /** Whether it is vegetarian (no flesh; milk and egg allowed). */
  vegetarian: DietClaim;
  /** The forms it is bought in, the usual one first. */
  purchaseForms: PurchaseForm[];
}

/** A {@link Ingredient} as it is handed in: what has a default may be left out. */
export interface IngredientInput {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id?: IngredientId;
  /** Its name. */
  name: string;
  /** Other names it is found by. */
  aliases?: string[];
  /** Its food group. */
  category: FoodCategory;
  /** Whether it is of plant origin; decides which missing values may be assumed zero. */
  plant?: boolean;
  /** What 100 g edible portion contains. */
  composition?: CompositionInput;
  /** Fortification programmes over it. */
  fortifications?: FortificationInput[];
  /** How much of the purchased weight is eaten, in percent (BDD; 100 − refuse). Absent: not known. */
  ediblePortionPercent?: Decimal;
  /** Where the edible portion comes from. */
  ediblePortionSource?: string;
  /** Grams in one millilitre. */
  density?: DensityInput;
  /** What its pieces and household measures weigh. */
  measures?: FoodMeasureInput[];
  /** How cooking changes its weight. */
  yields?: CookingYieldInput[];
  /** The key under which retention factors are looked up by cooking method. */
  retentionGroup?: string;
  /** What is stated about allergens; what is not stated is unknown. */
  allergens?: AllergenStatement[];
  /** Whether it is halal. */
  halal?: DietClaimInput;
  /** Whether it is vegetarian (no flesh; milk and egg allowed). */
  vegetarian?: DietClaimInput;
  /** The forms it is bought in, the usual one first. */
  purchaseForms?: PurchaseFormInput[];
}

/** Names an ingredient. */
export type IngredientId = string;

/** What is chosen about one line. */
export interface LineChoice {
  /** The menu the line stands in, at any depth. */
  menuId: MenuId;
  /** The line. */
  lineId: LineId;
  /** Whether an optional line is taken. */
  include: boolean;
  /** The substitute that stands in for it. */
  substitute?: IngredientId;
}

/** Names one line of a menu. */
export type LineId = string;

/** What one portion size gets of one line. */
export interface LinePortion {
  /** The portion size. */
  key: PortionKey;
  /** The quantity for the menu's `servings`, in the line's unit: whole eggs stay whole. */
  quantity: Decimal;
}

/** What happens to the quantity of a line. */
export type LineUse =
  /** All of it is eaten. */
  | "EATEN"
  /** It is poured to fry in: all of it is paid, only what is absorbed is eaten. */
  | "FRYING_OIL"
  ;

/** The meal a tray is served at. */
export type MealType =
  /** Breakfast. */
  | "BREAKFAST"
  /** The morning snack; `SNACK` is read as this. */
  | "SNACK_MORNING"
  /** Lunch. */
  | "LUNCH"
  /** The afternoon snack. */
  | "SNACK_AFTERNOON"
  /** Dinner. */
  | "DINNER"
  ;

/** A menu: a preparation, a dish or a tray. What it contains and costs is computed from its lines. */
export interface Menu {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id: MenuId;
  /** Its name. */
  menuName: string;
  /** Its code, unique in the kitchen. */
  menuCode?: string;
  /** The programme it is cooked for; required of a tray. */
  programId?: ProgramId;
  /** What it is. */
  kind: MenuKind;
  /** The meal it is served at; required of a tray. */
  mealType?: MealType;
  /** Its place on a tray. */
  course?: Course;
  /** How many servings the lines are written for. */
  servings: Decimal;
  /** Grams of one serving as served; with a known cooked weight it decides what a serving is, on a tray too. */
  servingSize?: Decimal;
  /**
   * Change of the whole weight by cooking, in percent of what goes into the pot: −20 loses a fifth, 0 keeps it.
   * Absent: not known, and so neither is the cooked weight. A tray's weight is the sum of its parts.
   */
  moistureChangePercent?: Decimal;
  /** How it is cooked; decides retention where a line does not. */
  cookingMethod?: CookingMethod;
  /** Minutes of preparation. */
  preparationTime: number;
  /** Minutes of cooking. */
  cookingTime: number;
  /** How hard it is. */
  difficulty?: DifficultyLevel;
  /** What it is, for people. */
  description?: string;
  /** How it is cooked, in prose; the steps say it in order. */
  instructions?: string;
  /** The food whose repetition variety rules watch: `CHICKEN`, `EGG`. */
  mainProtein?: string;
  /** Its dominant colour, for variety. */
  colour?: string;
  /** Food-group components one serving is credited with. */
  foodGroupCredits: FoodGroupCredit[];
  /** The portion sizes it is served in. */
  portions: Portion[];
  /** Its lines. */
  ingredients: MenuIngredient[];
  /** Its recipe. */
  recipeSteps: RecipeStep[];
  /** Nutrient values somebody typed in; they replace the computed ones and are shown as such. */
  declaredNutrition?: DeclaredNutrition;
  /** Costs somebody typed in; they replace the computed ones and are shown as such. */
  declaredCost?: DeclaredCost;
  /** A picture. */
  imageUrl?: string;
  /** The picture in words. */
  imageAlt?: string;
  /** Whether it may be planned. */
  isActive: boolean;
  /** When it was created. */
  createdAt?: Timestamp;
  /** When it was last changed. */
  updatedAt?: Timestamp;
  /** Who created it. */
  createdBy?: ActorId;
  /** Who changed it last. */
  updatedBy?: ActorId;
  /** Counts its changes; 0 before it is stored. */
  version: number;
}

/** A {@link Menu} as it is handed in: what has a default may be left out. */
export interface MenuInput {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id?: MenuId;
  /** Its name. */
  menuName: string;
  /** Its code, unique in the kitchen. */
  menuCode?: string;
  /** The programme it is cooked for; required of a tray. */
  programId?: ProgramId;
  /** What it is. */
  kind?: MenuKind;
  /** The meal it is served at; required of a tray. */
  mealType?: MealType;
  /** Its place on a tray. */
  course?: Course;
  /** How many servings the lines are written for. */
  servings?: Decimal;
  /** Grams of one serving as served; with a known cooked weight it decides what a serving is, on a tray too. */
  servingSize?: Decimal;
  /**
   * Change of the whole weight by cooking, in percent of what goes into the pot: −20 loses a fifth, 0 keeps it.
   * Absent: not known, and so neither is the cooked weight. A tray's weight is the sum of its parts.
   */
  moistureChangePercent?: Decimal;
  /** How it is cooked; decides retention where a line does not. */
  cookingMethod?: CookingMethod;
  /** Minutes of preparation. */
  preparationTime?: number;
  /** Minutes of cooking. */
  cookingTime?: number;
  /** How hard it is. */
  difficulty?: DifficultyLevel;
  /** What it is, for people. */
  description?: string;
  /** How it is cooked, in prose; the steps say it in order. */
  instructions?: string;
  /** The food whose repetition variety rules watch: `CHICKEN`, `EGG`. */
  mainProtein?: string;
  /** Its dominant colour, for variety. */
  colour?: string;
  /** Food-group components one serving is credited with. */
  foodGroupCredits?: FoodGroupCredit[];
  /** The portion sizes it is served in. */
  portions?: Portion[];
  /** Its lines. */
  ingredients?: MenuIngredientInput[];
  /** Its recipe. */
  recipeSteps?: RecipeStepInput[];
  /** Nutrient values somebody typed in; they replace the computed ones and are shown as such. */
  declaredNutrition?: DeclaredNutrition;
  /** Costs somebody typed in; they replace the computed ones and are shown as such. */
  declaredCost?: DeclaredCost;
  /** A picture. */
  imageUrl?: string;
  /** The picture in words. */
  imageAlt?: string;
  /** Whether it may be planned. */
  isActive?: boolean;
  /** When it was created. */
  createdAt?: Timestamp;
  /** When it was last changed. */
  updatedAt?: Timestamp;
  /** Who created it. */
  createdBy?: ActorId;
  /** Who changed it last. */
  updatedBy?: ActorId;
  /** Counts its changes; 0 before it is stored. */
  version?: number;
}

/** Names a menu: a preparation, a dish or a tray. */
export type MenuId = string;

/** One line of a menu: an ingredient, or another menu. */
export interface MenuIngredient {
  /** Its id within the menu. Empty: the kitchen makes one when it is stored. */
  id: LineId;
  /** The ingredient; absent if the line is a menu. `inventoryItemId` is accepted. */
  ingredientId?: IngredientId;
  /** The menu used as a part: a dish on a tray, a sauce in a dish. Absent if the line is an ingredient. */
  componentMenuId?: MenuId;
  /** How much, for the menu's `servings`. Absent: to taste. */
  quantity?: Decimal;
  /** The unit of `quantity`; for a menu a unit of mass (as cooked) or `serving`. */
  unit: string;
  /** The most that "to taste" can be, in `unit`. Absent: nothing bounds it. */
  atMost?: Decimal;
  /** Which weight the quantity is. A food's own measure says its basis itself. */
  basis: WeightBasis;
  /** Share of the purchased weight that is eaten, in percent, for this line; beats the food's. */
  ediblePortionPercent?: Decimal;
  /** The form it is bought in, if not the usual one. */
  purchaseFormId?: PurchaseFormId;
  /** Cooked grams from one gram raw, for a quantity in cooked weight; beats the food's. */
  yieldFactor?: Decimal;
  /** How this line is cooked, if not as the whole menu. */
  cookingMethod?: CookingMethod;
  /** The code of the retention table for this line; beats what the cooking method implies. 0: nothing is lost. */
  retentionCode?: number;
  /** Whether all of it is eaten. */
  lineUse: LineUse;
  /** How much of frying oil is absorbed, in `unit`. Absent: between none and all. */
  absorbed?: Decimal;
  /** Whether it may be left out. Counts in allergens always, in the rest when chosen. */
  isOptional: boolean;
  /** What may stand in for it. */
  substitutes: Substitute[];
  /** How much of it each portion size gets, where that is not the portion's factor. */
  portions: LinePortion[];
  /** How it is prepared: "peeled, diced". */
  preparationNotes?: string;
}

/** A {@link MenuIngredient} as it is handed in: what has a default may be left out. */
export interface MenuIngredientInput {
  /** Its id within the menu. Empty: the kitchen makes one when it is stored. */
  id?: LineId;
  /** The ingredient; absent if the line is a menu. `inventoryItemId` is accepted. */
  ingredientId?: IngredientId;
  /** The menu used as a part: a dish on a tray, a sauce in a dish. Absent if the line is an ingredient. */
  componentMenuId?: MenuId;
  /** How much, for the menu's `servings`. Absent: to taste. */
  quantity?: Decimal;
  /** The unit of `quantity`; for a menu a unit of mass (as cooked) or `serving`. */
  unit?: string;
  /** The most that "to taste" can be, in `unit`. Absent: nothing bounds it. */
  atMost?: Decimal;
  /** Which weight the quantity is. A food's own measure says its basis itself. */
  basis?: WeightBasis;
  /** Share of the purchased weight that is eaten, in percent, for this line; beats the food's. */
  ediblePortionPercent?: Decimal;
  /** The form it is bought in, if not the usual one. */
  purchaseFormId?: PurchaseFormId;
  /** Cooked grams from one gram raw, for a quantity in cooked weight; beats the food's. */
  yieldFactor?: Decimal;
  /** How this line is cooked, if not as the whole menu. */
  cookingMethod?: CookingMethod;
  /** The code of the retention table for this line; beats what the cooking method implies. 0: nothing is lost. */
  retentionCode?: number;
  /** Whether all of it is eaten. */
  lineUse?: LineUse;
  /** How much of frying oil is absorbed, in `unit`. Absent: between none and all. */
  absorbed?: Decimal;
  /** Whether it may be left out. Counts in allergens always, in the rest when chosen. */
  isOptional?: boolean;
  /** What may stand in for it. */
  substitutes?: Substitute[];
  /** How much of it each portion size gets, where that is not the portion's factor. */
  portions?: LinePortion[];
  /** How it is prepared: "peeled, diced". */
  preparationNotes?: string;
}

/** What a menu is in the kitchen. */
export type MenuKind =
  /** A semi-finished good: a sauce, a stock, a spice paste. */
  | "PREPARATION"
  /** One dish. */
  | "DISH"
  /** What one person gets: several dishes. */
  | "TRAY"
  ;

/** How a menu is served: which portion, which optional lines and substitutes, on which day. */
export interface MenuOptions {
  /** The portion size; absent: the reference portion the lines are written for. */
  portion?: PortionKey;
  /** Optional lines taken and substitutes chosen. */
  choices: LineChoice[];
  /** The day of service, for fortification programmes. Prices have a day of their own in the cost settings. */
  date?: CivilDate;
  /** Whether fortification programmes that hold on `date` count; a dated programme without a `date` is an error. */
  fortified: boolean;
}

/** A {@link MenuOptions} as it is handed in: what has a default may be left out. */
export interface MenuOptionsInput {
  /** The portion size; absent: the reference portion the lines are written for. */
  portion?: PortionKey;
  /** Optional lines taken and substitutes chosen. */
  choices?: LineChoice[];
  /** The day of service, for fortification programmes. Prices have a day of their own in the cost settings. */
  date?: CivilDate;
  /** Whether fortification programmes that hold on `date` count; a dated programme without a `date` is an error. */
  fortified?: boolean;
}

/** What a whole batch of a menu weighs, in grams. */
export interface MenuWeights {
  /** As bought. */
  asPurchased: DecimalRange;
  /** Raw and cleaned: what nutrients are counted on. */
  edible: DecimalRange;
  /** As cooked and served; absent when the moisture change is not known. */
  cooked?: DecimalRange;
}

/** An exact amount of one currency. It may be negative (a difference). */
export interface Money {
  /** The amount in major units: rupiah, not sen. */
  amount: Decimal;
  /** Its currency. */
  currency: Currency;
}

/** How a text writes numbers. */
export type NumberFormat =
  /** `1,500.25`: point before the decimals, commas between thousands. */
  | "POINT"
  /** `1.500,25`: comma before the decimals, points between thousands (Indonesia). */
  | "COMMA"
  ;

/** Names a nutrient with its unit, so that no number travels without one: `iron_mg`, `vit_a_rae_ug`. */
export type NutrientKey = string;

/** One nutrient of a menu: what is proved, on what basis, and what nobody knows. */
export interface NutrientTotal {
  /** Which nutrient; the key carries the unit. */
  nutrient: NutrientKey;
  /** In the whole batch. */
  batch: Bounds;
  /** In one serving. */
  serving: Bounds;
  /** In 100 g as served; absent when the cooked weight is not known. */
  per100g?: Bounds;
  /**
   * The upper end of one serving when missing values are put at the highest of their food group: an estimate that
   * proves nothing. Absent when there is nothing to estimate or nothing to estimate it with.
   */
  servingEstimateHigh?: number;
  /** How the upper end is known. */
  basis: Basis;
  /** Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing. */
  coverage: number;
  /** The foods that make the total inexact, heaviest first. */
  gaps: ValueGap[];
  /** Whether a trace was counted as 0. */
  hasTrace: boolean;
  /** The rules by which missing values were taken as 0. */
  assumedZero: string[];
  /** The formulas by which values not in the table were computed: `atwater_general`, `vitamin_a_re`, … */
  formulas: string[];
}

/** One nutrient of a food. */
export interface NutrientValue {
  /** Which nutrient. */
  nutrient: NutrientKey;
  /** What the table says, per 100 g edible portion. */
  value: CompositionValue;
}

/** What a menu contains. */
export interface Nutrition {
  /** The menu. */
  menuId: MenuId;
  /** The portion size; absent for the reference portion. */
  portion?: PortionKey;
  /** How many servings the batch makes. */
  servings: Decimal;
  /** Grams of one serving as served: as the menu says, else the cooked weight shared out; absent when not known. */
  servingWeight?: DecimalRange;
  /** Grams of the whole batch. */
  weights: MenuWeights;
  /** Every nutrient of the registry, in its order. */
  totals: NutrientTotal[];
  /** What a cook or nutritionist should look at. */
  warnings: NutritionWarning[];
}

/** Something about the menu itself that makes its numbers doubtful. */
export type NutritionWarning =
  /** More than 5 percent of the cooked weight is not in any serving. */
  | {
      warning: "LEFT_OVER";
      /** Percent of the cooked weight. */
      percent: Decimal;
    }
  /** The servings need more than the batch weighs. */
  | {
      warning: "SERVINGS_EXCEED_BATCH";
      /** Percent of the cooked weight that is lacking. */
      percent: Decimal;
    }
  /** The moisture change takes away more water than the ingredients hold; water is taken as 0. */
  | { warning: "WATER_LOSS_EXCEEDS_WATER" }
  /** Typed-in values replace computed ones. */
  | {
      warning: "DECLARED";
      /** Who typed them in. */
      author: string;
      /** Why. */
      reason: string;
    }
  ;

/** A pack that is only sold whole. */
export interface Pack {
  /** What one pack holds, as purchased. */
  content: Quantity;
  /** Fewest packs a supplier delivers. */
  minimum: number;
}

/** A {@link Pack} as it is handed in: what has a default may be left out. */
export interface PackInput {
  /** What one pack holds, as purchased. */
  content: Quantity;
  /** Fewest packs a supplier delivers. */
  minimum?: number;
}

/** A portion size a menu is served in: one pot, many audiences. */
export interface Portion {
  /** Its key: `small`, `large`. */
  key: PortionKey;
  /** How much of each line's quantity it gets, where the line does not say: 1 is the reference portion. */
  factor: Decimal;
}

/** Names a portion size, such as `small` or `large`. */
export type PortionKey = string;

/** What a purchase form cost on a day. */
export interface Price {
  /** The day it was quoted or paid. */
  date: CivilDate;
  /** The price of `per`. */
  amount: Money;
  /** What the price buys, as purchased: 1 kg, 1 l, 30 pieces. */
  per: Quantity;
  /** Who sells at it. */
  supplier?: string;
  /** Where it holds. */
  region?: string;
  /** Where it was found; says so if it is only an example. */
  source: string;
}

/** A {@link Price} as it is handed in: what has a default may be left out. */
export interface PriceInput {
  /** The day it was quoted or paid. */
  date: CivilDate;
  /** The price of `per`. */
  amount: Money;
  /** What the price buys, as purchased: 1 kg, 1 l, 30 pieces. */
  per: Quantity;
  /** Who sells at it. */
  supplier?: string;
  /** Where it holds. */
  region?: string;
  /** Where it was found; says so if it is only an example. */
  source?: string;
}

/** Names a nutrition programme. */
export type ProgramId = string;

/** A form an ingredient is bought in: whole chicken, fillet, 5 kg sack. */
export interface PurchaseForm {
  /** Its id within the ingredient. */
  id: PurchaseFormId;
  /** Its name. */
  name: string;
  /** How much of the purchased weight is eaten, in percent: 58 for a whole chicken. Beats the ingredient's own. */
  ediblePortionPercent?: Decimal;
  /** The packs it is sold in, smallest first. Empty: any amount. */
  packs: Pack[];
  /** Its prices, in any order. */
  prices: Price[];
}

/** A {@link PurchaseForm} as it is handed in: what has a default may be left out. */
export interface PurchaseFormInput {
  /** Its id within the ingredient. */
  id: PurchaseFormId;
  /** Its name. */
  name: string;
  /** How much of the purchased weight is eaten, in percent: 58 for a whole chicken. Beats the ingredient's own. */
  ediblePortionPercent?: Decimal;
  /** The packs it is sold in, smallest first. Empty: any amount. */
  packs?: PackInput[];
  /** Its prices, in any order. */
  prices?: PriceInput[];
}

/** Names a purchase form of an ingredient, such as "whole chicken". */
export type PurchaseFormId = string;

/** An exact amount with the key of its unit: `2.5 kg`, `3 piece`. */
export interface Quantity {
  /** How much, not below zero, at most 15 digits and 6 places. */
  amount: Decimal;
  /** The key or an alias of a unit in the measure sets in use. */
  unit: string;
}

/** One step of a recipe. */
export interface RecipeStep {
  /** Its id within the menu. Empty: the kitchen makes one when it is stored. */
  id: StepId;
  /** Its place, from 1, each number once. */
  stepNumber: number;
  /** A short title. */
  title?: string;
  /** What to do. */
  instruction: string;
  /** Minutes it takes. */
  duration?: number;
  /** Degrees Celsius. */
  temperature?: Decimal;
  /** What is needed. */
  equipment: string[];
  /** What shows that it went well: "core 75 °C". */
  qualityCheck?: string;
  /** Anything else. */
  notes?: string;
  /** A picture. */
  imageUrl?: string;
  /** A film. */
  videoUrl?: string;
}

/** A {@link RecipeStep} as it is handed in: what has a default may be left out. */
export interface RecipeStepInput {
  /** Its id within the menu. Empty: the kitchen makes one when it is stored. */
  id?: StepId;
  /** Its place, from 1, each number once. */
  stepNumber: number;
  /** A short title. */
  title?: string;
  /** What to do. */
  instruction: string;
  /** Minutes it takes. */
  duration?: number;
  /** Degrees Celsius. */
  temperature?: Decimal;
  /** What is needed. */
  equipment?: string[];
  /** What shows that it went well: "core 75 °C". */
  qualityCheck?: string;
  /** Anything else. */
  notes?: string;
  /** A picture. */
  imageUrl?: string;
  /** A film. */
  videoUrl?: string;
}

/** Names one step of a recipe. */
export type StepId = string;

/** What may stand in for a line. */
export interface Substitute {
  /** The ingredient that stands in. */
  ingredientId: IngredientId;
  /** How much of it replaces one of the line's quantity, by the line's unit and basis. */
  ratio: Decimal;
}

/** Why a total is not exact: a food whose value or weight nobody knows. */
export interface ValueGap {
  /** The ingredient's id. */
  ingredientId: string;
  /** The ingredient's name. */
  ingredientName: string;
  /** What is not known about it. */
  reason: GapReason;
}

/** Which weight a number speaks of. */
export type WeightBasis =
  /** As bought, with peel, bone and shell. */
  | "AS_PURCHASED"
  /** Raw and cleaned. */
  | "EDIBLE"
  /** As cooked. */
  | "COOKED"
  ;

/**
 * Calculates what a menu contains for the portion, choices and day in `options`, from the given ingredients alone.
 *
 * Missing values widen a total and never fail the call. A line in an unknown unit does: `quantity.unknown_unit`.
 */
export function calculate(menu: MenuInput, ingredients: IngredientInput[], options: MenuOptionsInput): Nutrition;
/** The latest price of an ingredient on or before a day; absent when nobody quoted one. */
export function latestPrice(ingredient: IngredientInput, day: CivilDate): Price | undefined;
/** Splits an amount by weight into parts of so many decimal places whose sum is the amount itself. */
export function allocate(amount: Money, weights: number[], places: number): Money[];
/** Reads `1 ons`, `2 butir` or `1,5 sdm` in the stated number format. */
export function readQuantity(text: string, format: NumberFormat): Quantity;
