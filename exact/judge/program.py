"""A planning problem as a mixed-integer program, built from its JSON alone and solved by HiGHS.

It shares no code with gizi: it is written from what the records say of themselves. A dish in a slot on a day is a
variable of 0 or 1; advice has a slack that its price is paid for.
"""

import highspy
import math

# What holds at a limit is inclusive, within this part of it.
HAIR = 1e-9
FREE = math.inf


class Program:
    """Columns and rows as they are found."""

    def __init__(self):
        self.cost, self.low, self.high, self.whole = [], [], [], []
        self.rows = []

    def column(self, cost, low=0.0, high=FREE, whole=False):
        for own, value in zip((self.cost, self.low, self.high, self.whole), (cost, low, high, whole)):
            own.append(value)
        return len(self.cost) - 1

    def row(self, terms, low=-FREE, high=FREE):
        together = {}
        for column, value in terms:
            together[column] = together.get(column, 0.0) + value
        self.rows.append((low, high, together))

    def solve(self, whole=True):
        """The least objective, and of what each column is; None where nothing holds to every row."""
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self.cost), len(self.rows)
        lp.col_cost_, lp.col_lower_, lp.col_upper_ = self.cost, self.low, self.high
        lp.row_lower_ = [row[0] for row in self.rows]
        lp.row_upper_ = [row[1] for row in self.rows]
        starts, index, value = [0], [], []
        for _, _, terms in self.rows:
            index.extend(terms.keys())
            value.extend(terms.values())
            starts.append(len(index))
        matrix = lp.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        matrix.start_, matrix.index_, matrix.value_ = starts, index, value
        if whole:
            kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
            lp.integrality_ = [kinds[own] for own in self.whole]
        solver = highspy.Highs()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        solver.setOptionValue("primal_feasibility_tolerance", 1e-9)
        solver.setOptionValue("dual_feasibility_tolerance", 1e-9)
        solver.setOptionValue("mip_feasibility_tolerance", 1e-9)
        solver.setOptionValue("mip_rel_gap", 0.0)
        solver.setOptionValue("mip_abs_gap", 1e-9)
        if solver.passModel(lp) == highspy.HighsStatus.kError:
            raise RuntimeError("HiGHS does not take the model")
        solver.run()
        status = solver.getModelStatus()
        if status == highspy.HighsModelStatus.kOptimal:
            return solver.getInfo().objective_function_value, list(solver.getSolution().col_value)
        # Every column has ends where it has a price, so nothing is without bounds.
        nothing = (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible)
        if status in nothing:
            return None
        raise RuntimeError(f"HiGHS ends with {solver.modelStatusToString(status)}")


