// A document to render into. All else is Node's own, `fetch` and its streams above all: the server is a real one.
import { Window } from "happy-dom";
import { afterEach } from "vitest";

const window = new Window();
Object.assign(globalThis, { window, document: window.document, navigator: window.navigator, IS_REACT_ACT_ENVIRONMENT: true });
const { cleanup, configure } = await import("@testing-library/react");
// A machine that is busy is no error.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
