import XCTest
@testable import Gizi

final class SpikeTests: XCTestCase {
    func testAQuantityIsRead() throws {
        let quantity = try readQuantity(text: "1,5 sdm", format: .comma)
        XCTAssertEqual(quantity.amount, Decimal(string: "1.5"))
    }
}
