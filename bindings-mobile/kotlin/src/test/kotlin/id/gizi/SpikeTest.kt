package id.gizi

import id.gizi.spike.NumberFormat
import id.gizi.spike.readQuantity
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.math.BigDecimal

class SpikeTest {
    @Test
    fun `a quantity is read`() {
        assertEquals(BigDecimal("1.5"), readQuantity("1,5 sdm", NumberFormat.COMMA).amount)
    }
}
