package story

import id.gizi.Action
import id.gizi.EventQuery
import id.gizi.Kitchen
import id.gizi.MealType
import id.gizi.NutritionProgram
import id.gizi.Page
import id.gizi.ProgramAudience
import id.gizi.ProgramFilters
import id.gizi.ProgramMeal
import id.gizi.ProgramType
import id.gizi.ProgramUpdate
import id.gizi.first
import id.gizi.new
import java.time.LocalDate

const val PROGRAM = "mbg-cibinong"

fun day(text: String): LocalDate = LocalDate.parse(text)

/** The programme: whom the kitchen feeds. */
suspend fun begin(kitchen: Kitchen, told: Told) {
    told.chapter("A new programme")
    val program = NutritionProgram.new(PROGRAM, "MBG Cibinong", ProgramType.SCHOOL_FEEDING, day("2026-01-05")).copy(
        programCode = "MBG-CBN",
        meals = listOf(ProgramMeal(MealType.LUNCH, serviceTime = "11:30")),
        audiences = listOf(ProgramAudience("sd_4_6", heads = 280u)),
    )
    val created = kitchen.createProgram(program, "story-program")
    told.did(Action.CREATE_PROGRAM, "${created.programName} from ${created.startDate}")
    val again = kitchen.createProgram(program, "story-program")
    told.did(Action.CREATE_PROGRAM, "the same request again made no second one: version ${again.version}")

    val update = ProgramUpdate(created.id, created.version, endDate = day("2026-06-19"))
    val updated = kitchen.updateProgram(update)
    told.did(Action.UPDATE_PROGRAM, "ends ${updated.endDate}, version ${updated.version}")
    told.refused(Action.UPDATE_PROGRAM) { kitchen.updateProgram(update) }

    val page = kitchen.getPrograms(ProgramFilters(search = "cibi"), Page.first(10u))
    told.did(Action.GET_PROGRAMS, "${page.total} found: ${page.programs.joinToString { it.programName }}")
}

suspend fun end(kitchen: Kitchen, told: Told) {
    told.chapter("What stays")
    val version = kitchen.getProgramById(PROGRAM).version
    told.refused(Action.DELETE_PROGRAM) { kitchen.deleteProgram(PROGRAM, version) }
    val trial = kitchen.createProgram(NutritionProgram.new("percobaan", "Percobaan", ProgramType.OTHER, day("2026-02-01")))
    kitchen.deleteProgram(trial.id, trial.version)
    told.did(Action.DELETE_PROGRAM, "a trial that nothing depends on is gone")

    val events = kitchen.getEvents(EventQuery(after = 0, limit = 1_000u))
    val gapless = events.events.map { it.seq } == (1..events.lastSeq).toList()
    told.did(Action.GET_EVENTS, "${events.lastSeq} events, ${if (gapless) "without a gap" else "with a gap"}")
    val same = kitchen.exportKitchen() == kitchen.exportKitchen()
    told.did(Action.EXPORT_KITCHEN, "the whole kitchen as JSON, ${if (same) "the same twice" else "another each time"}")
}
