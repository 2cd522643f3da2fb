//! Instances made from nothing but a seed: foods of a few kinds, dishes of five courses, four audiences.

use super::{COURSES, Dish, Frame, Group, Instance, rounded};

/// What is generated.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recipe {
    pub(crate) days: usize,
    pub(crate) dishes: usize,
    /// How narrow the limits are: 1 is usual, 1.5 leaves two thirds of the room.
    pub(crate) tight: f64,
    pub(crate) seed: u64,
}

const NUTRIENTS: [&str; 14] = [
    "energy_kcal",
    "protein_g",
    "fat_g",
    "carb_g",
    "fibre_g",
    "sodium_mg",
    "calcium_mg",
    "iron_mg",
    "zinc_mg",
    "vit_a_re_ug",
    "vit_c_mg",
    "folate_ug",
    "thiamin_mg",
    "potassium_mg",
];

/// A kind of food: how many there are, what 100 g cost at least and at most, and what they hold on average: the
/// nutrients above without energy.
struct Kind(&'static str, usize, [f64; 2], [f64; 13]);

const CEREAL: Kind =
    Kind("cereal", 40, [1100.0, 2600.0], [7.0, 1.5, 60.0, 2.0, 8.0, 18.0, 1.6, 1.4, 1.0, 1.0, 22.0, 0.18, 140.0]);
const POULTRY: Kind =
    Kind("poultry", 14, [3400.0, 6200.0], [20.0, 9.0, 0.3, 0.0, 75.0, 12.0, 1.2, 1.7, 28.0, 2.0, 7.0, 0.08, 240.0]);
const BEEF: Kind =
    Kind("beef", 12, [9500.0, 14500.0], [22.0, 11.0, 0.3, 0.0, 65.0, 10.0, 2.6, 4.6, 6.0, 1.5, 5.0, 0.08, 320.0]);
const FISH: Kind =
    Kind("fish", 30, [2800.0, 7400.0], [18.0, 5.0, 0.8, 0.0, 85.0, 48.0, 1.2, 0.9, 38.0, 0.5, 5.0, 0.08, 330.0]);
const EGG: Kind =
    Kind("egg", 8, [2600.0, 3400.0], [12.0, 11.0, 1.0, 0.0, 140.0, 55.0, 2.0, 1.3, 165.0, 0.5, 46.0, 0.07, 135.0]);
const SOY: Kind =
    Kind("soy", 18, [1200.0, 2300.0], [14.0, 8.0, 8.0, 1.8, 12.0, 155.0, 3.0, 1.6, 2.0, 5.0, 42.0, 0.1, 235.0]);
const LEGUME: Kind =
    Kind("legume", 18, [1800.0, 3900.0], [16.0, 5.0, 36.0, 7.0, 12.0, 85.0, 4.0, 2.1, 5.0, 6.0, 150.0, 0.4, 690.0]);
const LEAFY: Kind =
    Kind("leafy", 40, [600.0, 2000.0], [3.0, 0.5, 5.0, 3.0, 30.0, 115.0, 2.5, 0.4, 360.0, 45.0, 95.0, 0.08, 350.0]);
const ROOT: Kind =
    Kind("root", 20, [800.0, 2200.0], [1.4, 0.3, 13.0, 2.7, 35.0, 30.0, 0.8, 0.3, 155.0, 11.0, 21.0, 0.06, 320.0]);
const FRUITING: Kind =
    Kind("fruiting", 26, [700.0, 3000.0], [1.6, 0.3, 6.0, 2.2, 10.0, 23.0, 0.6, 0.3, 75.0, 21.0, 26.0, 0.05, 230.0]);
const FRUIT: Kind =
    Kind("fruit", 44, [900.0, 4000.0], [1.0, 0.5, 15.0, 2.6, 3.0, 15.0, 0.4, 0.1, 36.0, 29.0, 19.0, 0.04, 190.0]);
const OIL: Kind =
    Kind("oil", 10, [1500.0, 4500.0], [0.3, 92.0, 0.2, 0.0, 5.0, 3.0, 0.1, 0.0, 20.0, 0.0, 0.0, 0.0, 3.0]);
const SEASONING: Kind = Kind(
    "seasoning",
    50,
    [2000.0, 11000.0],
    [6.0, 4.0, 26.0, 8.0, 300.0, 95.0, 3.6, 0.9, 62.0, 15.0, 31.0, 0.1, 500.0],
);

const KINDS: [&Kind; 13] =
    [&CEREAL, &POULTRY, &BEEF, &FISH, &EGG, &SOY, &LEGUME, &LEAFY, &ROOT, &FRUITING, &FRUIT, &OIL, &SEASONING];

/// Audiences: name, and portion of each course.
const AUDIENCES: [(&str, [f64; 5]); 4] = [
    ("preschool", [0.55, 0.7, 0.65, 0.6, 0.75]),
    ("lower", [0.8, 0.85, 0.85, 0.85, 0.9]),
    ("upper", [1.0; 5]),
    ("secondary", [1.25, 1.15, 1.15, 1.1, 1.0]),
];

/// Limits as parts of the mean of all dishes, before they are narrowed.
type Limits = &'static [(&'static str, Option<f64>, Option<f64>)];
const DAILY: Limits = &[
    ("energy_kcal", Some(0.9), Some(1.1)),
    ("protein_g", Some(0.85), Some(1.4)),
    ("fat_g", Some(0.55), Some(1.25)),
    ("carb_g", Some(0.8), Some(1.25)),
    ("sodium_mg", None, Some(1.5)),
];
const WEEKLY: Limits = &[
    ("energy_kcal", Some(0.95), Some(1.05)),
    ("protein_g", Some(0.95), Some(1.25)),
    ("fibre_g", Some(0.9), None),
    ("calcium_mg", Some(0.9), None),
    ("iron_mg", Some(0.9), None),
    ("zinc_mg", Some(0.85), None),
    ("vit_a_re_ug", Some(0.8), None),
    ("vit_c_mg", Some(0.85), None),
    ("folate_ug", Some(0.85), None),
    ("thiamin_mg", Some(0.85), None),
    ("sodium_mg", None, Some(1.2)),
    ("potassium_mg", Some(0.9), None),
];

