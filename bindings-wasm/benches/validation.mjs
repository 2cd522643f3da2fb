// Menus checked: from JSON text, from objects, one by one and a thousand in a call.

import assert from "node:assert/strict";
import * as gizi from "gizi";
import * as v from "valibot";
import { compare } from "./measure.mjs";
import { aMenu, broken, vMenu, valid, zCompiled, zGuarded, zMenu } from "./menus.mjs";

const every = (menus, accepts) => () => menus.reduce((accepted, menu) => accepted + (accepts(menu) ? 1 : 0), 0);

function contend(job, menus, contenders, accepted) {
  const works = Object.entries(contenders).map(([name, accepts]) => [name, typeof accepts === "function" ? every(menus, accepts) : accepts.all]);
  // Nobody wins by not looking.
  for (const [name, work] of works) if (!name.includes("alone")) assert.equal(work(), accepted, name);
  compare(job, "menu", menus.length, Object.fromEntries(works));
}

const { validate } = gizi.menuSchema["~standard"];
const good = (menus) => () => menus.length - gizi.checkMenus(menus).length;
for (const [kind, menus, accepted] of [["valid", valid, 1000], ["one limit broken in each", broken, 0]]) {
  contend(`1,000 menus as JSON text (${menus[0].length} bytes), ${kind}`, menus, {
    "gizi.parseMenu": (text) => gizi.parseMenu(text).menu,
    "gizi.checkMenus, all in one call": { all: good(menus) },
    "JSON.parse + zod": (text) => zMenu.safeParse(JSON.parse(text)).success,
    "JSON.parse + zod, no `unsafe-eval`": (text) => zGuarded.safeParse(JSON.parse(text)).success,
    "JSON.parse + zod, compiled": (text) => zCompiled.safeParse(JSON.parse(text)).success,
    "JSON.parse + valibot": (text) => v.safeParse(vMenu, JSON.parse(text)).success,
    "JSON.parse + ajv, all errors": (text) => aMenu(JSON.parse(text)),
    "JSON.parse alone": (text) => JSON.parse(text),
  }, accepted);
  const objects = menus.map((text) => JSON.parse(text));
  contend(`The same as objects, ${kind}`, objects, {
    "gizi.menuSchema": (menu) => !validate(menu).issues,
    "gizi.checkMenus, all in one call": { all: good(objects) },
    "zod": (menu) => zMenu.safeParse(menu).success,
    "zod, no `unsafe-eval`": (menu) => zGuarded.safeParse(menu).success,
    "zod, compiled": (menu) => zCompiled.safeParse(menu).success,
    "valibot": (menu) => v.safeParse(vMenu, menu).success,
    "ajv, all errors": (menu) => aMenu(menu),
    "JSON.stringify alone": (menu) => JSON.stringify(menu),
  }, accepted);
}
