import { formatMoneyRange } from "gizi/kitchen";
import { useCostCalculator, useNutritionCalculator } from "gizi/react";
import type { Bounds } from "gizi/records";

const SHOWN = [
  ["energy_kcal", "Energy", "kcal"], ["protein_g", "Protein", "g"], ["fat_g", "Fat", "g"], ["carbohydrate_g", "Carbohydrate", "g"],
  ["fibre_g", "Fibre", "g"], ["iron_mg", "Iron", "mg"], ["calcium_mg", "Calcium", "mg"], ["sodium_mg", "Sodium", "mg"],
] as const;

/** What one serving contains and costs. What is not known is a range, never nought. */
export function Figures({ menuId }: { menuId: string }) {
  const { nutrition, error, isOutdated } = useNutritionCalculator(menuId);
  const { cost, error: costError } = useCostCalculator(menuId);
  const serving = (key: string) => nutrition?.totals.find((total) => total.nutrient === key)?.serving;
  return (
    <section aria-labelledby="figures" aria-busy={isOutdated}>
      <h2 id="figures">One serving</h2>
      {(error ?? costError) && <p role="alert">{(error ?? costError)?.message}</p>}
      {cost && (
        <p className="cost" role="status">
          Costs <strong>{formatMoneyRange(cost.serving.atLeast, cost.serving.atMost, "EN")}</strong>
          {!cost.complete && ` · without a price: ${cost.missing.length}`}
        </p>
      )}
      <table>
        <caption>Nutrition of one serving</caption>
        <thead>
          <tr><th scope="col">Nutrient</th><th scope="col">Amount</th></tr>
        </thead>
        <tbody>
          {SHOWN.map(([key, name, unit]) => (
            <tr key={key}><th scope="row">{name}</th><td>{range(serving(key), unit)}</td></tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function range(bounds: Bounds | undefined, unit: string): string {
  if (!bounds) return "not known";
  const text = (amount: number) => amount.toLocaleString("en", { maximumSignificantDigits: 3, useGrouping: false });
  const [low, high] = [text(bounds.low), bounds.high === undefined ? undefined : text(bounds.high)];
  if (high === undefined) return `${low} ${unit} or more`;
  return low === high ? `${low} ${unit}` : `${low} – ${high} ${unit}`;
}