/// SplitMix64 (Steele et al. 2014).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub(crate) fn within(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.roll()
    }

    fn below(&mut self, count: usize) -> usize {
        (self.roll() * count as f64) as usize
    }

    fn odds(&mut self, of: f64) -> bool {
        self.roll() < of
    }
}

struct Food {
    /// What 1 g holds and costs.
    values: [f64; 14],
    price: f64,
}

/// A dish as it is put together.
#[derive(Default)]
struct Pot {
    values: [f64; 14],
    cost: f64,
    vegetables: Vec<String>,
}

struct Larder {
    dice: Dice,
    foods: Vec<Vec<Food>>,
}

impl Larder {
    fn new(seed: u64) -> Self {
        let mut dice = Dice(seed);
        let foods = KINDS.map(|kind| (0..kind.1).map(|_| food(kind, &mut dice)).collect());
        Self { dice, foods: foods.into() }
    }

    fn add(&mut self, pot: &mut Pot, kind: &Kind, low: f64, high: f64) {
        let Some(foods) = KINDS.iter().position(|own| own.0 == kind.0).and_then(|place| self.foods.get(place)) else {
            return;
        };
        let (number, grams) = (self.dice.below(foods.len()), self.dice.within(low, high));
        let Some(food) = foods.get(number) else { return };
        for (all, own) in pot.values.iter_mut().zip(food.values) {
            *all += own * grams;
        }
        pot.cost += food.price * grams;
        if ["leafy", "root", "fruiting"].contains(&kind.0) && grams >= 10.0 {
            pot.vegetables.push(format!("{}-{}", kind.0, number % 8));
        }
    }

    fn dish(&mut self, course: usize, number: usize) -> (Pot, Option<String>) {
        let mut pot = Pot::default();
        let mut protein = None;
        match course {
            0 => {
                self.add(&mut pot, &CEREAL, 65.0, 95.0);
                if self.dice.odds(0.3) {
                    self.add(&mut pot, &ROOT, 10.0, 30.0);
                }
            }
            1 => {
                let main = [&POULTRY, &BEEF, &FISH, &EGG, &FISH, &POULTRY][number % 6];
                self.add(&mut pot, main, 45.0, 70.0);
                self.add(&mut pot, &OIL, 3.0, 8.0);
                self.add(&mut pot, &SEASONING, 4.0, 16.0);
                let kind = if main.0 == "fish" { format!("fish-{}", number % 3) } else { main.0.to_owned() };
                protein = Some(kind);
            }
            2 => {
                let main = if number.is_multiple_of(3) { &LEGUME } else { &SOY };
                self.add(&mut pot, main, 25.0, 50.0);
                self.add(&mut pot, &OIL, 2.0, 6.0);
                self.add(&mut pot, &SEASONING, 3.0, 10.0);
                protein = Some(main.0.to_owned());
            }
            3 => {
                self.add(&mut pot, &LEAFY, 30.0, 60.0);
                if self.dice.odds(0.3) {
                    self.add(&mut pot, &LEAFY, 30.0, 60.0);
                }
                self.add(&mut pot, &FRUITING, 10.0, 30.0);
                if self.dice.odds(0.6) {
                    self.add(&mut pot, &ROOT, 10.0, 30.0);
                }
                self.add(&mut pot, &SEASONING, 3.0, 10.0);
                self.add(&mut pot, &OIL, 1.0, 4.0);
            }
            _ => {
                self.add(&mut pot, &FRUIT, 60.0, 120.0);
                if self.dice.odds(0.25) {
                    self.add(&mut pot, &FRUIT, 60.0, 120.0);
                }
            }
        }
        (pot, protein)
    }
}

