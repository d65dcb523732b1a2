export const help = `openocpi demo: a CPO and an eMSP talk OCPI 2.2.1 on this machine, and tell what they do

  --locations FILE   serve the Locations in FILE: a JSON array, or an object with one in "data" or "items"
                     (without it: 300 Locations that are made up, and the same every time)
  --once             end after the story; without it both platforms go on until Ctrl-C
  --cpo-port N       port of the CPO, 3001 if not given; 0 takes any that is free
  --emsp-port N      port of the eMSP, 3002 if not given
  --help             this text
`;
