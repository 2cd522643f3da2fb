use super::Menu;
use crate::id::MenuId;

impl Menu {
    /// A copy under a new id, name and code. It loses nothing of what is cooked and served; it starts inactive, as a
    /// record that was never stored: version 0 and no audit stamps.
    ///
    /// ```
    /// use gizi::menu::{Menu, MenuKind};
    /// use gizi::id::MenuId;
    /// let soup = Menu::new("sop-ayam", "Sop ayam", MenuKind::Dish)?;
    /// let copy = soup.duplicate(MenuId::new("sop-ayam-2")?, "Sop ayam pedas".to_owned(), None);
    /// assert!(!copy.is_active);
    /// assert_eq!(copy.ingredients, soup.ingredients);
    /// # Ok::<(), gizi::Error>(())
    /// ```
    #[must_use]
    pub fn duplicate(&self, id: MenuId, menu_name: String, menu_code: Option<String>) -> Self {
        Self {
            id,
            menu_name,
            menu_code,
            is_active: false,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
            version: 0,
            ..self.clone()
        }
    }
}
