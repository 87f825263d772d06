-- That a record is withdrawn, with reason and signature, in the form WithdrawalText writes; empty as long as it stands.
ALTER TABLE records ADD COLUMN IF NOT EXISTS withdrawal VARCHAR;

-- Where records stand in the lists of withdrawn records of each issuer's key. A place outlives its record: of who is erased nothing stays but
-- the number, and whether something was withdrawn there.
CREATE TABLE IF NOT EXISTS status_places (
    issuer_key BYTEA NOT NULL,
    place      BIGINT NOT NULL,
    record_id  UUID, -- empty once the record is gone
    withdrawn  SMALLINT NOT NULL, -- 1 where something was
    withdrawal VARCHAR, -- the same as in the record
    PRIMARY KEY (issuer_key, place),
    UNIQUE (issuer_key, record_id)
);
CREATE INDEX IF NOT EXISTS status_places_by_record ON status_places (record_id);
CREATE INDEX IF NOT EXISTS status_places_withdrawn ON status_places (withdrawn, issuer_key, place);

-- Lists of withdrawn records that others passed on, byte for byte; they are signed, and checked whenever they are read.
CREATE TABLE IF NOT EXISTS passed_lists (
    list_name  VARCHAR NOT NULL,
    issuer_key VARCHAR NOT NULL,
    made_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    content    ${large} NOT NULL,
    PRIMARY KEY (list_name, issuer_key)
);
