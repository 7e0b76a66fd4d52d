-- What is available of a variant changes with every hold: a change of nothing else is told as a change of that column.
INSERT INTO changes.counter VALUES ('product_variant', 'quantity_available');

SELECT changes.watch('product_variant', 'id', 'product_id');
