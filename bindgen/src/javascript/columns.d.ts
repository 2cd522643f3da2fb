/** The lines of many menus as typed arrays of one length: {@link r.MenuLines} that do not become text on their way. */
export interface LineColumns {
  /** Which menu, counted from 0. Lines that come menu by menu are added fastest. */
  menu: Uint32Array;
  /** Which food of the table, counted from 0. */
  food: Uint32Array;
  /** Grams raw edible portion, not negative. */
  grams: Float64Array;
}
/** Nutrients of many menus: `low[m * nutrients.length + k]` is nutrient k of menu m, in the nutrient's unit. */
export interface NutrientColumns {
  nutrients: readonly r.NutrientKey[];
  menus: number;
  /** The least each menu can hold. */
  low: Float64Array;
  /** What is not known; absent when every value of the table is, and `low` is exact. */
  gaps?: {
    /** The most each menu can hold: physics bounds the missing values. */
    high: Float64Array;
    /** The share of the edible mass whose value is known, 0 to 1. */
    coverage: Float64Array;
  };
}
/** {@link NutrientTable.sum} with typed arrays both ways: the same numbers to the last bit, the same errors. */
export declare function sumColumns(table: NutrientTable, menus: number, lines: LineColumns): NutrientColumns;
/** {@link r.CostColumns} as typed arrays: quantities and prices are whole numbers below 2^53 in so many decimal places. */
export interface RowColumns {
  menus: number;
  /** The menu of each row, from 0. Rows of one menu side by side are the fastest; any order gives the same sums. */
  menu: Uint32Array;
  quantities: Float64Array;
  /** At most 9. */
  quantityPlaces: number;
  prices: Float64Array;
  /** At most 9. */
  pricePlaces: number;
}
/**
 * {@link rollUp} from typed arrays: the same exact sums, the same errors. A quantity or price that is not whole is the
 * error `bytes.not_whole`.
 */
export declare function rollUpColumns(columns: RowColumns): r.Decimal[];
