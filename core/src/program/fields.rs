//! The tables of a programme's fields. The plan sets no limits for them; these catch a slip of the hand.

use super::relations::{of_audience, of_ceiling, of_holiday, of_program, of_site};
use super::{
    Holiday, NutritionProgram, ProgramAudience, ProgramMeal, ProgramStatus, ProgramType, Site, SpecialDiet, Weekday,
};
use crate::cost::{AudienceHeads, Ceiling, CeilingPeriod, CostBasis, CostComponent};
use crate::ingredient::fields::{ALLERGEN, MONEY};
use crate::menu::MealType;
use crate::menu::fields::{CODE, MAX_PORTIONS};
use crate::validation::{Shape, always_right, choices, record};

/// Most people of an audience, at a site, of a special diet; most portions of a size.
pub(crate) const MAX_HEADS: u32 = 1_000_000;
/// Most special diets of an audience.
pub(crate) const MAX_DIETS: u32 = 50;
/// Most audiences of a programme.
pub(super) const MAX_AUDIENCES: u32 = 50;
/// Most sites of a programme.
const MAX_SITES: u32 = 500;

const HEADS: Shape = Shape::count(0, MAX_HEADS, "");

record! {
    /// A programme.
    PROGRAM: NutritionProgram, also of_program [
        "end_date" "ends_before_start", "feeding_days" "none", "feeding_days" "repeated", "meals" "none",
        "meals.meal_type" "repeated", "audiences.audience" "repeated", "audiences.heads" "fewer_than_at_sites",
        "ceilings.amount" "other_currency", "sites.id" "repeated", "sites.audiences.audience" "unknown_audience",
    ] {
        id: "id", Defaulted, Shape::OwnId;
        program_name: "programName" or "name", Required, Shape::text(3, 100);
        program_code: "programCode", Optional, Shape::Text(CODE);
        program_type: "programType", Required, Shape::Choice(choices::<ProgramType>);
        description: "description", Optional, Shape::text(0, 500);
        standard_id: "standardId", Optional, Shape::Id;
        audiences: "audiences", Defaulted, Shape::List(&Shape::Record(&AUDIENCE), MAX_AUDIENCES);
        start_date: "startDate", Required, Shape::Day;
        end_date: "endDate", Optional, Shape::Day;
        feeding_days: "feedingDays", Required, Shape::List(&Shape::Choice(choices::<Weekday>), 7);
        meals: "meals", Required, Shape::List(&Shape::Record(&MEAL), 10);
        total_budget: "totalBudget", Optional, Shape::Record(&MONEY);
        ceilings: "ceilings", Defaulted, Shape::List(&Shape::Record(&CEILING), MAX_PORTIONS);
        sites: "sites" or "partnerSchools", Defaulted, Shape::List(&Shape::Record(&SITE), MAX_SITES);
        implementation_area: "implementationArea", Optional, Shape::text(1, 200);
        status: "status", Defaulted, Shape::Choice(choices::<ProgramStatus>);
        created_at: "createdAt", Optional, Shape::Moment;
        updated_at: "updatedAt", Optional, Shape::Moment;
        created_by: "createdBy", Optional, Shape::Id;
        updated_by: "updatedBy", Optional, Shape::Id;
        version: "version", Defaulted, Shape::count(0, u32::MAX, "");
    }
}

record! {
    /// An audience of a programme.
    AUDIENCE: ProgramAudience, also of_audience ["special_diets.name" "repeated", "special_diets" "more_than_audience"] {
        audience: "audience", Required, Shape::Id;
        heads: "heads" or "headcount", Required, HEADS;
        special_diets: "specialDiets", Defaulted, Shape::List(&Shape::Record(&SPECIAL_DIET), MAX_DIETS);
    }
}

record! {
    /// People who need another tray.
    SPECIAL_DIET: SpecialDiet {
        name: "name", Required, Shape::text(1, 100);
        heads: "heads", Required, HEADS;
        free_of: "freeOf", Defaulted, Shape::List(&Shape::Text(ALLERGEN), 50);
        vegetarian: "vegetarian", Defaulted, Shape::Flag;
    }
}

record! {
    /// A meal of a programme's day.
    MEAL: ProgramMeal {
        meal_type: "mealType", Required, Shape::Choice(choices::<MealType>);
        service_time: "serviceTime", Optional, Shape::Time;
    }
}

record! {
    /// Days without feeding.
    HOLIDAY: Holiday, also of_holiday ["end_date" "ends_before_start"] {
        name: "name", Required, Shape::text(1, 100);
        date: "date", Required, Shape::Day;
        end_date: "endDate", Optional, Shape::Day;
    }
}

record! {
    /// What one portion may cost.
    CEILING: Ceiling, also of_ceiling ["components" "none"] {
        name: "name", Required, Shape::text(1, 100);
        components: "components", Required, Shape::List(&Shape::Choice(choices::<CostComponent>), 20);
        portion: "portion", Optional, Shape::Id;
        amount: "amount", Required, Shape::Record(&MONEY);
        period: "period", Defaulted, Shape::Choice(choices::<CeilingPeriod>);
        basis: "basis", Defaulted, Shape::Choice(choices::<CostBasis>);
    }
}

record! {
    /// A place the kitchen delivers to.
    SITE: Site, also of_site ["audiences.audience" "repeated"] {
        id: "id", Required, Shape::Id;
        name: "name", Required, Shape::text(1, 100);
        address: "address", Optional, Shape::text(0, 500);
        audiences: "audiences", Defaulted, Shape::List(&Shape::Record(&SITE_AUDIENCE), MAX_AUDIENCES);
    }
}

record! {
    /// People of an audience who are fed at a site.
    SITE_AUDIENCE: AudienceHeads {
        audience: "audience", Required, Shape::Id;
        heads: "heads", Required, HEADS;
    }
}

always_right!(ProgramType, ProgramStatus, Weekday, CostComponent, CeilingPeriod, CostBasis);
