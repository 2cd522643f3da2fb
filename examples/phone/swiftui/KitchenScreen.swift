import Gizi
import SwiftUI

/// The menus of a kitchen, which follow its events, and a week that is planned and can be cancelled.
///
/// Not compiled where it was written: it needs Xcode.
struct KitchenScreen: View {
    @State private var model: KitchenModel
    private let program: ProgramId
    private let request: PlanRequest

    init(kitchen: Kitchen, program: ProgramId, request: PlanRequest) {
        _model = State(initialValue: KitchenModel(kitchen: kitchen))
        self.program = program
        self.request = request
    }

    var body: some View {
        NavigationStack {
            List {
                if let failure = model.failure { Text(failure).foregroundStyle(.red) }
                if model.isPlanning { planning }
                ForEach(model.menus, id: \.id) { menu in Text(menu.menuName) }
            }
            .navigationTitle("Dapur")
            .toolbar {
                if model.isPlanning {
                    Button("Batal", role: .cancel) { model.cancel() }
                } else {
                    Button("Rencanakan pekan") { model.plan(program: program, request: request) }
                }
            }
        }
        .task { await model.follow() }
    }

    private var planning: some View {
        HStack {
            ProgressView()
            if let objective = model.progress?.objective { Text(objective, format: .number.precision(.fractionLength(0))) }
        }
    }
}
