// What the crossing itself takes: a call with nothing in it, a menu that goes in, one that comes back.

import * as gizi from "gizi";
import { compare } from "./measure.mjs";
import { valid } from "./menus.mjs";

const catalog = gizi.Catalog.standard();
const menu = JSON.parse(valid[0]);
catalog.setMenu(gizi.parseMenu(valid[0]).menu);
const text = JSON.stringify(menu);
const exact = gizi.parseMenu(valid[0]).menu;

compare(`The crossing, with a menu of ${text.length} bytes`, "call", 1, {
  "a word in, a word out": () => gizi.FoodCategory.code("CEREAL"),
  "a menu out": () => catalog.menu(exact.id),
  "a menu in": () => catalog.setMenu(exact),
  "a menu in and out, checked": () => gizi.parseMenu(text),
  "JSON.stringify alone": () => JSON.stringify(menu),
  "JSON.parse alone": () => JSON.parse(text),
});
