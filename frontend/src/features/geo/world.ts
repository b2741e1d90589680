import { useQuery } from '@tanstack/react-query';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json?url';
import coarse from 'world-atlas/countries-110m.json?url';
import { mercator } from './projection';

const FILES = { coarse, fine };

export interface Country {
  name: string;
  d: string;
}

/** Outlines of the countries in units of the map. They come with the app: no tiles and no network. */
export const useWorld = (detail: keyof typeof FILES, enabled = true) =>
  useQuery({
    queryKey: ['world', detail],
    queryFn: async ({ signal }) => outlines((await (await fetch(FILES[detail], { signal })).json()) as Topology),
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
  });

function outlines(topology: Topology): Country[] {
  const path = geoPath(mercator).digits(3);
  const { features } = feature(topology, topology.objects.countries as GeometryCollection<{ name: string }>);
  return features.flatMap((f) => {
    // a third of the map's height, and no jobs
    const d = f.properties.name === 'Antarctica' ? null : path(f);
    return d ? [{ name: f.properties.name, d }] : [];
  });
}
