-- How many tasks are asked where it is not the whole assessment; empty for a whole sitting.
ALTER TABLE attempts ADD COLUMN selected INTEGER;
