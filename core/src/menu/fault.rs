use crate::error::faults;

faults! {
    /// What can go wrong with a menu.
    MenuError {
        /// A menu breaks limits; every violation is a detail.
        Invalid { count: usize } = Invalid "menu.invalid" "{count} fields of the menu are wrong";
        /// A menu contains itself, directly or through others.
        Cycle { chain: String } = Invalid "menu.cycle" "a menu contains itself: {chain}";
        /// Menus are nested deeper than 32 levels.
        TooDeep { limit: usize } = Invalid "menu.too_deep" "menus are nested deeper than {limit} levels";
        /// A menu resolves to more than 20,000 ingredient lines.
        TooManyLines { limit: usize } = Invalid "menu.too_many_lines" "the menu resolves to more than {limit} ingredient lines";
        /// A line names an ingredient the catalog does not have.
        UnknownIngredient { ingredient: String } = NotFound "menu.unknown_ingredient" "no ingredient `{ingredient}` in the catalog";
        /// A line or call names a menu the catalog does not have.
        UnknownMenu { menu: String } = NotFound "menu.unknown_menu" "no menu `{menu}` in the catalog";
        /// The catalog has an ingredient or menu of this id already.
        DuplicateId { id: String } = Conflict "menu.duplicate_id" "`{id}` is in the catalog already";
        /// A line names neither or both of an ingredient and a menu.
        LineItem { line: String } = Invalid "menu.line_item" "line `{line}` must name an ingredient or a menu, and only one";
        /// A menu is used by weight but its cooked weight is not known.
        CookedWeightMissing { menu: String } = Invalid "menu.cooked_weight_missing" "{menu} is used by weight, but its moisture change is not known and so neither is its cooked weight";
        /// A menu is used in a unit that is neither a mass nor servings.
        MenuUnit { menu: String, unit: String } = Invalid "menu.menu_unit" "{menu} is used in {unit}; a menu is used in a unit of mass or in servings";
        /// A menu used by weight weighs nothing.
        NoWeight { menu: String } = Invalid "menu.no_weight" "{menu} weighs nothing, so no share of it can be taken";
        /// The number of servings is not above zero.
        Servings { menu: String, servings: crate::quantity::Decimal } = Invalid "menu.servings" "{menu}: {servings} servings are not above zero";
        /// The weight of a serving is not above zero.
        ServingSize { menu: String, grams: crate::quantity::Decimal } = Invalid "menu.serving_size" "{menu}: a serving of {grams} g is not above zero";
        /// The moisture change is below -100 percent.
        MoistureChange { menu: String, percent: crate::quantity::Decimal } = Invalid "menu.moisture_change" "{menu}: a moisture change of {percent} percent leaves less than nothing";
        /// The menu has no portion of this key.
        UnknownPortion { menu: String, portion: String } = NotFound "menu.unknown_portion" "{menu} has no portion `{portion}`";
        /// A line counts cooked food by volume, but only the raw food's density or measure is known.
        CookedVolume { ingredient: String, unit: String } = Invalid "menu.cooked_volume" "{ingredient} is given in cooked {unit}, but only what the raw food weighs by volume is known: give grams, or a measure of the cooked food";
        /// Fortification is asked for, but not for which day.
        FortificationDate { ingredient: String } = Invalid "menu.fortification_date" "the fortification of {ingredient} holds on certain days: state the day of service";
        /// More oil is absorbed than poured, or less than none.
        Absorbed { line: String } = Invalid "menu.absorbed" "line `{line}` absorbs more than is poured, or less than nothing";
        /// A choice names a line the menu does not have.
        UnknownLine { menu: String, line: String } = NotFound "menu.unknown_line" "{menu} has no line `{line}`";
        /// A choice names a substitute the line does not list.
        UnknownSubstitute { line: String, ingredient: String } = NotFound "menu.unknown_substitute" "line `{line}` lists no substitute `{ingredient}`";
    }
}
