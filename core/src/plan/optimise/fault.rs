use crate::error::faults;

faults! {
    /// What can be wrong with a problem.
    ProblemError {
        /// There is nothing to plan.
        Nothing { what: &'static str } = Invalid "plan_problem.nothing" "the problem has no {what}";
        /// There is more than can be planned in one problem.
        TooMany { what: &'static str, count: usize, limit: usize } = Invalid "plan_problem.too_many" "{count} {what} are more than {limit}";
        /// Something is listed twice.
        Twice { what: &'static str, name: String } = Invalid "plan_problem.twice" "the {what} {name} is listed twice";
        /// Something is named that the problem does not have.
        Unknown { what: &'static str, name: String } = Invalid "plan_problem.unknown" "the problem has no {what} {name}";
        /// A number is not one that makes sense there.
        Number { what: &'static str, value: f64 } = Invalid "plan_problem.number" "{value} is no {what}";
        /// The least of a limit lies above its most.
        Reversed { min: f64, max: f64 } = Invalid "plan_problem.reversed" "the least, {min}, is above the most, {max}";
        /// Days or weeks are not in order.
        Unordered { date: jiff::civil::Date } = Invalid "plan_problem.unordered" "the days are not in order at {date}";
        /// Nothing may be served in a slot.
        EmptySlot { date: jiff::civil::Date, slot: String, why: String } = Invalid "plan_problem.empty_slot" "nothing may be served on {date} as {slot}{why}";
        /// What is decided may not be chosen.
        ForbiddenLock { menu: String, date: jiff::civil::Date, slot: String } = Invalid "plan_problem.forbidden_lock" "{menu} is decided for {date} as {slot} and is forbidden there";
        /// A dish is decided or chosen that a required limit cannot be judged with.
        Unjudged { rule: String, menu: String, nutrient: String } = Invalid "plan_problem.unjudged" "{rule} cannot be judged with {menu}: nobody knows how much {nutrient} it holds at most";
        /// A plan that is to be explained has an empty slot.
        Unfilled { date: jiff::civil::Date, slot: String } = Invalid "plan_problem.unfilled" "the plan has nothing on {date} as {slot}";
    }
}
