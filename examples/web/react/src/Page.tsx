import { useState } from "react";
import { useMenus, useRealTimeMenu } from "gizi/react";
import { Lines } from "./Lines.js";
import { Verdict } from "./Verdict.js";
import { Figures } from "./Figures.js";

/** A menu is chosen, its quantities are changed, and what it comes to is beside it. */
export function Page() {
  const [menuId, setMenuId] = useState("01-senin");
  const trays = useMenus({ kind: "TRAY", sort: "MENU_CODE", limit: 100 });
  const dishes = useMenus({ kind: "DISH", sort: "MENU_NAME", limit: 100 });
  const menu = useRealTimeMenu(menuId);
  return (
    <main>
      <header>
        <h1>A menu and what it comes to</h1>
        <p>The school kitchen of gizi, wholly in this page: change a quantity, and nutrition, cost and verdict follow.</p>
      </header>
      <p className="choice">
        <label htmlFor="menu">Menu</label>
        <select id="menu" value={menuId} onChange={(event) => setMenuId(event.target.value)}>
          {[{ name: "Trays", menus: trays.menus }, { name: "Dishes", menus: dishes.menus }].map(({ name, menus }) => (
            <optgroup key={name} label={name}>
              {menus?.map((one) => <option key={one.id} value={one.id}>{one.menuName}</option>)}
            </optgroup>
          ))}
        </select>
      </p>
      {menu.error && <p role="alert">{menu.error.message}</p>}
      {menu.data && (
        <div className="columns">
          <Lines key={menuId} menu={menu.data.menu} error={menu.changeError} onChange={menu.updateQuantity} />
          <div>
            <Figures menuId={menuId} />
            <Verdict menuId={menuId} />
          </div>
        </div>
      )}
    </main>
  );
}
