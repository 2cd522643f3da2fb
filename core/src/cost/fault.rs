use crate::error::faults;
use crate::money::Currency;
use crate::quantity::Decimal;

faults! {
    /// What can go wrong with a cost.
    CostError {
        /// A price, rate, limit or typed-in cost is in another currency than the calculation.
        Currency { what: String, expected: Currency, found: Currency } = Invalid "cost.currency" "{what} is in {found}, the calculation in {expected}";
        /// A price, rate, limit or typed-in cost is below zero.
        Negative { what: String, value: Decimal } = Invalid "cost.negative" "{what} of {value} is below zero";
        /// The average or lowest price is asked for over no days.
        Window { days: u32 } = Invalid "cost.window" "a price window of {days} days holds no price";
        /// A number of servings is not above zero.
        Servings { what: &'static str, servings: Decimal } = Invalid "cost.servings" "{what}: {servings} servings are not above zero";
        /// A price scenario lowers prices by more than 100 percent.
        Percent { scenario: String, percent: Decimal } = Invalid "cost.percent" "{scenario}: a change of {percent} percent leaves less than nothing";
        /// A purchase form is sold in more than 100 packs.
        TooManyPacks { ingredient: String, limit: usize } = Invalid "cost.too_many_packs" "{ingredient} is sold in more than {limit} packs";
        /// A ceiling names no component.
        NoComponents { ceiling: String } = Invalid "cost.no_components" "the ceiling `{ceiling}` names no component";
        /// A ceiling is judged on no serving at all.
        NothingToJudge { ceiling: String } = Invalid "cost.nothing_to_judge" "the ceiling `{ceiling}` has no serving to judge";
        /// A ceiling judges what is used and the cost is of what is bought, or the other way round.
        Basis { ceiling: String, expected: &'static str, found: &'static str } = Invalid "cost.basis" "the ceiling `{ceiling}` judges the cost of what is {expected}, not of what is {found}";
        /// A ceiling holds for one portion size and the cost is of another.
        Portion { ceiling: String, expected: String, found: String } = Invalid "cost.portion" "the ceiling `{ceiling}` holds for the portion `{expected}`, not for `{found}`";
        /// The columns of a roll-up are not of one length.
        Columns { menus: usize, quantities: usize, prices: usize } = Invalid "cost.columns" "the columns differ in length: {menus} menus, {quantities} quantities, {prices} prices";
        /// A roll-up names a menu beyond the number of menus.
        MenuIndex { row: usize, menu: u32, menus: u32 } = Invalid "cost.menu_index" "row {row} names menu {menu} of {menus}";
        /// A roll-up is asked for more than 10,000,000 menus.
        TooManyMenus { menus: u32, limit: u32 } = Invalid "cost.too_many_menus" "{menus} menus are more than {limit}";
        /// A roll-up's numbers have too many decimal places or digits for scaled integers.
        Places { row: usize, value: Decimal } = Invalid "cost.places" "row {row}: {value} does not fit a scaled integer of 18 digits and 9 places";
        /// A roll-up's sum has more digits than an exact decimal holds.
        Overflow { menu: usize } = Invalid "cost.overflow" "the sum of menu {menu} is too large for an exact decimal";
    }
}
