use super::*;
use crate::money::Rounding;
use proptest::prelude::*;

fn columns(menus: u32, rows: &[(u32, &str, &str)]) -> CostColumns {
    let menu: Vec<_> = rows.iter().map(|row| row.0).collect();
    let quantities: Vec<_> = rows.iter().map(|row| decimal(row.1)).collect();
    let prices: Vec<_> = rows.iter().map(|row| decimal(row.2)).collect();
    CostColumns::from_decimals(menus, &menu, &quantities, &prices).unwrap()
}

#[test]
fn sums_quantity_times_price_by_menu() {
    let columns = columns(3, &[(0, "0.75", "14500"), (2, "2", "1800.5"), (0, "1.125", "12000")]);
    assert_eq!((columns.quantity_places, columns.price_places), (3, 1));
    assert_eq!(columns.quantities, [750, 2000, 1125]);
    // 0.75 × 14,500 + 1.125 × 12,000 = 10,875 + 13,500
    assert_eq!(roll_up(&columns).unwrap(), [decimal("24375"), decimal("0"), decimal("3601")]);
}

#[test]
fn broken_columns_are_errors() {
    let good = columns(1, &[(0, "1", "1")]);
    let code = |columns: CostColumns| roll_up(&columns).unwrap_err().code();
    assert_eq!(code(CostColumns { prices: vec![], ..good.clone() }), "cost.columns");
    assert_eq!(code(CostColumns { menu: vec![1], ..good.clone() }), "cost.menu_index");
    assert_eq!(code(CostColumns { menus: u32::MAX, ..good.clone() }), "cost.too_many_menus");
    assert_eq!(code(CostColumns { price_places: 10, ..good.clone() }), "cost.places");
    // 2^63 × 2^63 needs 38 digits.
    assert_eq!(
        code(CostColumns { quantities: vec![i64::MIN], prices: vec![i64::MIN], ..good.clone() }),
        "cost.overflow"
    );
    let rows = 4;
    let huge =
        CostColumns { menu: vec![0; rows], quantities: vec![i64::MIN; rows], prices: vec![i64::MIN; rows], ..good };
    assert_eq!(code(huge), "cost.overflow");
    let fine = decimal("0.0000000001");
    assert_eq!(CostColumns::from_decimals(1, &[0], &[fine], &[fine]).unwrap_err().code(), "cost.places");
    let wide =
        CostColumns::from_decimals(1, &[0, 0], &[decimal("99999999999999999999"), 1.into()], &[1.into(), 1.into()]);
    assert_eq!(wide.unwrap_err().code(), "cost.places");
}

#[test]
fn trailing_zeros_do_not_overflow_and_rows_round_as_on_a_bill() {
    // 10^12 × 10^12 with six zeros behind the point each: 10^36 as an integer, 10^24 as a number.
    let zeros = CostColumns {
        menus: 1,
        menu: vec![0],
        quantities: vec![1_000_000_000_000_000_000],
        quantity_places: 6,
        prices: vec![1_000_000_000_000_000_000],
        price_places: 6,
    };
    assert_eq!(roll_up(&zeros).unwrap(), [decimal("1000000000000000000000000")]);
    let bill = columns(1, &[(0, "0.5", "1"), (0, "0.5", "3"), (0, "-0.5", "1"), (0, "0.3", "1")]);
    let sum = |rounding| roll_up_rounded_rows(&bill, 0, rounding).unwrap()[0].to_string();
    // 0.5, 1.5, −0.5, 0.3 → 1 + 2 − 1 + 0; 0 + 2 − 0 + 0; 1 + 2 − 1 + 1; 0 + 1 − 0 + 0
    assert_eq!([Rounding::HalfUp, Rounding::HalfEven, Rounding::Up, Rounding::Down].map(sum), ["2", "2", "3", "1"]);
    assert_eq!(roll_up_rounded_rows(&bill, 9, Rounding::Up).unwrap(), [decimal("1.8")]);
}

/// Rows whose sums fit a decimal exactly: menu, quantity of up to 6 places, price of up to 3.
fn rows() -> impl Strategy<Value = Vec<(u32, Decimal, Decimal)>> {
    let limit = 1_000_000_000i64;
    let row = (0u32..20, -limit..limit, 0u32..7, -limit..limit, 0u32..4);
    let row =
        row.prop_map(|(menu, quantity, qp, price, pp)| (menu, Decimal::new(quantity, qp), Decimal::new(price, pp)));
    proptest::collection::vec(row, 0..60)
}

fn columns_of(rows: &[(u32, Decimal, Decimal)]) -> CostColumns {
    let menu: Vec<_> = rows.iter().map(|row| row.0).collect();
    let quantities: Vec<_> = rows.iter().map(|row| row.1).collect();
    let prices: Vec<_> = rows.iter().map(|row| row.2).collect();
    CostColumns::from_decimals(20, &menu, &quantities, &prices).unwrap()
}

proptest! {
    #[test]
    fn equals_the_decimal_path_exactly(rows in rows()) {
        let mut expected = vec![Decimal::ZERO; 20];
        for (menu, quantity, price) in &rows {
            expected[*menu as usize] += quantity * price;
        }
        prop_assert_eq!(roll_up(&columns_of(&rows)).unwrap(), expected);
    }

    #[test]
    fn rounded_rows_equal_rounded_money(rows in rows(), places in 0u32..5, way in 0usize..4) {
        let rounding = [Rounding::HalfUp, Rounding::HalfEven, Rounding::Up, Rounding::Down][way];
        let mut expected = vec![Decimal::ZERO; 20];
        for (menu, quantity, price) in &rows {
            expected[*menu as usize] += Money::new(quantity * price, idr()).round(places, rounding).amount;
        }
        prop_assert_eq!(roll_up_rounded_rows(&columns_of(&rows), places, rounding).unwrap(), expected);
    }
}
