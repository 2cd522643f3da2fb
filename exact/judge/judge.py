"""Holds what gizi answers to small planning problems against HiGHS.

judge.py ANSWERS: lines as `plan_answers` writes them. Exits with 1 at anything that is not so.
"""

import collections
import json
import sys
from program import FREE, Plan, Program, loosened, only, ways

# Objectives are of the size of tens, and added up in another order.
NEAR = 1e-6


def near(a, b):
    return abs(a - b) <= NEAR * max(1.0, abs(a), abs(b))


class Judge:
    def __init__(self):
        self.seen = collections.Counter()
        self.wrong = []

    def judge(self, number, line):
        problem, answer = line["problem"], line["answer"]

        def held(what, so):
            self.seen[what] += 1
            if not so:
                self.wrong.append(f"problem {number}: not so: {what}")

        plan = Plan(problem)
        if answer is None:
            held("an error is an empty slot", line["error"] == "plan_problem.empty_slot" and plan.empty)
            return
        best = plan.solve()
        best = None if best is None else best[0]
        self.seen["problems with a plan" if best is not None else "problems without a plan"] += 1
        named = {(own["menuId"], own["rule"], own["nutrient"]) for own in answer["proved"]["leftOut"]}
        held("the dishes left out are those that cannot be judged", named == plan.left_out)
        for name in ("searched", "proved"):
            self.outcome(held, problem, answer[name], best, name)
        self.bound(held, answer["bound"], best)
        "program" in answer and self.program(held, answer["program"], best)
        if answer["clash"] is not None:
            self.clash(held, problem, answer["clash"]["rules"])

    def outcome(self, held, problem, outcome, best, name):
        objective, result = outcome["objective"], outcome["result"]
        self.seen[f"{name}: {result}"] += 1
        if objective is not None:
            own = Plan(problem, fixed=outcome["choices"]).solve()
            held("a plan holds to every required rule", own is not None)
            held("a plan's objective is as told", own is not None and near(own[0], objective))
            held("no plan is better than the best", best is not None and objective >= best - NEAR * max(1.0, abs(best)))
            if best is not None:
                self.seen[f"{name}: the best"] += near(objective, best)
            broken = {own["rule"] for own in outcome["broken"]}
            advice = {rule["id"] for rule in problem["rules"] if rule["severity"] == "ADVISORY"}
            held("only advice is broken", broken <= advice)
        if result == "OPTIMAL":
            held("an optimal plan is the best", best is not None and near(objective, best))
        if result == "INFEASIBLE":
            held("what is infeasible has no plan", best is None)
        if outcome["bound"] is not None:
            bound = outcome["bound"]
            held("a proved bound is below the best", best is None or bound <= best + NEAR * max(1.0, abs(best)))

    def bound(self, held, bound, best):
        if bound["kind"] == "INFEASIBLE":
            held("what the linear program proves impossible has no plan", best is None)
        if bound["kind"] == "AT_LEAST" and best is not None:
            least = bound["objective"]
            held("the linear program's bound is below the best", least <= best + NEAR * max(1.0, abs(best)))

    def program(self, held, told, best):
        """What gizi hands to other solvers has the same best plan."""
        program = Program()
        for column in told["columns"]:
            high = FREE if column["high"] is None else column["high"]
            program.column(column["cost"], 0.0, high, whole=column["choice"] is not None)
        for row in told["rows"]:
            low, high = (-FREE if row["low"] is None else row["low"]), (FREE if row["high"] is None else row["high"])
            program.row([(term["column"], term["value"]) for term in row["terms"]], low, high)
        own = program.solve()
        same = (own is None) == (best is None) and (best is None or near(own[0], best))
        held("the program for other solvers has the same best", same)

    def clash(self, held, problem, clash):
        names = [way["rule"] for way in clash]
        rules = {rule["id"]: rule for rule in problem["rules"]}
        feasible = lambda own, whole=True: Plan(own, aim=False).solve(whole) is not None
        held("rules that clash have no plan", not feasible(only(problem, names)))
        self.seen[f"clashes of {len(names)}"] += 1
        for way in clash:
            name, least = way["rule"], way["atLeast"]
            rest = only(problem, [other for other in names if other != name])
            held("a clash without any one of its rules has a plan", feasible(rest))

            def enough(by, whole):
                return any(feasible(loosened(problem, name, *sides), whole) for sides in ways(rules[name], by))

            if least is None:
                held("a rule that cannot help alone cannot", not enough(1e5, whole=True))
                continue
            short = least * (1.0 - 1e-4) - 1e-6
            held("less than the least relaxation is not enough", short <= 0 or not enough(short, whole=True))
            # Of a band only some ways to give way are tried; of a share the program knows only so much.
            so = enough(least * (1.0 + 1e-4) + 1e-6, whole=False)
            self.seen["least relaxations that are enough for dishes in part" if so else "that are not"] += 1

    def least(self, what, count):
        if self.seen[what] < count:
            self.wrong.append(f"only {self.seen[what]}, not {count}: {what}")


def main():
    judge = Judge()
    lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    for number, line in enumerate(lines):
        judge.judge(number, line)
    for what, count in sorted(judge.seen.items()):
        print(f"{count:6} {what}")
    # Nothing is shown by answers that were hardly ever given.
    share = len(lines)
    judge.least("problems with a plan", share // 4)
    judge.least("problems without a plan", share // 8)
    judge.least("proved: OPTIMAL", share // 8)
    judge.least("proved: FEASIBLE", share // 50)
    judge.least("proved: INFEASIBLE", share // 8)
    judge.least("rules that clash have no plan", share // 8)
    judge.least("clashes of 2", share // 25)
    judge.least("the linear program's bound is below the best", share // 8)
    for wrong in judge.wrong:
        print(wrong, file=sys.stderr)
    sys.exit(1 if judge.wrong or not lines else 0)


if __name__ == "__main__":
    main()
