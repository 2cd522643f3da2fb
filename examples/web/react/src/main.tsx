import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { KitchenProvider } from "gizi/react";
import { openKitchen } from "./kitchen.js";
import { Page } from "./Page.js";
import "./page.css";

const root = createRoot(document.getElementById("root") as HTMLElement);
root.render(<p role="status">The kitchen is opened …</p>);
try {
  const client = await openKitchen();
  root.render(
    <StrictMode>
      <KitchenProvider client={client}>
        <Page />
      </KitchenProvider>
    </StrictMode>,
  );
} catch (error) {
  root.render(<p role="alert">The kitchen cannot be opened: {String(error)}</p>);
}
