/** First names of the shop's customers. */
export const FIRST_NAMES = [
  'Agnes', 'Aileen', 'Alasdair', 'Anders', 'Anja', 'Annika', 'Antje', 'Arne', 'Astrid', 'Beatrice', 'Ben', 'Birgit', 'Bjarne', 'Callum', 'Carla', 'Catriona', 'Claire', 'Daniel',
  'Dörte', 'Eilidh', 'Elin', 'Elke', 'Emil', 'Emma', 'Erik', 'Fiona', 'Frauke', 'Freya', 'Friedrich', 'Gesa', 'Greta', 'Hamish', 'Hanna', 'Hanne', 'Heike', 'Helen', 'Henrik', 'Ines',
  'Ingrid', 'Isla', 'James', 'Jana', 'Jasper', 'Johanna', 'Jonas', 'Judith', 'Julia', 'Karin', 'Katharina', 'Keiko', 'Kirsten', 'Klaas', 'Lars', 'Laura', 'Lena', 'Lina', 'Louise',
  'Mads', 'Maike', 'Malte', 'Mareike', 'Marie', 'Martin', 'Mathilde', 'Miriam', 'Moira', 'Nele', 'Niamh', 'Nils', 'Nora', 'Oliver', 'Paula', 'Peter', 'Rike', 'Rosa', 'Ruth', 'Sanne',
  'Sarah', 'Silke', 'Sofie', 'Stefan', 'Svenja', 'Tessa', 'Thea', 'Theo', 'Thomas', 'Tim', 'Tom', 'Ulrike', 'Vera', 'Wiebke', 'Will', 'Yuki',
] as const;

export const INITIALS = 'ABCDEFGHJKLMNOPRSTVWZ';
