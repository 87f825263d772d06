-- The words a person can be found by, in the order of names within each word: whom a word finds is one range of an index, in the order of
-- the matrix. The first letter of each word stands here as well, behind an equals sign, which no word that is looked for begins with: one
-- letter finds a tenth of everybody, of many words. Each statement here can be run again, should the machine go off in between.

CREATE TABLE IF NOT EXISTS words_by_name (
    word      ${ordered} NOT NULL,
    sort_name ${ordered} NOT NULL,
    person_no BIGINT NOT NULL REFERENCES people ON DELETE CASCADE,
    PRIMARY KEY (word, sort_name, person_no)
);

CREATE INDEX IF NOT EXISTS words_by_person ON words_by_name (person_no, word);

DELETE FROM words_by_name;

-- The second half of some letters is no letter by itself on H2, which counts as Java does; PostgreSQL knows no such numbers.
INSERT INTO words_by_name (word, sort_name, person_no)
SELECT w.word, s.sort_name, w.person_no
FROM search_words w JOIN standings s ON s.person_no = w.person_no
UNION
SELECT '=' || CASE WHEN ASCII(w.word) BETWEEN 55296 AND 56319 THEN LEFT(w.word, 2) ELSE LEFT(w.word, 1) END, s.sort_name, w.person_no
FROM search_words w JOIN standings s ON s.person_no = w.person_no;

-- By what else the matrix can be sorted; filled in by the next step.
ALTER TABLE standings ADD COLUMN IF NOT EXISTS sort_unit ${ordered} DEFAULT '' NOT NULL; -- what there is not comes last
ALTER TABLE standings ADD COLUMN IF NOT EXISTS sort_role ${ordered} DEFAULT '' NOT NULL; -- by its title
ALTER TABLE standings ADD COLUMN IF NOT EXISTS gaps SMALLINT DEFAULT 0 NOT NULL;
ALTER TABLE standings ADD COLUMN IF NOT EXISTS next_end DATE DEFAULT DATE '9999-12-31' NOT NULL; -- of what is shown
