// What TypeScript says of the hooks; `tsc --strict` is the test.
import { pageClient, useCostCalculator, useMenu, useMenuBalance, useMenus, useMenuWebSocket, useNutritionCalculator } from "gizi/react";
import type { Kitchen as Planned } from "gizi/plan";
import type { Kitchen } from "gizi/kitchen";
import type { MenuDetail, MenuSummary, Money, Outcome } from "gizi/records";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>) => {};

export function Shapes({ kitchen, planned }: { kitchen: Kitchen; planned: Planned }) {
  pageClient(kitchen);
  pageClient(planned);
  const list = useMenus({ isActive: true, sort: "CALORIES", page: 2 });
  same<typeof list.menus, MenuSummary[] | undefined>(true);
  same<typeof list.isCreating, boolean>(true);
  const menu = useMenu("nasi");
  same<typeof menu.data, MenuDetail | undefined>(true);
  const { connectionStatus } = useMenuWebSocket();
  same<typeof connectionStatus, "connecting" | "connected" | "disconnected">(true);
  const { report } = useMenuBalance("nasi", { audience: "sd_4_6" });
  same<NonNullable<typeof report>["outcome"], Outcome>(true);
  const { cost } = useCostCalculator("nasi");
  same<NonNullable<typeof cost>["serving"]["atLeast"], Money>(true);

  list.deleteMenu({ id: "nasi", version: 1 });
  list.menus?.forEach((one) => list.deleteMenu(one));
  menu.updateQuantity({ lineId: "1", quantity: "2.5" }, { onSuccess: (made) => same<typeof made, MenuDetail>(true) });

  // @ts-expect-error: no such filter
  useMenus({ colour: "red" });
  // @ts-expect-error: no such order
  useMenus({ sort: "CALORIE" });
  // @ts-expect-error: nobody is fed
  useMenuBalance("nasi", {});
  // @ts-expect-error: a menu has a name
  list.createMenu({ servings: "1" });
  // @ts-expect-error: a deletion says which version was seen
  list.deleteMenu("nasi");
  // @ts-expect-error: the menu and its version are those that are shown
  menu.updateMenu({ id: "nasi", menuName: "Nasi" });
  // @ts-expect-error: amounts are no words
  menu.updateQuantity({ lineId: "1", quantity: true });
  // @ts-expect-error: a menu may not be there yet
  menu.data.menu;
  // @ts-expect-error: no such option
  useNutritionCalculator("nasi", { fortify: true });
}
