import { QueryClient } from "@tanstack/react-query";
import { init } from "gizi/kitchen";
import { createRoot } from "react-dom/client";
import { App, open } from "./Menu.js";

await init();
createRoot(document.getElementById("root") as HTMLElement).render(<App client={open()} queryClient={new QueryClient()} />);
