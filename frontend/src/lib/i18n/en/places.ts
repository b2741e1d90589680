export const places = {
  title: 'Places',
  intro: 'Where you live, want to work and have worked, and where the jobs are.',
  list: 'Places in words',
  kinds: {
    home: 'Home',
    preferred: 'Where you want to work',
    employer: 'Employers',
    school: 'Schools',
    job: 'Jobs',
  },
  one: { home: 'Home', preferred: 'Wanted', employer: 'Employer', school: 'School', job: 'Job' },
  none: {
    home: 'No place yet. Add your city in the profile.',
    preferred: 'None yet. Add places in your preferences.',
  },
  toProfile: 'Open profile',
  toPreferences: 'Open preferences',
  empty: 'Nothing to put on a map yet',
  emptyText: 'Add your city, the places where you want to work, or a resume with places in it.',
  map: 'Map. Arrow keys move it, plus and minus zoom, 0 shows everything. The list says the same in words.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  noMap: 'The map could not be loaded. The list below has the same places.',
  remote: 'Remote, no place on the map',
  unknown: 'This place is not known',
  whole: 'A whole area, not one place',
  here: 'same city',
  km: (n: string) => `${n} km`,
  more: (name: string, n: number) => `${name} +${n}`,
  marker: (name: string, what: string) => `${name}: ${what}`,
  openJob: 'Open job',
  commute: {
    minutes: (n: number) => {
      const hours = Math.floor(n / 60);
      const rest = n % 60;
      if (hours === 0) return `${n} min`;
      return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
    },
    about: (time: string) => `About ${time}`,
    mapbox: (time: string) => `${time} by Mapbox`,
    within: (max: number) => `within your ${max} min`,
    over: (max: number) => `longer than your ${max} min`,
    mode: 'How you get there',
    noHome: 'Add your city in the profile to see how far this is.',
  },
  area: {
    show: (n: number) => `Show what is reached in ${n} min`,
    off: 'The area that you reach in a given time is drawn when the server has a Mapbox token.',
    transit: 'There is no such area for public transport.',
    note: (n: number) => `Tinted: reached in ${n} min by Mapbox.`,
  },
  outline: 'Outlines: Natural Earth',
  attribution: 'Place data © GeoNames, CC BY 4.0',
};
