// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** `Menu` with every default of core. */
public operator fun Menu.Companion.invoke(
    id: MenuId = "",
    menuName: String,
    menuCode: String? = null,
    programId: ProgramId? = null,
    kind: MenuKind = MenuKind.DISH,
    mealType: MealType? = null,
    course: Course? = null,
    servings: Decimal = Decimal(1),
    servingSize: Decimal? = null,
    moistureChangePercent: Decimal? = null,
    cookingMethod: CookingMethod? = null,
    preparationTime: UInt = 0u,
    cookingTime: UInt = 0u,
    difficulty: DifficultyLevel? = null,
    description: String? = null,
    instructions: String? = null,
    mainProtein: String? = null,
    colour: String? = null,
    foodGroupCredits: List<FoodGroupCredit> = emptyList(),
    portions: List<Portion> = emptyList(),
    ingredients: List<MenuIngredient> = emptyList(),
    recipeSteps: List<RecipeStep> = emptyList(),
    declaredNutrition: DeclaredNutrition? = null,
    declaredCost: DeclaredCost? = null,
    imageUrl: String? = null,
    imageAlt: String? = null,
    isActive: Boolean = true,
    createdAt: Timestamp? = null,
    updatedAt: Timestamp? = null,
    createdBy: ActorId? = null,
    updatedBy: ActorId? = null,
    version: UInt = 0u,
): Menu = Menu(id, menuName, menuCode, programId, kind, mealType, course, servings, servingSize, moistureChangePercent, cookingMethod, preparationTime, cookingTime, difficulty, description, instructions, mainProtein, colour, foodGroupCredits, portions, ingredients, recipeSteps, declaredNutrition, declaredCost, imageUrl, imageAlt, isActive, createdAt, updatedAt, createdBy, updatedBy, version)

/** `MenuIngredient` with every default of core. */
public operator fun MenuIngredient.Companion.invoke(
    id: LineId = "",
    ingredientId: IngredientId? = null,
    componentMenuId: MenuId? = null,
    quantity: Decimal? = null,
    unit: String = "",
    atMost: Decimal? = null,
    basis: WeightBasis = WeightBasis.EDIBLE,
    ediblePortionPercent: Decimal? = null,
    purchaseFormId: PurchaseFormId? = null,
    yieldFactor: Decimal? = null,
    cookingMethod: CookingMethod? = null,
    retentionCode: UInt? = null,
    lineUse: LineUse = LineUse.EATEN,
    absorbed: Decimal? = null,
    isOptional: Boolean = false,
    substitutes: List<Substitute> = emptyList(),
    portions: List<LinePortion> = emptyList(),
    preparationNotes: String? = null,
): MenuIngredient = MenuIngredient(id, ingredientId, componentMenuId, quantity, unit, atMost, basis, ediblePortionPercent, purchaseFormId, yieldFactor, cookingMethod, retentionCode, lineUse, absorbed, isOptional, substitutes, portions, preparationNotes)

/**
 * A copy under a new id, name and code. It loses nothing of what is cooked and served; it starts inactive, as a
 * record that was never stored: version 0 and no audit stamps.
 */
@Throws(GiziException::class)
public fun Menu.duplicate(id: MenuId, menuName: String, menuCode: String? = null): Menu =
    menuDuplicate(this, id, menuName, menuCode)

/** A line of raw, cleaned ingredient. */
@Throws(GiziException::class)
public fun MenuIngredient.Companion.ingredient(id: String, ingredient: String, quantity: Quantity): MenuIngredient =
    menuIngredientIngredient(id, ingredient, quantity)

/** A line that is another menu, by cooked weight or in servings. */
@Throws(GiziException::class)
public fun MenuIngredient.Companion.menu(id: String, menu: String, quantity: Quantity): MenuIngredient =
    menuIngredientMenu(id, menu, quantity)

/** A line of an ingredient to taste, at most as much as stated. */
@Throws(GiziException::class)
public fun MenuIngredient.Companion.toTaste(id: String, ingredient: String, atMost: Quantity? = null): MenuIngredient =
    menuIngredientToTaste(id, ingredient, atMost)

/** The same line as purchased, edible or cooked weight. */
@Throws(GiziException::class)
public fun MenuIngredient.withBasis(basis: WeightBasis): MenuIngredient =
    menuIngredientWithBasis(this, basis)

/** The reference portion with no optional line. */
@Throws(GiziException::class)
public fun MenuOptions.Companion.reference(): MenuOptions =
    menuOptionsReference()

/** One portion size. */
@Throws(GiziException::class)
public fun MenuOptions.Companion.ofPortion(key: PortionKey): MenuOptions =
    menuOptionsPortion(key)

/** A menu without lines, for one serving. */
@Throws(GiziException::class)
public fun Menu.Companion.new(id: String, name: String, kind: MenuKind): Menu =
    menuNew(id, name, kind)

/** An update that changes nothing yet. */
@Throws(GiziException::class)
public fun MenuUpdate.Companion.new(id: MenuId, expectedVersion: UInt): MenuUpdate =
    menuUpdateNew(id, expectedVersion)

/** The update, or one error `menu.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedMenuUpdate.intoResult(): MenuUpdate =
    parsedMenuUpdateIntoResult(this)

/** The menu, or one error `menu.invalid` whose details list every violation. */
@Throws(GiziException::class)
public fun ParsedMenu.intoResult(): Menu =
    parsedMenuIntoResult(this)

