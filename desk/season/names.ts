/** Names for customers, from many places. */
export const firstNames: readonly string[] =
  `Amara Tom Inês Priya Noor Hugo Li Jo Selin Oskar Maren Keiko Paulo Fatima Liam Olga Bruno Mei
   Hannah Idris Carmen Viktor Aoife Jamal Sofia Erik Nadia Ruben Yara Felix Lucia Dmitri Zoe Kwame
   Elena Mikael Rania Owen Chiara Tariq Astrid Diego Leonie Kofi Beatriz Henrik Samira Patrick
   Vera Emil Wanjiru George Ingrid Rafael Thea Andrei Joana Malik Freya Walter Nina Hassan Edith
   Marco Agnes Sven Layla Victor Rosalind Ismail Clara Pedro Miriam Gustav Irene Karim Louise
   Mateus Greta Yusuf Helen Bogdan Simone Arthur Naomi Cem Margit Oliver Tuva Rashid Ellen Jonas`
    .trim()
    .split(/\s+/);

export const lastNames: readonly string[] =
  `Okoye Bennett Sousa Raman Haddad Moreau Wei Carter Yıldız Berg Vogel Mori Almeida Khalil Doyle
   Petrova Costa Lin Schmidt Bello Ortega Novak Kelly Brooks Rossi Larsen Aziz Mendes Saleh Weber
   Romero Volkov Turner Mensah Popescu Nyström Farouk Hughes Conti Malik Dahl Ramos Fischer Owusu
   Lopes Jensen Nasser Byrne Marin Holm Kamau Fraser Lund Santos Karlsen Ionescu Pinto Said
   Eriksen Krause Evans Rahimi Stone Bianchi Toth Strand Amin Reid Hale Demir Vargas Stein Cohen
   Lindgren Wood Barros Hoffmann Clarke Dumont Ito Park Novotny Maier Shaw Blanc Osei Grant Kaya
   Winter Meyer Quinn Torres Baker Silva Murphy Arslan Walsh Roy Peters Gomes Hansen Cole Adler`
    .trim()
    .split(/\s+/);

export const towns: readonly string[] =
  `Eastcliff|Marlow Bay|Old Quay|Fernhill|Ravenport|Linden Green|Saltmarsh|Northgate|Abbey Wells|Kingsferry|Holm Point`.split(
    "|",
  );

export const organizationNames: readonly string[] = [
  "Fernhill Dental",
  "Quayside Books",
  "Bright & Sons Roofing",
  "Saltmarsh Sailing Club",
  "Abbey Wells School",
  "Northgate Physio",
  "Marlow Bay Hotel",
  "Kingsferry Freight",
  "Holm Point Brewery",
  "Linden Green Library",
  "Ravenport Theatre",
  "Eastcliff Bakery",
  "Old Quay Law",
  "Tidewater Architects",
  "Greyfriars Care Home",
  "Lighthouse Printing",
  "Copper Kettle Cafés",
  "Three Bridges Taxi",
  "Harrow Lane Nursery",
  "Wexcombe Farm",
  "Bluebell Vets",
  "Stonegate Surveyors",
  "Sparrow Cycles",
  "Ashdown Accounting",
];

export const devices: readonly string[] = [
  "Aria 5",
  "Aria 5 Mini",
  "Nordlys X",
  "HomeBox 3",
  "HomeBox 4",
  "Kestrel One",
];

export const plans: readonly string[] = [
  "Home 100",
  "Home 250",
  "Fiber 500",
  "Mobile 20",
  "Mobile Max",
];
