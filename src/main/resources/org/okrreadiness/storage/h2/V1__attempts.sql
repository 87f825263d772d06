-- What the journals hold, in a shape that can be asked. Every row here can be made again from them.

CREATE TABLE participants (
    participant_id UUID PRIMARY KEY,
    name           VARCHAR NOT NULL UNIQUE
);

CREATE TABLE attempts (
    attempt_id       UUID PRIMARY KEY,
    participant_id   UUID NOT NULL REFERENCES participants,
    pack_id          VARCHAR NOT NULL,
    pack_version     VARCHAR NOT NULL,
    content_hash     VARCHAR NOT NULL,
    title            VARCHAR NOT NULL,
    tasks            INTEGER NOT NULL,
    mode             VARCHAR NOT NULL,
    shuffle_seed     BIGINT NOT NULL,
    started_at       TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    last_at          TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    current_task     VARCHAR,
    handed_in_at     TIMESTAMP(9) WITH TIME ZONE,
    -- The high-water mark: the last journal record that is in these tables, and the byte after it.
    journal_sequence BIGINT NOT NULL,
    journal_length   BIGINT NOT NULL
);

CREATE INDEX attempts_by_participant ON attempts (participant_id, started_at);
CREATE INDEX attempts_by_pack ON attempts (pack_id, pack_version);

-- Every response ever given, in the order of the journal.
CREATE TABLE answer_versions (
    attempt_id UUID NOT NULL REFERENCES attempts ON DELETE CASCADE,
    sequence   BIGINT NOT NULL,
    task_id    VARCHAR NOT NULL,
    saved_at   TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    response   CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (attempt_id, sequence)
);

-- The version that counts, for each task that has one.
CREATE TABLE answers (
    attempt_id UUID NOT NULL REFERENCES attempts ON DELETE CASCADE,
    task_id    VARCHAR NOT NULL,
    sequence   BIGINT NOT NULL,
    blank      BOOLEAN NOT NULL,
    PRIMARY KEY (attempt_id, task_id)
);

CREATE TABLE sheets (
    attempt_id UUID PRIMARY KEY REFERENCES attempts ON DELETE CASCADE,
    scorer     VARCHAR NOT NULL,
    lexicon    VARCHAR NOT NULL,
    rubric     VARCHAR NOT NULL,
    overall    INTEGER NOT NULL,
    sheet      CHARACTER LARGE OBJECT NOT NULL
);

CREATE TABLE competency_scores (
    attempt_id UUID NOT NULL REFERENCES sheets ON DELETE CASCADE,
    competency VARCHAR NOT NULL,
    score      INTEGER NOT NULL,
    tasks      INTEGER NOT NULL,
    cut        INTEGER NOT NULL,
    PRIMARY KEY (attempt_id, competency)
);

CREATE TABLE task_scores (
    attempt_id UUID NOT NULL REFERENCES sheets ON DELETE CASCADE,
    task_no    INTEGER NOT NULL,
    task_id    VARCHAR NOT NULL,
    answered   BOOLEAN NOT NULL,
    score      INTEGER NOT NULL,
    PRIMARY KEY (attempt_id, task_no)
);

CREATE TABLE artefact_scores (
    attempt_id  UUID NOT NULL,
    task_no     INTEGER NOT NULL,
    artefact_no INTEGER NOT NULL,
    part        VARCHAR NOT NULL,
    rubric      VARCHAR NOT NULL,
    score       INTEGER NOT NULL,
    flags       VARCHAR ARRAY NOT NULL,
    PRIMARY KEY (attempt_id, task_no, artefact_no),
    FOREIGN KEY (attempt_id, task_no) REFERENCES task_scores ON DELETE CASCADE
);

CREATE TABLE marks (
    attempt_id         UUID NOT NULL,
    task_no            INTEGER NOT NULL,
    artefact_no        INTEGER NOT NULL,
    mark_no            INTEGER NOT NULL,
    criterion          VARCHAR NOT NULL,
    level              INTEGER NOT NULL,
    confidence         DOUBLE PRECISION NOT NULL,
    trust              VARCHAR NOT NULL,
    route              VARCHAR NOT NULL,
    because_key        VARCHAR NOT NULL,
    because_arguments  VARCHAR ARRAY NOT NULL,
    question_key       VARCHAR,
    question_arguments VARCHAR ARRAY,
    PRIMARY KEY (attempt_id, task_no, artefact_no, mark_no),
    FOREIGN KEY (attempt_id, task_no, artefact_no) REFERENCES artefact_scores ON DELETE CASCADE
);

CREATE INDEX marks_by_criterion ON marks (criterion, route);

CREATE TABLE evidence (
    attempt_id  UUID NOT NULL,
    task_no     INTEGER NOT NULL,
    artefact_no INTEGER NOT NULL,
    mark_no     INTEGER NOT NULL,
    evidence_no INTEGER NOT NULL,
    code        VARCHAR NOT NULL,
    part        VARCHAR NOT NULL,
    span_start  INTEGER NOT NULL,
    span_end    INTEGER NOT NULL,
    words       VARCHAR NOT NULL,
    PRIMARY KEY (attempt_id, task_no, artefact_no, mark_no, evidence_no),
    FOREIGN KEY (attempt_id, task_no, artefact_no, mark_no) REFERENCES marks ON DELETE CASCADE
);
