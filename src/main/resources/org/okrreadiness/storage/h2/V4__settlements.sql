-- The whole sitting with which an attempt at some tasks counts together; empty when it settles none.
ALTER TABLE attempts ADD COLUMN settles UUID;