fn food(kind: &Kind, dice: &mut Dice) -> Food {
    let mut values = [0.0; 14];
    for (place, (own, usual)) in values.iter_mut().skip(1).zip(kind.3).enumerate() {
        // What makes up the food varies less than its traces, of which some are not in any table.
        *own = match place {
            0..3 => usual * dice.within(0.7, 1.3),
            _ if dice.odds(0.1) => 0.0,
            _ => usual * dice.within(0.4, 1.6) * dice.within(0.6, 1.4),
        } / 100.0;
    }
    let [energy, protein, fat, carbohydrate, ..] = &mut values;
    *energy = 4.0 * *protein + 9.0 * *fat + 4.0 * *carbohydrate;
    Food { values, price: dice.within(kind.2[0], kind.2[1]) / 100.0 }
}

impl Instance {
    /// The same recipe makes the same instance. Whether it has a plan is not known; where the last week is short, it has
    /// none, as one or two days do not hold six kinds of vegetables.
    pub(crate) fn generate(recipe: Recipe) -> Self {
        let mut larder = Larder::new(recipe.seed);
        let (mut dishes, mut dish_nutrients, mut dish_cost) = (Vec::new(), Vec::new(), Vec::new());
        for number in 0..recipe.dishes {
            let course = number % COURSES.len();
            let (pot, main_protein) = larder.dish(course, number / COURSES.len());
            let (id, veg_types) = (format!("{course}-{number:04}"), pot.vegetables);
            dishes.push(Dish { id, course, main_protein, veg_types });
            dish_nutrients.push(pot.values.map(rounded).to_vec());
            dish_cost.push(pot.cost.round());
        }
        // The mean dish of every course is what everything is calibrated on.
        let mean = |course: usize, of: &dyn Fn(usize) -> f64| {
            let own: Vec<f64> = (0..dishes.len()).filter(|dish| dish % COURSES.len() == course).map(of).collect();
            own.iter().sum::<f64>() / own.len().max(1) as f64
        };
        let value = |dish: usize, place: usize| {
            dish_nutrients.get(dish).and_then(|values: &Vec<f64>| values.get(place)).copied().unwrap_or_default()
        };
        let groups = AUDIENCES.map(|(name, factor)| {
            let target = |place: usize| {
                let part = |(course, factor)| mean(course, &|dish| value(dish, place)) * factor;
                rounded(factor.into_iter().enumerate().map(part).sum())
            };
            let target: Vec<f64> = (0..NUTRIENTS.len()).map(target).collect();
            let limits = |of: Limits| -> Vec<_> {
                let limit = |(name, low, high): &(&str, Option<f64>, Option<f64>)| {
                    let place = NUTRIENTS.iter().position(|own| own == name)?;
                    let narrowed = |part: f64| Some(rounded(target.get(place)? * (1.0 + (part - 1.0) / recipe.tight)));
                    Some((place, low.and_then(narrowed), high.and_then(narrowed)))
                };
                of.iter().filter_map(limit).collect()
            };
            let (daily, weekly) = (limits(DAILY), limits(WEEKLY));
            Group { name: name.to_owned(), factor: factor.to_vec(), target, daily, weekly }
        });
        let cost = |course| mean(course, &|dish| dish_cost.get(dish).copied().unwrap_or_default());
        let cost: f64 = (0..COURSES.len()).map(cost).sum();
        let plan = Frame {
            days: recipe.days,
            week: 5,
            no_repeat_window: 5,
            max_uses: u32::try_from(recipe.days.div_ceil(10)).unwrap_or(u32::MAX),
            min_veg_types_per_week: 6,
            budget_day: (cost * 1.15).round(),
            budget_week_mean: (cost * 0.95).round(),
        };
        let (nutrients, groups) = (NUTRIENTS.map(str::to_owned).into(), groups.into());
        Self { format: super::format(), nutrients, dishes, dish_nutrients, dish_cost, groups, plan }
    }
}
