import Foundation
import Gizi
import XCTest

final class CrossingTests: XCTestCase {
    func testAQuantityIsRead() throws {
        let quantity = try UnitTable.standard().parse(text: "1,5 sdm", format: .comma)
        XCTAssertEqual(quantity.amount, Decimal(string: "1.5"))
    }
}
