-- Findings that participants see differently, in their words; one taken back keeps its row.
CREATE TABLE disputes (
    attempt_id    UUID NOT NULL REFERENCES attempts ON DELETE CASCADE,
    sequence      BIGINT NOT NULL,
    task_id       VARCHAR NOT NULL,
    check_id      VARCHAR NOT NULL,
    part          VARCHAR NOT NULL,
    words         VARCHAR NOT NULL,
    line          VARCHAR NOT NULL,
    reason        VARCHAR NOT NULL,
    scorer        VARCHAR NOT NULL,
    lexicon       VARCHAR NOT NULL,
    rubric        VARCHAR NOT NULL,
    school        VARCHAR NOT NULL,
    disputed_at   TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    taken_back_at TIMESTAMP(9) WITH TIME ZONE,
    PRIMARY KEY (attempt_id, sequence)
);

CREATE INDEX disputes_by_check ON disputes (check_id);
