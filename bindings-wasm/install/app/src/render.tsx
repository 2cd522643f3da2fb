import { QueryClient } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { App, open } from "./Menu.js";

// What the first pass asks for is there in the second.
const [client, queryClient] = [open(), new QueryClient()];
renderToStaticMarkup(<App client={client} queryClient={queryClient} />);
await queryClient.prefetchQuery({ queryKey: ["gizi", client.scope, "menu", "bacem"], queryFn: () => client.getMenuById("bacem") });
await queryClient.prefetchQuery({ queryKey: ["gizi", client.scope, "nutrition", "bacem", {}], queryFn: () => client.calculateNutrition("bacem") });
console.log(renderToStaticMarkup(<App client={client} queryClient={queryClient} />));
