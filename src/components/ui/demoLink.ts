// A link to a demo's picture, "#id?…", names no anchor: bring the demo into view, so that it wakes.

const goToDemo = () => {
  const [id = "", query] = location.hash.slice(1).split("?");
  if (query === undefined) return;
  const demo = document.getElementById(id);
  if (!demo) return;
  const { top, bottom } = demo.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) demo.scrollIntoView();
};

goToDemo();
addEventListener("hashchange", goToDemo);
