// Jetpack Compose. Not compiled where it was written: it needs the Android SDK.
package id.gizi.kitchen

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.Button
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.ListItem
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.res.stringResource
import androidx.compose.ui.unit.dp
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import id.gizi.Kitchen
import id.gizi.MenuSummary
import id.gizi.PlanRequest

/** The menus of a kitchen, which follow its events, and a week that is planned and can be cancelled. */
@Composable
fun KitchenScreen(kitchen: Kitchen, program: String, request: PlanRequest, modifier: Modifier = Modifier) {
    val scope = rememberCoroutineScope()
    val model = remember(kitchen) { KitchenModel(kitchen, scope) }
    val state by model.state.collectAsStateWithLifecycle()
    Column(modifier.fillMaxSize().padding(16.dp)) {
        state.failure?.let { Text(it, color = MaterialTheme.colorScheme.error) }
        PlanningRow(state, onPlan = { model.plan(program, request) }, onCancel = model::cancel)
        LazyColumn(Modifier.weight(1f)) {
            items(state.menus, key = { it.id }) { MenuRow(it) }
        }
    }
}

@Composable
private fun PlanningRow(state: KitchenState, onPlan: () -> Unit, onCancel: () -> Unit) {
    Row(Modifier.fillMaxWidth()) {
        if (state.isPlanning) OutlinedButton(onClick = onCancel) { Text(stringResource(android.R.string.cancel)) }
        else Button(onClick = onPlan) { Text("Rencanakan pekan") }
    }
    if (state.isPlanning) LinearProgressIndicator(Modifier.fillMaxWidth())
    state.progress?.objective?.let { Text("%,.0f".format(it)) }
}

@Composable
private fun MenuRow(menu: MenuSummary) {
    ListItem(headlineContent = { Text(menu.menuName) })
}
