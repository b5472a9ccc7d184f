// The course in one page of Markdown, for those who read with a model.
import { coursePage } from "../components/site/coursePage.ts";
import { llms } from "../lib/site/llms.ts";

export const GET = async (): Promise<Response> => new Response(llms(await coursePage()));
