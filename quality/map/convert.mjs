// Makes the base map of the pages: npm ci && node convert.mjs ../../stages/7-serve/src/main/resources/org/hearsay/serve/assets
// From Natural Earth (public domain) in the packages of world-atlas: coarse for the whole world, finer for a region. Not part of the build.
// The plane is MapPlane's: equirectangular, true at 36° north and south; a unit is a tenth of a degree of latitude; the corner is 180° W, 90° N.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { mesh, merge } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const [out] = process.argv.slice(2);
const TRUE_AT = Math.cos((36 * Math.PI) / 180);
const require = createRequire(import.meta.url);

// Rings run on over the antimeridian; what lies beyond the plane's edge is drawn a second time at the other one.
function whole(lines) {
  return lines.flatMap((line) => {
    let turn = 0;
    const run = line.map(([lon, lat], i) => { if (i > 0) turn -= 360 * Math.round((lon - line[i - 1][0]) / 360); return [lon + turn, lat]; });
    const shifted = (by) => run.map(([lon, lat]) => [lon + by, lat]);
    return [run, ...(run.some((p) => p[0] > 180) ? [shifted(-360)] : []), ...(run.some((p) => p[0] < -180) ? [shifted(360)] : [])];
  });
}

// Relative moves, rounded on the plane so that no error adds up; a point that rounds onto the one before is left out.
function path(lines, step, closed) {
  const at = ([lon, lat]) => [Math.round(((lon + 180) * 10 * TRUE_AT) / step), Math.round(((90 - lat) * 10) / step)];
  const say = (n) => String(+(n * step).toFixed(1)).replace(/^(-?)0\./, "$1.");
  const pair = (x, y) => say(x) + (y < 0 ? "" : " ") + say(y);
  let d = "";
  for (const line of whole(lines)) {
    const points = line.map(at).filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
    if (points.length < (closed ? 4 : 2)) continue;
    d += "M" + pair(...points[0]);
    let before = points[0];
    d += "l";
    d += points.slice(1, closed ? -1 : undefined).map((p) => { const s = pair(p[0] - before[0], p[1] - before[1]); before = p; return s; }).reduce((a, b) => a + (b.startsWith("-") ? "" : " ") + b);
    if (closed) d += "z";
  }
  return d;
}

for (const [scale, step, weight] of [["110m", 1, 0], ["50m", 0.2, 0.005]]) {
  const world = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), "utf8"));
  const topology = weight ? simplify(presimplify(world), weight) : world;
  const countries = topology.objects.countries;
  const kept = { ...countries, geometries: countries.geometries.filter((g) => g.id !== "010") };
  const land = merge(topology, kept.geometries).coordinates.flat();
  const borders = mesh(topology, kept, (a, b) => a !== b).coordinates;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2912 1800"><!-- Natural Earth ${scale}, public domain; made by quality/map --><path id="land" d="${path(land, step, true)}"/><path id="borders" fill="none" vector-effect="non-scaling-stroke" d="${path(borders, step, false)}"/></svg>\n`;
  writeFileSync(`${out}/world-${scale}.svg`, svg);
  console.log(scale, svg.length);
}