class Plan:
    """The program of a problem and where its dishes stand in it."""

    def __init__(self, problem, aim=True, fixed=None):
        """With `aim` what is wished, without it only what is required; `fixed` are the choices of one plan."""
        self.problem, self.program = problem, Program()
        if problem.get("then") or any(own.get("choices") for own in problem.get("audiences", [])):
            raise RuntimeError("no word of later levels or of chosen portions")
        self.days = problem["days"]
        self.slots = [slot_of(slot) for slot in problem["slots"]]
        self.dishes = {dish["menuId"]: dish for dish in problem["dishes"]}
        self.values = {
            (menu, value["nutrient"]): value for menu, dish in self.dishes.items() for value in dish.get("values", [])
        }
        self.factors = {
            own["audience"]: {slot_of(portion["slot"]): portion["factor"] for portion in own.get("portions", [])}
            for own in problem.get("audiences", [])
        }
        self.left_out = self.find_left_out()
        self.served = {}
        self.empty = False
        fixed = None if fixed is None else {key_of(choice) for choice in fixed}
        for key in self.cells():
            places = [(*key, menu) for menu in self.allowed(*key)]
            if fixed is not None:
                places = [place for place in places if place in fixed]
            self.empty |= not places
            for place in places:
                self.served[place] = self.program.column(0.0, 0.0, 1.0, whole=True)
            self.program.row([(self.served[place], 1.0) for place in places], 1.0, 1.0)
        for rule in problem.get("rules", []):
            if rule["severity"] == "REQUIRED" or aim and rule["severity"] == "ADVISORY":
                self.add(rule)
        for objective in problem["objective"] if aim else []:
            self.wish(objective)

    def solve(self, whole=True):
        return None if self.empty else self.program.solve(whole)

    def cells(self):
        return [(day["date"], slot) for day in self.days for slot in self.slots]

    def find_left_out(self):
        """Dishes that a required limit cannot be judged with, by rule and nutrient."""
        found = set()
        for rule in self.problem.get("rules", []):
            demand = rule["demand"]
            asked = []
            if rule["severity"] == "REQUIRED" and demand["kind"] == "NUTRIENT" and demand["max"] is not None:
                asked.append(demand["nutrient"])
            if rule["severity"] == "REQUIRED" and demand["kind"] == "ENERGY_SHARE":
                if demand["max"] is not None:
                    asked.append(demand["nutrient"])
                if demand["min"] is not None:
                    asked.append(demand["energy"])
            for nutrient in asked:
                for menu in self.dishes:
                    if self.values.get((menu, nutrient), {}).get("high") is None:
                        found.add((menu, rule["id"], nutrient))
        return found

    def allowed(self, date, slot):
        for lock in self.problem.get("locks", []):
            if lock["date"] == date and slot_of(lock["slot"]) == slot:
                return [lock["menuId"]]
        out = {menu for menu, _, _ in self.left_out}
        for own in self.problem.get("forbidden", []):
            if own.get("date") in (None, date) and (own.get("slot") is None or slot_of(own["slot"]) == slot):
                out.add(own["menuId"])
        fits = [menu for menu, dish in self.dishes.items() if slot in [slot_of(own) for own in dish["slots"]]]
        return [menu for menu in fits if menu not in out]

    def groups(self, period):
        """The days that a mean is taken over."""
        if period == "DAY":
            return [[day["date"]] for day in self.days]
        if period == "PLAN":
            return [[day["date"] for day in self.days]]
        weeks = {}
        for day in self.days:
            weeks.setdefault(day["week"], []).append(day["date"])
        return list(weeks.values())

    def runs(self, window):
        dates = [day["date"] for day in self.days]
        width = len(dates) if window is None else min(window, len(dates))
        return [dates[first : first + width] for first in range(len(dates) - width + 1)]

    def portion(self, audience, slot):
        return 1.0 if audience is None else self.factors[audience].get(slot, 1.0)

    def end(self, menu, nutrient, upper):
        """What a dish holds. A most is judged by what is known where nobody knows the upper end."""
        value = self.values.get((menu, nutrient))
        if value is None:
            return 0.0
        return value["high"] if upper and value.get("high") is not None else value["low"]

    def cost(self, menu, date):
        dish = self.dishes[menu]
        later = [own["cost"] for own in dish.get("costs", []) if own["from"] <= date]
        return float(later[-1] if later else dish["cost"])

    def mean(self, dates, of):
        """The mean over days of what is served."""
        return [
            (column, of(menu, slot, date) / len(dates))
            for (date, slot, menu), column in self.served.items()
            if date in dates
        ]

    def hold(self, rule, terms, low, high, unit, share=1.0):
        """Terms lie between limits, or the price of what they lack is paid by the unit."""
        if rule["severity"] == "ADVISORY":
            for sign, limit in ((1.0, low), (-1.0, high)):
                if limit is not None:
                    lack = self.program.column(rule["price"] * share / unit)
                    self.program.row([(own, sign * value) for own, value in terms] + [(lack, 1.0)], sign * limit)
            return
        self.program.row(terms, -FREE if low is None else low, FREE if high is None else high)

    def add(self, rule):
        demand, kind = rule["demand"], rule["demand"]["kind"]
        of_day = 1.0 / len(self.days) if demand.get("period") == "DAY" else 1.0
        below = lambda limit: None if limit is None else limit - HAIR * abs(limit)
        above = lambda limit: None if limit is None else limit + HAIR * abs(limit)
        if kind == "NUTRIENT":
            # The whole of the limit; of a band, of its most.
            unit = abs(demand["max"] if demand["max"] is not None else demand["min"]) or 1.0
            for upper, low, high in ((False, demand["min"], None), (True, None, demand["max"])):
                if low is None and high is None:
                    continue
                of = lambda menu, slot, _: self.end(menu, demand["nutrient"], upper) * self.portion(
                    demand["audience"], slot
                )
                for dates in self.groups(demand["period"]):
                    self.hold(rule, self.mean(dates, of), below(low), above(high), unit, of_day)
        elif kind == "ENERGY_SHARE":
            for upper, share in ((False, demand["min"]), (True, demand["max"])):
                if share is None:
                    continue
                # A hair beyond the share is still the share.
                edge = share * (1.0 + HAIR if upper else 1.0 - HAIR)

                def of(menu, slot, _, share=edge, upper=upper):
                    part = self.end(menu, demand["nutrient"], upper) * demand["kcalPerGram"]
                    energy = self.end(menu, demand["energy"], not upper)
                    return (part - share * energy) * self.portion(demand["audience"], slot)

                # The dish that moves the share most is its unit.
                every = [
                    abs(of(menu, slot_of(slot), None)) for menu, dish in self.dishes.items() for slot in dish["slots"]
                ]
                unit = max([1e-9, *every])
                for dates in self.groups(demand["period"]):
                    low, high = (None, 0.0) if upper else (0.0, None)
                    self.hold(rule, self.mean(dates, of), low, high, unit, of_day)
        elif kind == "BUDGET":
            most = float(demand["max"])
            # What is required holds whatever happens to prices.
            scenarios = self.problem.get("scenarios", []) if rule["severity"] == "REQUIRED" else []
            for more in [{}, *({own["menuId"]: float(own["more"]) for own in it["costs"]} for it in scenarios)]:
                of = lambda menu, slot, date: (self.cost(menu, date) + more.get(menu, 0.0)) * self.portion(
                    demand["audience"], slot
                )
                for dates in self.groups(demand["period"]):
                    self.hold(rule, self.mean(dates, of), None, above(most), abs(most) or 1.0, of_day)
        elif kind == "DISH_STOCK":
            self.stock(rule, demand)
        elif kind == "DISH_USES":
            for menu in self.dishes:
                for dates in self.runs(demand["window"]):
                    self.hold(rule, self.count(dates, None, {menu}), None, demand["max"], 1.0)
        elif kind == "TRAIT_USES":
            # No run of so many days lies in the plan, so nothing is asked of one.
            least = demand["min"]
            if demand["window"] is not None and demand["window"] > len(self.days):
                least = None
            for value in self.kinds(demand["traitKind"]):
                if demand["value"] not in (None, value):
                    continue
                for dates in self.runs(demand["window"]):
                    terms = self.count(dates, demand["slot"], self.of_trait(demand["traitKind"], value))
                    self.hold(rule, terms, least, demand["max"], 1.0)
        elif kind == "VARIETY":
            for dates in self.groups("WEEK"):
                seen = []
                for value in self.kinds(demand["traitKind"]):
                    occurs = self.program.column(0.0, 0.0, 1.0)
                    terms = self.count(dates, demand["slot"], self.of_trait(demand["traitKind"], value))
                    self.program.row([(own, -number) for own, number in terms] + [(occurs, 1.0)], -FREE, 0.0)
                    seen.append((occurs, 1.0))
                self.hold(rule, seen, demand["min"], None, 1.0)
        else:
            raise RuntimeError(f"no word of rules that say {kind}")

    def stock(self, rule, demand):
        dates = [
            day["date"]
            for day in self.days
            if (demand.get("from") or "") <= day["date"] <= (demand.get("until") or "9999")
        ]
        heads = lambda slot: sum(
            own["heads"] * self.portion(own["audience"], slot) for own in self.problem["audiences"]
        )
        people = lambda slot: heads(slot) if self.problem.get("audiences") else 1.0
        terms = [
            (column, people(slot))
            for (date, slot, menu), column in self.served.items()
            if date in dates and menu == demand["menuId"]
        ]
        most = demand["max"]
        self.hold(rule, terms, None, most + HAIR * most, most or 1.0)

    def kinds(self, kind):
        return sorted({own["value"] for dish in self.dishes.values() for own in dish["traits"] if own["kind"] == kind})

    def of_trait(self, kind, value):
        wanted = {"kind": kind, "value": value}
        return {menu for menu, dish in self.dishes.items() if wanted in dish["traits"]}

    def count(self, dates, slot, menus):
        only = None if slot is None else slot_of(slot)
        return [
            (column, 1.0)
            for (date, slot, menu), column in self.served.items()
            if date in dates and menu in menus and only in (None, slot)
        ]

    def wish(self, objective):
        kind, days, cost = objective["kind"], len(self.days), self.program.cost
        if kind == "COST":
            for (date, _, menu), column in self.served.items():
                cost[column] += self.cost(menu, date) / days
        elif kind == "COST_PER_HEAD":
            heads = {own["audience"]: own["heads"] for own in self.problem["audiences"]}
            for (date, slot, menu), column in self.served.items():
                portions = sum(number * self.portion(own, slot) for own, number in heads.items())
                cost[column] += self.cost(menu, date) * portions / sum(heads.values()) / days
        elif kind == "AVOID":
            first, last = objective.get("from") or "", objective.get("until") or "9999"
            for (date, _, menu), column in self.served.items():
                if menu == objective["menuId"] and first <= date <= last:
                    cost[column] += objective["weight"] / days
        elif kind == "CHANGES":
            earlier = {key_of(choice)[:2]: choice["menuId"] for choice in objective["from"]}
            for (date, slot, menu), column in self.served.items():
                if earlier.get((date, slot), menu) != menu:
                    cost[column] += objective["weight"]
        elif kind == "AMOUNT":
            upper = objective["weight"] > 0
            for (_, slot, menu), column in self.served.items():
                held = self.end(menu, objective["nutrient"], upper) * self.portion(objective["audience"], slot)
                cost[column] += objective["weight"] * held / days
        elif kind == "DEVIATION":
            target, price = objective["target"], objective["weight"] / objective["target"] / days
            for date in (day["date"] for day in self.days):
                of = lambda menu, slot, _: self.end(menu, objective["nutrient"], False) * self.portion(
                    objective["audience"], slot
                )
                terms = self.mean([date], of)
                off = self.program.column(price)
                self.program.row(terms + [(off, 1.0)], target)
                self.program.row(terms + [(off, -1.0)], -FREE, target)
        else:
            raise RuntimeError(f"no word of objectives that say {kind}")


def slot_of(slot):
    return (slot["mealType"], slot["course"])


def key_of(choice):
    return (choice["date"], slot_of(choice["slot"]), choice["menuId"])


def only(problem, rules):
    """The problem with some of its rules, by name."""
    return {**problem, "rules": [rule for rule in problem["rules"] if rule["id"] in rules]}


def loosened(problem, name, least, most):
    """The problem whose rule of a name gives way by so much at its least and its most."""

    def loose(rule):
        if rule["id"] != name:
            return rule
        demand = dict(rule["demand"])
        for side, by in (("min", -least), ("max", most)):
            if demand.get(side) is not None:
                demand[side] = float(demand[side]) + by
        return {**rule, "demand": demand}

    return {**problem, "rules": [loose(rule) for rule in problem["rules"]]}


def ways(rule, by):
    """How a rule may give way by so much in all: at one side, or at both in parts."""
    if None in (rule["demand"].get("min"), rule["demand"].get("max")):
        return [(by, by)]
    return [(by * part / 4, by * (4 - part) / 4) for part in range(5)]
