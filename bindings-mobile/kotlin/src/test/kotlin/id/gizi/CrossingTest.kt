package id.gizi

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.math.BigDecimal

class CrossingTest {
    @Test
    fun `a quantity is read`() {
        assertEquals(BigDecimal("1.5"), UnitTable.standard().parse("1,5 sdm", NumberFormat.COMMA).amount)
    }
}
