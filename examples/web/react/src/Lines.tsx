import { useState } from "react";
import type { LineQuantity } from "gizi/react";
import type { Menu, MenuIngredient } from "gizi/records";

interface Props {
  menu: Menu;
  error: Error | null;
  onChange: (line: LineQuantity) => void;
}

/** The quantities of a menu, to be changed. */
export function Lines({ menu, error, onChange }: Props) {
  const each = menu.servings === "1" ? "One serving" : `A batch of ${menu.servings} servings`;
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{menu.menuName}</h2>
      <p>{each}</p>
      <ul className="lines">
        {menu.ingredients.map((line) => (
          <li key={line.id}>
            <Line line={line} onChange={onChange} />
          </li>
        ))}
      </ul>
      {error && <p role="alert">That was not changed: {error.message}</p>}
    </section>
  );
}

const AMOUNT = /^\d+(\.\d+)?$/;

/** What is typed stays as it is typed; as soon as it is an amount, the menu has it. */
function Line({ line, onChange }: { line: MenuIngredient; onChange: Props["onChange"] }) {
  const [text, setText] = useState<string>(line.quantity ?? "");
  const isAmount = AMOUNT.test(text) && Number(text) > 0;
  const id = `line-${line.id}`;
  const type = (text: string) => {
    setText(text);
    if (AMOUNT.test(text) && Number(text) > 0) onChange({ lineId: line.id, quantity: text as `${number}` });
  };
  return (
    <>
      <label htmlFor={id}>{nameOf(line)}</label>
      <input id={id} inputMode="decimal" value={text} aria-invalid={!isAmount} aria-describedby={`${id}-unit`}
        onChange={(event) => type(event.target.value.trim().replace(",", "."))} />
      <span id={`${id}-unit`} className="unit">{line.unit}{isAmount ? "" : " · an amount, please"}</span>
    </>
  );
}

const nameOf = (line: MenuIngredient) => {
  const id = line.ingredientId ?? line.componentMenuId ?? line.id;
  return id[0]?.toUpperCase() + id.slice(1).replaceAll("-", " ");
};
