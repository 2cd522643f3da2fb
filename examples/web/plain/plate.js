// The page: what is typed becomes a menu, and the menu its nutrition, cost and verdict.
import { load } from "./data.js";

/** Foods, the grams that are laid at first, and of which food group these are how many portions. */
const LINES = [
  ["beras-putih", 75, "staple", 1], ["telur-ayam", 45, "animal_protein", 1], ["tempe", 35, "plant_protein", 1],
  ["bayam", 50, "vegetable", 0.5], ["wortel", 40, "vegetable", 0.5], ["pepaya", 100, "fruit", 1],
];
const AUDIENCES = { tk_paud: "kindergarten", sd_1_3: "school, years 1 to 3", sd_4_6: "school, years 4 to 6", smp: "school, years 7 to 9", sma: "school, years 10 to 12" };
const OUTCOMES = { BALANCED: "Balanced", NOT_BALANCED: "Not yet balanced", UNDETERMINED: "Nobody can tell yet" };
const VERDICTS = { MET: "met", LOW: "too low", HIGH: "too high", UNKNOWN: "not known" };
const FIGURES = ["energy_kcal", "protein_g", "iron_mg"];

const form = document.querySelector("form");
const place = (id) => document.getElementById(id);

/** An element with its text, or with what is in it. */
function made(tag, attributes, ...inside) {
  const element = Object.assign(document.createElement(tag), attributes);
  element.append(...inside);
  return element;
}

const { gizi, catalog, standard, messages, registry } = await load();
const english = (message) => messages.render(message, "EN");
const nutrient = (key) => registry.nutrients().find((one) => one.key === key);

function lay() {
  form.menuName.value = "Nasi, telur, tempe, sayur, pepaya";
  const known = Object.entries(AUDIENCES).filter(([key]) => standard.audiences.some((one) => one.key === key));
  form.audience.replaceChildren(...known.map(([value, name]) => made("option", { value }, name)));
  form.audience.value = "sd_1_3";
  const lines = LINES.map(([id, grams]) => {
    const input = made("input", { name: id, value: grams, inputMode: "decimal", autocomplete: "off" });
    input.setAttribute("aria-describedby", "problems");
    return made("li", {}, made("label", {}, catalog.ingredient(id).name.split(",")[0], input), made("span", { ariaHidden: "true" }, "g"));
  });
  place("lines").replaceChildren(...lines);
}

/** The menu that is typed; numbers stay texts, so that nothing is rounded and nothing guessed. */
const typed = () => ({
  id: "plate",
  menuName: form.menuName.value,
  servings: "1",
  ingredients: LINES.map(([id], at) => ({ id: String(at + 1), ingredientId: id, quantity: form[id].value.trim(), unit: "g" })),
  foodGroupCredits: portions(),
});

/** How many portions of each food group are on the plate: a part of those laid at first. */
function portions() {
  const groups = {};
  for (const [id, grams, group, share] of LINES) {
    // What is no amount is said beside its field.
    const typed = Math.min(Math.max(Number(form[id].value) || 0, 0), 10_000);
    groups[group] = (groups[group] ?? 0) + (share * typed) / grams;
  }
  return Object.entries(groups).map(([component, amount]) => ({ component, amount: amount.toFixed(2) }));
}

/** Shows what is wrong beside the field it is about. Gives the menu if nothing is. */
function checked() {
  const { menu, violations } = gizi.parseMenu(JSON.stringify(typed()));
  const field = (path) => form[LINES[/^ingredients\[(\d+)\]/.exec(path)?.[1]]?.[0] ?? path];
  for (const element of form.elements) element.removeAttribute("aria-invalid");
  for (const { path } of violations) field(path)?.setAttribute("aria-invalid", "true");
  const name = (path) => field(path)?.closest("label").firstChild.textContent.trim() ?? path;
  place("problems").replaceChildren(...violations.map(({ path, words }) => made("p", {}, `${name(path)}: ${english(words)}`)));
  return menu;
}

function figure(name, value) {
  return made("div", {}, made("dt", {}, name), made("dd", {}, value));
}

function price({ serving, complete, missing }) {
  const { known, atLeast } = serving;
  if (complete) return gizi.formatMoney(serving.atMost ?? known ?? atLeast, "EN");
  return `${gizi.formatMoney(atLeast, "EN")} and more: no price of ${missing.map((one) => one.name).join(", ")}`;
}

/** `animal_protein` as people read it. */
const worded = (key) => key[0].toUpperCase() + key.slice(1).replace("_", " ");

function row({ subject, observed, limit, verdict, message }) {
  const of = nutrient(subject);
  const state = verdict.verdict;
  const shown = of ? gizi.formatNutrientBounds(observed, of, "EN") : gizi.formatBounds(observed, limit.unit ?? "", undefined, "EN");
  const badge = made("span", { className: `badge ${state.toLowerCase()}`, title: english(message) }, VERDICTS[state] ?? state.toLowerCase());
  return made("tr", {}, made("th", { scope: "row" }, of?.nameEn ?? worded(subject)), made("td", {}, shown), made("td", {}, limit.unit ? gizi.formatLimits(limit.min, limit.max, limit.unit, undefined, "EN") : ""), made("td", {}, badge));
}

function show() {
  const menu = checked();
  document.querySelector(".result").classList.toggle("stale", !menu);
  if (!menu) return;
  const nutrition = gizi.calculateNutrition(menu, catalog);
  const cost = gizi.calculateCost(menu, catalog, {}, { currency: "IDR", date: "2026-01-12" });
  const report = gizi.validateMenuBalance(menu, catalog, {}, standard, form.audience.value);
  const figures = FIGURES.map((key) => figure(nutrient(key).nameEn, gizi.formatNutrientBounds(gizi.Nutrition.total(nutrition, key).serving, nutrient(key), "EN")));
  place("figures").replaceChildren(figure("Cost of the food", price(cost)), ...figures);
  place("outcome").textContent = OUTCOMES[report.outcome] ?? report.outcome;
  place("outcome").className = report.outcome.toLowerCase();
  place("standard").textContent = `by ${standard.nameEn}, ${standard.edition}`;
  // What is below a limit from above is one sentence.
  const judged = report.findings.filter((one) => one.severity !== "INFO");
  const kept = judged.filter((one) => one.verdict.verdict === "MET" && one.limit.min === undefined);
  place("findings").replaceChildren(...judged.filter((one) => !kept.includes(one)).map(row));
  place("rest").textContent = `${kept.length} limits from above are kept.`;
}

lay();
show();
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
document.querySelector("main").removeAttribute("aria-busy");
